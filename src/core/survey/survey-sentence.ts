import { countOfBase } from "../findings/count-of-base";
import { listInWords, wholeNumberText } from "../findings/number-text";
import { percentText } from "../findings/percent-text";
import type { OptionCount, SurveyResult } from "./survey-result";

/** "82 of 111 (74%)"; without the percentage below the base from which one is shown. */
export function respondentsText(count: number, asked: number, fewest?: number): string {
  const percent = percentText(count, asked, fewest);
  return percent === "–" ? countOfBase(count, asked) : `${countOfBase(count, asked)} (${percent})`;
}

/**
 * What was answered to a question, in one or two sentences. "Most" stands only where more than half of those who were asked
 * answered so; else the largest group is named as that. Who gave no answer is said. "" for what is no question.
 * Checked by: test/core/survey/survey-sentence.test.ts
 * @example "Most of those asked, 82 of 111 (74%), answered “Positive”. 3 of 111 (3%) gave no answer."
 */
export function surveySentence(result: SurveyResult, fewest?: number): string {
  const { question, asked, answered, noAnswer } = result;
  if (question.kind === "aboutResponse") return "";
  if (asked === 0) return "Nobody was asked this.";
  if (answered === 0) return `Nobody answered; ${wholeNumberText(asked)} were asked.`;
  const silent = noAnswer === 0 ? "" : ` ${respondentsText(noAnswer, asked, fewest)} gave no answer.`;
  return `${mainSentence(result, fewest)}${silent}`;
}

function mainSentence(result: SurveyResult, fewest: number | undefined): string {
  const { question, asked, answered, numbers } = result;
  if (question.kind === "freeText") return `${respondentsText(answered, asked, fewest)} wrote something.`;
  if (question.kind === "number")
    return numbers === null
      ? `${respondentsText(answered, asked, fewest)} gave a number.`
      : `${respondentsText(answered, asked, fewest)} gave a number, from ${numbers.lowest} to ${numbers.highest}; half of them at most ${numbers.median}.`;
  const several =
    question.kind === "severalChoices"
      ? " Respondents could choose several, so these add up to more than 100%."
      : "";
  return `${largestSentence(result.options, asked, fewest)}${several}`;
}

/** The answer that was given most often; all of them where several were. */
function largestSentence(options: readonly OptionCount[], asked: number, fewest: number | undefined): string {
  const most = Math.max(...options.map(({ respondents }) => respondents));
  const largest = options.filter(({ respondents }) => respondents === most);
  const names = listInWords(largest.map(({ option }) => `“${option}”`));
  const count = respondentsText(most, asked, fewest);
  if (largest.length > 1) return `The largest groups, ${count} each, answered ${names}.`;
  if (most === asked) return `All ${wholeNumberText(asked)} answered ${names}.`;
  return 2 * most > asked
    ? `Most of those asked, ${count}, answered ${names}.`
    : `The largest group, ${count}, answered ${names}.`;
}
