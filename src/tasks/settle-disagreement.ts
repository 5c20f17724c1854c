import { refusal, success, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import type { DrawEvent } from "../core/sampling/draw-record";
import type { CriteriaSet } from "../core/scoring/criterion";
import { isDisagreement, type DoubleMark } from "../core/scoring/double-marks";
import { foldedWord } from "../core/scoring/mark-meaning";
import { disagreementsListedWords } from "../core/scoring/second-review-events";
import { disagreementsPlan, type SettledNow } from "../sheets/disagreements-sheet";
import type { SheetPlan } from "../sheets/plan";
import { readBack } from "../sheets/read-back";
import { recordStatePlan } from "../sheets/record-state";
import { agreementReading } from "./agreement-reading";
import { openSecondReview, type OpenSecondReview } from "./open-second-review";
import { secondReviewSheets } from "./second-review-sheets";
import type { TaskGround } from "./task-ground";
import type { AgreementReading, SettledMark } from "./second-review-results";

/**
 * Writes the mark that two reviewers settled on into Audit disagreements, with who and when. First and second mark stay as
 * they are. Never over a mark that stands, and not where a mark has changed since the auditor saw it. Three requests: it
 * reads, writes, and reads again what stands then.
 */
export async function settleDisagreement(
  ground: TaskGround,
  asked: SettledMark,
  by: string,
): Promise<Outcome<AgreementReading>> {
  if (by.trim() === "") return refusal({ kind: "settledByNobody" });
  const open = await openSecondReview(ground);
  if (!open.ok) return open;
  const problem = obstacleTo(open.value, asked);
  if (problem !== null) return refusal(problem);
  const { set } = open.value.audit;
  const mark = markAsked(open.value, asked);
  const word = wordOffered(set, asked);
  if (mark === undefined || word === undefined) return refusal({ kind: "noSecondReview", record: "" });
  return written(ground, open.value, by, {
    key: mark.key,
    criterion: mark.criterion,
    word,
    by: by.trim(),
    at: ground.surroundings.now(),
    why: asked.why.trim(),
  });
}

/**
 * Lists all disagreements on Audit disagreements, so that they can be settled there as well. Those that stand are left as
 * they are; nothing is listed twice. Requests as for settling one.
 */
export async function listDisagreements(
  ground: TaskGround,
  stayBlank: number,
  by: string,
): Promise<Outcome<AgreementReading>> {
  const open = await openSecondReview(ground);
  if (!open.ok) return open;
  const incomplete = incompleteProblem(open.value, stayBlank);
  return incomplete === null ? written(ground, open.value, by, null) : refusal(incomplete);
}

function markAsked({ reading }: OpenSecondReview, asked: SettledMark): DoubleMark | undefined {
  return reading.marks.find(({ key, criterion }) => key === asked.case && criterion === asked.criterion);
}

function wordOffered({ criteria }: Pick<CriteriaSet, "criteria">, asked: SettledMark): string | undefined {
  const marks = criteria.find(({ id }) => id === asked.criterion)?.marks ?? [];
  return marks.find(({ word }) => foldedWord(word) === foldedWord(asked.agreed))?.word;
}

function obstacleTo(open: OpenSecondReview, asked: SettledMark): Problem | null {
  const { audit, reading } = open;
  const incomplete = incompleteProblem(open, asked.stayBlank);
  if (incomplete !== null) return incomplete;
  const criterion = audit.set.criteria.find(({ id }) => id === asked.criterion);
  const mark = markAsked(open, asked);
  const name = criterion?.shortName ?? asked.criterion;
  if (
    mark === undefined ||
    !isDisagreement(mark) ||
    mark.first !== asked.first ||
    mark.second !== asked.second
  ) {
    return {
      kind: "marksChangedSinceShown",
      case: asked.case,
      criterion: name,
      first: mark?.first ?? "",
      second: mark?.second ?? "",
      places: [mark?.firstPlace, mark?.secondPlace].flatMap((place) => place ?? []),
    };
  }
  const stands = reading.agreed.find((each) => each.key === asked.case && each.criterion === asked.criterion);
  if (stands !== undefined) {
    const { word, by, when, place } = stands;
    return {
      kind: "agreedMarkStands",
      case: asked.case,
      criterion: name,
      mark: word,
      by,
      when,
      places: [place],
    };
  }
  if (wordOffered(audit.set, asked) === undefined) {
    return {
      kind: "markNotAllowed",
      sheet: secondReviewSheets(open.record.sheet).disagreements,
      criterion: name,
      mark: asked.agreed,
      allowed: (criterion?.marks ?? []).map(({ word }) => word),
      places: [],
    };
  }
  return null;
}

/** First marks are not shown while the reviewer still scores; fewer blanks than were told are fine. */
function incompleteProblem({ reading }: OpenSecondReview, told: number): Problem | null {
  const blank = reading.blanks.length;
  if (blank === 0 || blank <= told) return null;
  const { sheet } = reading.review;
  return { kind: "secondScoringIncomplete", sheet, blank, told, places: reading.blanks };
}

async function written(
  ground: TaskGround,
  open: OpenSecondReview,
  by: string,
  settled: SettledNow | null,
): Promise<Outcome<AgreementReading>> {
  const { basis, record, recordCells, criteriaCells, audit, reading, standing } = open;
  const { disagreements } = secondReviewSheets(record.sheet);
  const plan = disagreementsPlan(
    { sheet: disagreements, auditName: basis.name, criteriaSheet: basis.sheets.criteria, criteriaCells },
    reading.disagreements,
    audit.set,
    reading.standing,
    settled,
  );
  const event: DrawEvent = {
    when: ground.surroundings.now(),
    kind: "Second review",
    result: disagreementsListedWords(disagreements),
    same: null,
    of: null,
    by,
  };
  const plans: readonly SheetPlan[] =
    reading.standing === null
      ? [plan, recordStatePlan({ ...record, events: [...record.events, event] }, recordCells)]
      : plan.steps.length === 0
        ? []
        : [plan];
  if (plans.length === 0) return success(agreementReading(open));
  const done = await ground.workbook.write({ sheets: plans, activate: null }, { standing });
  if (!done.ok) return done;
  const names = plans.map(({ sheet }) => sheet);
  const again = await openSecondReview(ground);
  if (!again.ok) return again;
  const places = plans.flatMap((each) => readBack(each, cellsOf(again.value, each.sheet)).differing);
  return places.length === 0
    ? success(agreementReading(again.value))
    : refusal({
        kind: "writtenCellsDiffer",
        record: record.sheet,
        places,
        removed: [],
        written: names,
      });
}

/** The sheet as it was read again. */
function cellsOf({ sheets }: OpenSecondReview, name: string) {
  return sheets.find((cells) => cells?.sheet === name) ?? null;
}
