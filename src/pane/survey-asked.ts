import { keptSurvey } from "../core/survey/kept-survey";
import { looksLikeSurvey } from "../core/survey/looks-like-survey";
import type { SurveyDefinition } from "../core/survey/survey-definition";
import { surveyQuestions } from "../core/survey/survey-questions";
import type { RecognisedAudit } from "../tasks/recognised-audit";
import type { SurveyAsked, SurveyReading } from "../tasks/survey-results";
import type { PaneState } from "./pane-state";
import type { Surveying } from "./surveying";

/** The sheets that may hold the export of a survey: shown, not ours, and not the list of cases; the likely ones first. */
export function surveySheets(audit: RecognisedAudit | null): readonly string[] {
  const list = audit?.record?.definition.list.sheet ?? audit?.existingCases?.place.sheet;
  const theirs = (audit?.listSheets ?? []).filter((sheet) => sheet !== list);
  const likely = likelySheets(audit, theirs);
  return [...likely, ...theirs.filter((sheet) => !likely.includes(sheet))];
}

function likelySheets(audit: RecognisedAudit | null, sheets: readonly string[]): readonly string[] {
  return sheets.filter((sheet) =>
    (audit?.look.sheets ?? []).some((look) => look.name === sheet && looksLikeSurvey(look)),
  );
}

/** What is asked of the task now. */
export function surveyAsked({ audit, surveying }: PaneState): SurveyAsked {
  const { sheet, headerRow } = surveying;
  const likely = likelySheets(audit, surveySheets(audit))[0] ?? null;
  return { sheet, headerRow, likely };
}

/** A reading with what was changed here before it and is not added yet, fitted to the columns of now. */
export function refittedSurvey(
  reading: SurveyReading | null,
  { definition, reading: before }: Pick<Surveying, "definition" | "reading">,
): { readonly reading: SurveyReading | null; readonly definition: SurveyDefinition | null } {
  if (reading === null || definition === null || before === null) return { reading, definition: null };
  const { sheet, headerRow } = reading.definition;
  const fitted = keptSurvey(
    definition,
    surveyQuestions(reading.responses),
    { sheet, headerRow },
    reading.responses,
  );
  return { reading, definition: fitted?.definition ?? null };
}
