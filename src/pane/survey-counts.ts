import type { SurveyProblem } from "../core/survey-problem";
import type { SurveyDefinition } from "../core/survey/survey-definition";
import { surveyFaults } from "../core/survey/survey-faults";
import { surveyFindings, type SurveyFindings } from "../core/survey/survey-findings";
import type { SurveyReading } from "../tasks/survey-results";
import { keyOf, type Question } from "./worked-out";

export interface SurveyCounts {
  readonly survey: SurveyFindings;
  readonly faults: readonly SurveyProblem[];
}

/** The survey counted as it is set up now. By sector it is counted on the sheet only. */
export function surveyCounts(
  { responses, results, settings }: SurveyReading,
  definition: SurveyDefinition,
): Question<SurveyCounts> {
  return {
    name: "survey",
    // Of one reading the responses are the subject; marks and settings come with it.
    key: keyOf(definition),
    *work() {
      const faults = surveyFaults(definition, responses);
      yield;
      return { faults, survey: surveyFindings({ ...definition, by: null }, responses, results, settings) };
    },
  };
}
