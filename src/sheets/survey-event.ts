import { countedText } from "../core/findings/number-text";
import type { DrawEvent, Moment } from "../core/sampling/draw-record";
import type { SurveyFindings } from "../core/survey/survey-findings";
import { exactQuote } from "./exact-quote";

/** The line of the register about a survey that was added: from which sheet, how many answered, what was set beside it. */
export function surveyEvent(
  { definition, responses, results, paired }: SurveyFindings,
  sheet: string,
  when: Moment,
  by: string,
): DrawEvent {
  const what = [
    countedText(responses, "response", "responses"),
    countedText(results.length, "question", "questions"),
    countedText(paired.length, "pair", "pairs"),
  ].join(", ");
  const result = `Survey tabulated on ${sheet} from ${exactQuote(definition.sheet)}: ${what}`;
  return { when, kind: "Survey", result, same: null, of: null, by };
}
