import { refusal, success, type Outcome } from "../core/outcome";
import type { SurveyDefinition } from "../core/survey/survey-definition";
import { surveyFaults } from "../core/survey/survey-faults";
import { surveyFindings } from "../core/survey/survey-findings";
import { movedQuestions } from "../core/survey/moved-questions";
import { momentInWords } from "../sheets/moment-words";
import { registerPlan } from "../sheets/register-lines";
import { surveyEvent } from "../sheets/survey-event";
import type { Progress } from "../sheets/workbook";
import { readWholeSurvey } from "./read-survey";
import { surveyPlan } from "./survey-plan";
import type { WrittenSurvey } from "./survey-results";
import type { TaskGround } from "./task-ground";

/**
 * Makes Audit survey from the export as it stands now, with its set-up, and a line in the register of Audit record. The sheet is
 * built aside and swapped: one that somebody wrote into or protected is kept under a dated name. Refused, with nothing written,
 * where a question that was set up no longer stands in its columns, or the survey can't be tabulated.
 * Requests: as `readSurvey`, then 1 to look and 1 to write, chunks apart.
 * Checked by: test/stories/survey.test.ts
 */
export async function writeSurvey(
  ground: TaskGround,
  definition: SurveyDefinition,
  by: string,
  progress?: Progress,
): Promise<Outcome<WrittenSurvey>> {
  const { sheet, headerRow } = definition;
  const read = await readWholeSurvey(ground, { sheet, headerRow, likely: null }, progress);
  if (!read.ok) return read;
  if (read.value === null) return refusal({ kind: "surveySheetGone", sheet });
  const { audit, reading } = read.value;
  const moved = movedQuestions(definition, reading.responses);
  if (moved.length > 0) return refusal({ kind: "surveyChanged", sheet, questions: moved });
  const faults = surveyFaults(definition, reading.responses);
  if (faults.length > 0) return refusal(...faults);
  const survey = surveyFindings(definition, reading.responses, audit.results, audit.settings);
  const madeAt = ground.surroundings.now();
  const made = momentInWords(madeAt);
  const name = audit.basis.sheets.survey;
  const written = await ground.workbook.write(
    {
      sheets: [
        surveyPlan(survey, audit, made),
        registerPlan([surveyEvent(survey, name, madeAt, by)], audit.basis.register.cells),
      ],
      activate: name,
      madeAt,
    },
    progress === undefined ? {} : { progress },
  );
  if (!written.ok) return written;
  return success({
    ...reading,
    definition,
    isKept: true,
    gone: [],
    standing: { state: "asItStands", made },
    kept: written.value.kept,
  });
}
