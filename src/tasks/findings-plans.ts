import { casesDigest } from "../core/change/cases-digest";
import { drawsSentence } from "../core/findings/draws-sentence";
import { wholeNumberText } from "../core/findings/number-text";
import { scoresWhenMadeInSlices } from "../core/findings/scores-when-made";
import { lastCheck } from "../core/sampling/last-check";
import type { DrawRecord } from "../core/sampling/draw-record";
import type { Sliced } from "../core/sliced";
import type { FindingsBeside } from "../sheets/findings-beside";
import { findingsByGroupSheetInSlices } from "../sheets/findings-by-group-sheet";
import { findingsSheetInSlices } from "../sheets/findings-sheet";
import type { FindingsSheetWords } from "../sheets/findings-words";
import { momentInWords } from "../sheets/moment-words";
import type { SheetPlan } from "../sheets/plan";
import { periodWords } from "../sheets/record-words";
import { readKeptSurvey } from "../sheets/read-survey-sheet";
import { surveyBeside } from "../sheets/survey-beside";
import { surveyAtAGlance } from "../sheets/survey-at-a-glance";
import type { AuditBasis } from "./audit-basis";
import { findingsBeside, type BesideReading } from "./beside-findings";
import type { Comparison } from "./read-comparison";
import type { ReadFindings } from "./preview-findings";
import { reviewOfFindings } from "./review-of-findings";
import { secondMarksWords } from "./second-marks-words";
import { workingsPlan } from "./workings-of-findings";

export interface FindingsPlans {
  /** Audit findings, Audit findings by group where there is more than one, Audit workings. */
  readonly plans: readonly SheetPlan[];
  /** What people wrote beside them, as they show it. */
  readonly beside: FindingsBeside;
}

/** What the digests of the scores are made with, and the moment in words. */
export interface FindingsMaking {
  readonly key: string;
  readonly made: string;
  readonly comparison: Comparison;
}

/** The sheets that are made anew with the findings, in slices: large audits take a second. */
export function* findingsPlans(
  read: ReadFindings,
  people: BesideReading,
  { key, made, comparison }: FindingsMaking,
): Sliced<FindingsPlans> {
  const { set, findings, cases, record, existingCases, basis, columns, drawsBegun, drawsEnded, from } = read;
  const scores = yield* scoresWhenMadeInSlices(set, findings.settings, cases, key);
  const secondMarks = secondMarksWords(read, columns, read.secondReviewCells);
  const surveyPairs = surveyAtAGlance(from.survey)?.pairs ?? "";
  const beside = findingsBeside(people, basis.sheets, { scores, key, secondMarks, surveyPairs });
  const words: FindingsSheetWords = {
    sheet: basis.sheets.findings,
    auditName: basis.name,
    made,
    period: record === null ? "" : periodWords(record.definition),
    draws: record === null ? "" : drawsSentence(drawsBegun, drawsEnded),
    checked: record === null ? elsewhereWords(basis) : checkedWords(record),
    groupColumn:
      record === null ? (existingCases?.groupColumn ?? null) : record.definition.frame.strata.column,
    byGroupSheet: null,
    survey:
      from.survey === null
        ? null
        : surveyBeside(basis.sheets.survey, readKeptSurvey(from.survey), findings.results, findings.settings),
    review: reviewOfFindings({ ...basis, columns }, read, read.secondReviewCells),
    beside,
    cases: casesDigest(cases),
    ...comparison,
  };
  const byGroup = yield* findingsByGroupSheetInSlices(findings, {
    ...words,
    sheet: basis.sheets.findingsByGroup,
  });
  const main = yield* findingsSheetInSlices(findings, {
    ...words,
    byGroupSheet: byGroup === null ? null : basis.sheets.findingsByGroup,
  });
  const workings = yield* workingsPlan(read, { made });
  return { plans: [main, ...(byGroup === null ? [] : [byGroup]), workings], beside };
}

/** "Tickets, order and ranks checked on 23 November 2017, 10:42: all 60 right", of a draw that was made elsewhere. */
function elsewhereWords({ existingRecord }: AuditBasis): string {
  const last = existingRecord?.checks.at(-1);
  if (last === undefined) return "";
  const of = wholeNumberText(last.of);
  const right =
    last.same === last.of
      ? `${last.of === 1 ? "the one case" : `all ${of}`} right`
      : `${wholeNumberText(last.same)} of ${of} right`;
  return `Tickets, order and ranks checked on ${momentInWords(last.when)}: ${right}`;
}

/** "Drawn and read back on 23 November 2017, 10:42: all 60 the same." The last check of the record, in words. */
function checkedWords({ events }: DrawRecord): string {
  const last = lastCheck(events);
  if (last === null) return "";
  const same =
    last.same === last.of
      ? `${last.of === 1 ? "the one case" : `all ${wholeNumberText(last.of)}`} the same`
      : `${wholeNumberText(last.same)} of ${wholeNumberText(last.of)} the same`;
  const what =
    events.filter(({ kind }) => kind === "Check").length === 1 ? "Drawn and read back" : "Drawn again";
  return `${what} on ${momentInWords(last.when)}: ${same}`;
}
