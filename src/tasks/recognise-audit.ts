import { foundLists } from "../core/frame/found-lists";
import { success, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import type { ExistingCasesRecord } from "../core/scoring/existing-cases-record";
import { marksUsed } from "../core/scoring/marks-used";
import { notAsked } from "../core/scoring/not-asked";
import { cellText } from "../core/scoring/mark-meaning";
import { isOutOfDate, type FindingsChanges } from "../core/findings/findings-changes";
import { scoresWhenMadeInSlices } from "../core/findings/scores-when-made";
import { findingsChanges } from "../sheets/findings-staleness";
import { readFindingsSheet, type StandingFindings } from "../sheets/read-findings-sheet";
import { sampleHeaders } from "../sheets/sample-sheet";
import type { SheetCells, SheetLook } from "../sheets/workbook";
import { existingRecordAmong } from "./audit-basis";
import { auditsAmong, auditSheets, recordSheetsOf, type AuditSheets } from "./audits";
import { besideReading, findingsBeside, type BesideReading } from "./beside-findings";
import { countDraws, listOfAudit } from "./count-draws";
import { comparedWith, recognisedSurvey, shareStageOf, standingCriteriaOf } from "./loaded-where-there";
import {
  ACTIONS_SHEET,
  CRITERIA_SHEET,
  currentRecord,
  DISAGREEMENTS_SHEET,
  FINDINGS_SHEET,
  isOwnSheet,
  RECORD_SHEETS,
  recordsAmong,
  SAMPLE_SHEET,
  SECOND_REVIEW_SHEET,
  SURVEY_SHEET,
  WORDING_SHEET,
} from "./own-sheets";
import { isLeftOver } from "./sheets-of-draw";
import type { ScoredAuditReading } from "./scored-audit";
import { auditStages } from "./audit-stages";
import type { TaskGround } from "./task-ground";
import { recognisedScores, type RecognisedScores } from "./recognised-scores";
import type { RecognisedAudit } from "./recognised-audit";
import type { RecordedDrawElsewhere } from "./draw-results";
import { unhurried } from "./unhurried";

/**
 * What stands in the workbook and how far the audit has come, from the sheets alone. Two requests; one more where the
 * scored table is on another sheet than Audit sample, one more where the first rows of a sheet don't tell where its
 * lists end, and one more for any audit but the first. Nothing is written.
 */
export async function recogniseAudit({
  workbook,
  audit: choice = null,
}: TaskGround): Promise<Outcome<RecognisedAudit>> {
  const looked = await workbook.look([
    ...RECORD_SHEETS,
    CRITERIA_SHEET,
    SAMPLE_SHEET,
    FINDINGS_SHEET,
    SECOND_REVIEW_SHEET,
    DISAGREEMENTS_SHEET,
    ACTIONS_SHEET,
    WORDING_SHEET,
    SURVEY_SHEET,
  ]);
  if (!looked.ok) return looked;
  const theirs = looked.value.sheets.filter((sheet) => sheet.visible && !isOwnSheet(sheet.name));
  const closer = await workbook.lookCloser(theirs);
  if (!closer.ok) return closer;
  const allRecordSheets = looked.value.own.slice(0, RECORD_SHEETS.length);
  const recordSheets = recordSheetsOf(allRecordSheets, choice);
  const first = looked.value.own.slice(RECORD_SHEETS.length);
  const own = await ownSheetsOf({ workbook }, recordSheets, allRecordSheets, first);
  if (!own.ok) return own;
  const [
    criteria = null,
    sample = null,
    findingsCells = null,
    ,
    ,
    actions = null,
    wording = null,
    surveyCells = null,
  ] = own.value;
  const [review = null, disagreements = null] = first.slice(3);
  const scored = await recognisedScores({ workbook }, recordSheets, {
    sample,
    criteria,
    second: { review, disagreements },
  });
  if (!scored.ok) return scored;

  const records = recordsAmong(recordSheets);
  const record = currentRecord(records);
  const existing = existingRecordAmong(recordSheets);
  const existingCases = existing?.cases ?? null;
  const sheetNames = looked.value.sheets.map(({ name }) => name);
  const unfinished = records.findLast((each) => each.state === "Drawing" || isLeftOver(each, sheetNames));
  const standing = findingsCells === null ? null : readFindingsSheet(findingsCells);
  const reading = "scoring" in scored.value ? scored.value : null;
  const beside = reading === null ? null : besideReading(reading, { actions, wording });
  const sheets = auditSheets(recordSheets);
  const survey = surveyCells === null ? null : await recognisedSurvey(surveyCells);
  const changes =
    standing === null || reading === null
      ? null
      : await changesFrom(standing, reading, beside, sheets, survey?.pairs ?? "");
  const stale = changes !== null && isOutOfDate(changes);
  const scoring = reading?.scoring ?? null;
  const standingCriteria = criteria === null ? null : await standingCriteriaOf(criteria);
  const questions = standingCriteria?.criteria.length ?? 0;
  const sheetProblems =
    "scoring" in scored.value
      ? scored.value.secondProblems
      : scored.value.problems.filter((problem) => isNews(problem, questions));
  const { drawsBegun, drawsEnded } = countDraws(allRecordSheets, listOfAudit(record));
  return success({
    look: { ...looked.value, sheets: looked.value.sheets.map((sheet) => closerLook(sheet, closer.value)) },
    lists: foundLists(closer.value),
    listSheets: theirs.filter(({ used }) => used !== null).map(({ name }) => name),
    audits: auditsAmong(allRecordSheets),
    record,
    drawsBegun,
    drawsEnded,
    unfinishedDraw:
      unfinished === undefined ? null : { record: unfinished.sheet, since: unfinished.stateSince },
    existingCases: record?.state === "Committed" ? null : existingCases,
    drawnElsewhere: record?.state === "Committed" || existing === null ? null : recordedDraw(existing),
    scoring,
    criteria: standingCriteria,
    scoredHeaders: scoredHeadersOf(reading, sample),
    scoringSheet: reading === null ? null : reading.sheet,
    gaps: reading?.gaps ?? [],
    notAsked: reading === null ? 0 : notAsked(reading.set.criteria, reading.table.rows).length,
    marksUsed: marksUsed(reading?.table.rows ?? [], reading?.set.criteria ?? []),
    urgentConcerns: [...scored.value.urgentConcerns, ...(reading?.second?.urgentConcerns ?? [])],
    secondReview: reading?.second ?? null,
    sheetProblems,
    survey,
    findingsMadeAt: standing?.madeAt ?? null,
    findingsUnreadable: findingsCells !== null && standing === null,
    findingsStale: stale,
    findingsChanges: changes,
    comparedWith: findingsCells === null ? [] : await comparedWith(findingsCells),
    besideProblems: beside === null || beside.ok ? [] : beside.problems,
    stages: auditStages({
      record,
      existingCases,
      scoring,
      scoresUnreadable: sheetProblems.length > 0,
      unfinished: unfinished !== undefined,
      findingsMade: standing !== null,
      stale,
      share: await shareStageOf(record?.state === "Committed" ? record.events : (existing?.events ?? []), {
        madeAt: standing?.madeAt ?? null,
        stale,
      }),
    }),
  });
}

/** Criteria, sample, findings, reviews and what people wrote beside the findings of the audit: those read already, or for a further audit 1 request more. */
async function ownSheetsOf(
  { workbook }: Pick<TaskGround, "workbook">,
  recordSheets: readonly (SheetCells | null)[],
  all: readonly (SheetCells | null)[],
  first: readonly (SheetCells | null)[],
): Promise<Outcome<readonly (SheetCells | null)[]>> {
  // Of an audit yet to be set up nothing stands, whatever the first audit has.
  if (auditsAmong(recordSheets).length === 0 && auditsAmong(all).length > 0) return success([]);
  const sheets = auditSheets(recordSheets);
  if (sheets.criteria === CRITERIA_SHEET) return success(first);
  const read = await workbook.readSheets([
    sheets.criteria,
    sheets.findings,
    sheets.actions,
    sheets.wording,
    sheets.survey,
  ]);
  if (!read.ok) return read;
  const [criteria = null, findings = null, actions = null, wording = null, survey = null] = read.value;
  const [, sample = null, , review = null, disagreements = null] = first;
  return success([criteria, sample, findings, review, disagreements, actions, wording, survey]);
}

/** What is different now; what can't be read beside the findings is not compared. */
async function changesFrom(
  standing: StandingFindings,
  { set, findings, cases, secondMarks }: RecognisedScores,
  beside: Outcome<BesideReading> | null,
  sheets: AuditSheets,
  surveyPairs: string,
): Promise<FindingsChanges> {
  if (beside?.ok !== true) return findingsChanges(standing, findings, null);
  const key = beside.value.wording?.key ?? "";
  const scores = (await unhurried(scoresWhenMadeInSlices(set, findings.settings, cases, key))).answer;
  return findingsChanges(
    standing,
    findings,
    findingsBeside(beside.value, sheets, { scores, key, secondMarks, surveyPairs }),
  );
}

function recordedDraw({ sheet, draw, checks }: ExistingCasesRecord): RecordedDrawElsewhere | null {
  return draw === null ? null : { record: sheet, draw, checks };
}

function closerLook(sheet: SheetLook, closer: readonly SheetLook[]): SheetLook {
  return closer.find(({ name }) => name === sheet.name) ?? sheet;
}

/** Before the scoring columns are there, the longest row of the first sample says which columns it has. */
function scoredHeadersOf(
  reading: ScoredAuditReading | null,
  sample: SheetCells | null,
): readonly string[] | null {
  if (reading !== null) return reading.table.headers.filter((header) => header !== "");
  const headerRow = sample?.values.find((row) => row.map(cellText).includes(sampleHeaders.role));
  return headerRow?.map(cellText).filter((header) => header !== "") ?? null;
}

/**
 * Scoring columns that were not added yet are no news. Where those of some questions stand, the others were renamed or
 * deleted, or belong to a question that came later: their marks don't count until they are back.
 */
function isNews(problem: Problem, questions: number): boolean {
  return problem.kind !== "scoringColumnsMissing" || problem.columns.length < questions;
}
