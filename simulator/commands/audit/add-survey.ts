import { success, type Outcome } from "../../../src/core/outcome";
import { surveyFindings, type SurveyFindings } from "../../../src/core/survey/survey-findings";
import type { SurveyDefinition } from "../../../src/core/survey/survey-definition";
import type { Tasks } from "../../../src/tasks/tasks";

/** What an audit file says of a survey: its questions are taken as they are found, and the ready pairs as they are offered. */
export interface SurveyWish extends Pick<SurveyDefinition, "sheet" | "invited" | "respondents"> {
  /** The wording of the question by whose answers the others are broken down; null for none. */
  readonly by: string | null;
}

/** Reads the export and makes Audit survey with the add-in's own tasks. */
export async function addSurvey(
  tasks: Tasks,
  { sheet, by, invited, respondents }: SurveyWish,
  recordedBy: string,
): Promise<Outcome<SurveyFindings | null>> {
  const read = await tasks.readSurvey({ sheet, likely: null, headerRow: null });
  if (!read.ok) return read;
  if (read.value === null) return success(null);
  const definition = { ...read.value.definition, by, invited, respondents };
  const written = await tasks.writeSurvey(definition, recordedBy);
  if (!written.ok) return written;
  const { responses, results, settings } = written.value;
  return success(surveyFindings(definition, responses, results, settings));
}
