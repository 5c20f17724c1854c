import { refusal, success, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import type { CriteriaSet } from "../core/scoring/criterion";
import { isDisagreement, type DoubleMark } from "../core/scoring/double-marks";
import { cellText, foldedWord } from "../core/scoring/mark-meaning";
import { settledCells, type SettledNow } from "../sheets/disagreement-cells";
import type { DisagreementColumn } from "../sheets/disagreement-columns";
import { agreementReading } from "./agreement-reading";
import { addDisagreementRows, incompleteProblem, makeDisagreements } from "./list-disagreements";
import { openSecondReview, type OpenSecondReview } from "./open-second-review";
import { secondReviewSheets } from "./second-review-sheets";
import type { TaskGround } from "./task-ground";
import type { AgreementReading, SettledMark } from "./second-review-results";
import {
  writeDisagreementRow,
  type DisagreementCell,
  type DisagreementClash,
} from "./write-disagreement-row";

/**
 * Writes the mark that two reviewers settled on into Audit disagreements, with who and when. First and second mark stay as
 * they are. Never over a mark that stands, and not where a mark has changed since the auditor saw it. Three requests: it
 * reads, writes, and reads again what stands then; one more where the row is new on a sheet that stands. What a colleague
 * wrote between two of them stands, and is told.
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
  return settled(ground, open.value, {
    key: mark.key,
    criterion: mark.criterion,
    word,
    by: by.trim(),
    at: ground.surroundings.now(),
    why: asked.why.trim(),
  });
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
      sheet: secondReviewSheets(open.basis.register.sheet).disagreements,
      criterion: name,
      mark: asked.agreed,
      allowed: (criterion?.marks ?? []).map(({ word }) => word),
      places: [],
    };
  }
  return null;
}

/** The mark goes into its row, or the sheet is made with it. */
async function settled(
  ground: TaskGround,
  open: OpenSecondReview,
  now: SettledNow,
): Promise<Outcome<AgreementReading>> {
  const { reading, audit } = open;
  const { standing } = reading;
  if (standing === null) {
    const made = await makeDisagreements(ground, open, now.by, now);
    return made.ok ? readAgain(ground, audit.set, now) : made;
  }
  const line = standing.lines.find(({ key, criterion }) => key === now.key && criterion === now.criterion);
  if (line === undefined) {
    const added = reading.disagreements.filter(
      ({ key, criterion }) => key === now.key && criterion === now.criterion,
    );
    const failed = await addDisagreementRows(ground, open, standing, added, now);
    return failed ?? readAgain(ground, audit.set, now);
  }
  const stood = open.sheets[1]?.values[line.row - 1] ?? [];
  const wanted = Object.entries(settledCells(now)) as readonly [DisagreementColumn, string | null][];
  const cells = wanted.flatMap(([name, value]): DisagreementCell[] => {
    const seen = stood[standing.columns[name] - 1] ?? "";
    if (value === null) return [];
    // A reason that somebody typed before stays.
    const before = name === "why" && cellText(seen) !== value ? cellText(seen) : "";
    return [{ name, value: before === "" ? value : `${before}; ${value}`, seen }];
  });
  const protection = obstacleToWriting(open, standing.sheet);
  if (protection !== null) return refusal(protection);
  const clash = await writeDisagreementRow(ground, standing, line.row, line, cells);
  if (!clash.ok) return clash;
  return clash.value === null
    ? readAgain(ground, audit.set, now)
    : refusal(meanwhile(audit.set, now, clash.value));
}

/** What stands now; the mark that was settled must be among it. */
async function readAgain(
  ground: TaskGround,
  set: Pick<CriteriaSet, "criteria">,
  now: SettledNow,
): Promise<Outcome<AgreementReading>> {
  const again = await openSecondReview(ground);
  if (!again.ok) return again;
  const { reading } = again.value;
  const found = reading.agreed.find(({ key, criterion }) => key === now.key && criterion === now.criterion);
  if (found?.word === now.word) return success(agreementReading(again.value));
  const theirs = { agreed: found?.word ?? "", agreedBy: found?.by ?? "" };
  return refusal(
    meanwhile(set, now, { theirs, lost: false, places: found === undefined ? [] : [found.place] }),
  );
}

function meanwhile(
  { criteria }: Pick<CriteriaSet, "criteria">,
  now: SettledNow,
  { theirs, lost, places }: DisagreementClash,
): Problem {
  const { agreed = "", ...others } = theirs;
  return {
    kind: "agreedMarkMeanwhile",
    case: now.key,
    criterion: criteria.find(({ id }) => id === now.criterion)?.shortName ?? now.criterion,
    yours: now.word,
    theirs: agreed,
    beside: Object.values(others).filter((text) => text !== ""),
    lost,
    places: places.slice(0, 1),
  };
}

function obstacleToWriting({ standing }: OpenSecondReview, sheet: string): Problem | null {
  if (standing.readOnly) return { kind: "workbookReadOnly" };
  return standing.protectedSheets.includes(sheet) ? { kind: "sheetProtected", sheet } : null;
}
