import { shownRules } from "../../../src/core/shown-rules";
import { differenceSentence } from "../../../src/core/survey/pair-sentences";
import type { SurveyFindings } from "../../../src/core/survey/survey-findings";
import { respondentsText, surveySentence } from "../../../src/core/survey/survey-sentence";

/** A survey as text for a command line: each question in a sentence, and the pairs. */
export function surveyText({ results, paired, settings, responses }: SurveyFindings): string {
  const { fewestForPercentage } = shownRules(settings);
  const side = ({ count, base }: { readonly count: number; readonly base: number }): string =>
    respondentsText(count, base, fewestForPercentage);
  return [
    `The survey, ${responses} responses`,
    ...results.map((result) => `  ${result.question.wording} ${surveySentence(result, fewestForPercentage)}`),
    ...paired.map(
      (pair) =>
        `  ${pair.pair.name}: survey ${side(pair.survey)}, audit ${side(pair.audit)}. ${differenceSentence(pair, settings.confidenceLevel)}`,
    ),
  ].join("\n");
}
