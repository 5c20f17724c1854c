import type { AuditSettings } from "../core/audit-definition";
import type { CriterionResult } from "../core/findings/findings";
import { refusal, success, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import { keptSurvey } from "../core/survey/kept-survey";
import { offeredPairs } from "../core/survey/ready-pairs";
import { responses } from "../core/survey/responses";
import type { SurveyDefinition } from "../core/survey/survey-definition";
import { surveyFindings } from "../core/survey/survey-findings";
import { surveyHeaderRow } from "../core/survey/survey-header-row";
import { surveyQuestions } from "../core/survey/survey-questions";
import { readSurveySheet, type StandingSurvey } from "../sheets/read-survey-sheet";
import { sealOfPlan } from "../sheets/sheet-seal";
import type { Progress, SheetCells } from "../sheets/workbook";
import type { AuditBasis } from "./audit-basis";
import { isOwnSheet } from "./own-sheets";
import { findingsOfSheets } from "./preview-findings";
import { readFindingsSheets } from "./read-findings-sheets";
import { surveyPlan } from "./survey-plan";
import type { SurveyAsked, SurveyReading, SurveyStanding } from "./survey-results";
import type { TaskGround } from "./task-ground";
import { unhurried } from "./unhurried";

/** The audit as far as a survey is set beside it. */
export interface SurveyedAudit {
  readonly basis: AuditBasis;
  /** Empty where nothing is scored yet. */
  readonly results: readonly CriterionResult[];
  readonly settings: AuditSettings;
  /** Audit survey as it stands; null where it is not there. */
  readonly own: SheetCells | null;
}

/** A survey as it was read, with what is needed to write it. */
export interface ReadSurvey {
  readonly audit: SurveyedAudit;
  readonly reading: SurveyReading;
}

/**
 * Reads the export of a survey, Audit survey with the set-up that was kept there, and the scores; nothing is written. null where
 * no sheet was chosen or is likely, and none was set up before.
 * Requests: those of the findings, and 1 for the export; chunks apart.
 * Checked by: test/stories/survey.test.ts
 */
export async function readSurvey(
  ground: TaskGround,
  asked: SurveyAsked,
  progress?: Progress,
): Promise<Outcome<SurveyReading | null>> {
  const read = await readWholeSurvey(ground, asked, progress);
  return read.ok ? success(read.value?.reading ?? null) : read;
}

/** The same with what is needed to write it. */
export async function readWholeSurvey(
  ground: TaskGround,
  asked: SurveyAsked,
  progress?: Progress,
): Promise<Outcome<ReadSurvey | null>> {
  const audit = await surveyedAudit(ground, progress);
  if (!audit.ok) return audit;
  const { basis } = audit.value;
  const terms = progress === undefined ? [] : [progress];
  const { own } = audit.value;
  const standing = own === null ? null : readSurveySheet(own);
  if (own !== null && standing?.definition === null && standing.seal === null)
    return refusal({ kind: "surveyNameTaken", sheet: own.sheet });
  const wanted = asked.sheet ?? standing?.definition?.sheet ?? asked.likely;
  if (wanted === null) return success(null);
  const refused = notAnExport(wanted, basis);
  if (refused !== null) return refusal(refused);
  const read = await ground.workbook.readSheets([wanted], ...terms);
  if (!read.ok) return read;
  const [cells = null] = read.value;
  if (cells === null) return refusal({ kind: "surveySheetGone", sheet: wanted });
  const reading = readingOf(cells, standing, asked.headerRow, audit.value);
  return reading.ok ? success({ audit: audit.value, reading: reading.value }) : reading;
}

/** The scores as they stand now. An audit of which nothing is scored has no results yet; its survey can be read. */
async function surveyedAudit(ground: TaskGround, progress?: Progress): Promise<Outcome<SurveyedAudit>> {
  const sheets = await readFindingsSheets(
    ground,
    ground.audit ?? null,
    progress === undefined ? {} : { progress },
  );
  if (!sheets.ok) return sheets;
  const { basis, survey: own } = sheets.value;
  const made = await unhurried(findingsOfSheets(sheets.value, {}), progress?.signal ?? null);
  if (made === null) return refusal({ kind: "stopped", written: [] });
  const { answer } = made;
  if (answer.ok) {
    const { results, settings } = answer.value.findings;
    return success({ basis, results, settings, own });
  }
  return answer.problems.every(isNotBegun)
    ? success({ basis, results: [], settings: basis.settings, own })
    : answer;
}

const isNotBegun = ({ kind }: Problem): boolean =>
  kind === "nothingScored" || kind === "scoringColumnsMissing";

function notAnExport(sheet: string, basis: AuditBasis): Problem | null {
  if (isOwnSheet(sheet)) return { kind: "surveyNotAnExport", sheet, why: "ownSheet" };
  const list = basis.record?.definition.list.sheet ?? basis.existingCases?.place.sheet;
  return sheet === list ? { kind: "surveyNotAnExport", sheet, why: "caseList" } : null;
}

function readingOf(
  { sheet, values }: SheetCells,
  standing: StandingSurvey | null,
  stated: number | null,
  audit: SurveyedAudit,
): Outcome<SurveyReading> {
  const before = standing?.definition ?? null;
  const headerRow = stated ?? (before?.sheet === sheet ? before.headerRow : surveyHeaderRow(values));
  const rows = headerRow === null ? [] : values.slice(headerRow - 1);
  if (headerRow === null || (rows[0] ?? []).every((cell) => cell === ""))
    return refusal({ kind: "surveyNoHeaders", sheet, headerRow });
  const read = responses({ top: headerRow, left: 1, values: rows });
  const found = surveyQuestions(read);
  if (!found.some(({ kind }) => kind !== "aboutResponse"))
    return refusal({ kind: "surveyNoQuestions", sheet, headerRow });
  if (read.rows.length === 0) return refusal({ kind: "surveyNoResponses", sheet, headerRow });
  const kept = before === null ? null : keptSurvey(before, found, { sheet, headerRow }, read);
  const criteria = audit.results.map(({ criterion }) => criterion);
  const definition: SurveyDefinition = kept?.definition ?? {
    sheet,
    headerRow,
    questions: found,
    respondents: "notRandom",
    invited: null,
    by: null,
    pairs: offeredPairs(criteria, found),
  };
  return success({
    responses: read,
    definition,
    isKept: kept !== null,
    gone: kept?.gone ?? [],
    results: audit.results,
    settings: audit.settings,
    surveySheet: audit.basis.sheets.survey,
    standing: standingOf(standing, definition, read, audit),
  });
}

/** What would be written now is compared with what stands by the seals of both. */
function standingOf(
  standing: StandingSurvey | null,
  definition: SurveyDefinition,
  read: SurveyReading["responses"],
  audit: SurveyedAudit,
): SurveyStanding {
  if (standing === null) return { state: "none" };
  const { made, seal } = standing;
  if (!standing.isAsWritten) return { state: "changedByHand", made };
  const survey = surveyFindings(definition, read, audit.results, audit.settings);
  const same = sealOfPlan(surveyPlan(survey, audit, made ?? "")) === seal;
  return { state: same ? "asItStands" : "outOfDate", made };
}
