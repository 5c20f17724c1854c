import { countOfBase } from "../findings/count-of-base";
import { listInWords, wholeNumberText } from "../findings/number-text";
import { answeredNumberText } from "../findings/other-answer-words";
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
  const silent = respondentsText(noAnswer, asked, fewest);
  const most = Math.max(...result.options.map(({ respondents }) => respondents));
  if (question.options.length > 0 && noAnswer >= most) {
    // A group that is smaller than those who gave no answer is not the largest.
    const first =
      2 * noAnswer > asked ? `Most of those asked, ${silent}, gave no answer.` : `${silent} gave no answer.`;
    return `${first} ${mainSentence(result, fewest, " of the others")}`;
  }
  return `${mainSentence(result, fewest)}${noAnswer === 0 ? "" : ` ${silent} gave no answer.`}`;
}

function mainSentence(result: SurveyResult, fewest: number | undefined, ofWhom = ""): string {
  const { question, asked, answered, numbers } = result;
  if (question.kind === "freeText") return `${respondentsText(answered, asked, fewest)} wrote something.`;
  if (question.kind === "number")
    return numbers === null
      ? `${respondentsText(answered, asked, fewest)} gave a date.`
      : `${respondentsText(answered, asked, fewest)} gave a number, ${rangeText(numbers)}.`;
  const several =
    question.kind === "severalChoices" ? ` Respondents could choose several, so these ${addUp(result)}.` : "";
  return `${largestSentence(result.options, asked, fewest, ofWhom)}${several}`;
}

/** "add up to more than 100%", or that they can, of several choices. */
export function addUp({ options, asked }: SurveyResult): string {
  const given = options.reduce((sum, { respondents }) => sum + respondents, 0);
  return `${given > asked ? "" : "can "}add up to more than 100%`;
}

/** "from 1 to 20; half of them at most 3.5". */
export function rangeText({ lowest, median, highest }: NonNullable<SurveyResult["numbers"]>): string {
  const [from, middle, to] = [lowest, median, highest].map(answeredNumberText);
  return `from ${from} to ${to}; half of them at most ${middle}`;
}

/** The answer that was given most often; all of them where several were. */
function largestSentence(
  options: readonly OptionCount[],
  asked: number,
  fewest: number | undefined,
  ofWhom: string,
): string {
  const most = Math.max(...options.map(({ respondents }) => respondents));
  const largest = options.filter(({ respondents }) => respondents === most);
  const names = listInWords(largest.map(({ option }) => `“${option}”`));
  const count = respondentsText(most, asked, fewest);
  if (largest.length > 1) return `The largest groups${ofWhom}, ${count} each, answered ${names}.`;
  if (most === asked) return `All ${wholeNumberText(asked)} answered ${names}.`;
  return 2 * most > asked
    ? `Most of those asked, ${count}, answered ${names}.`
    : `The largest group${ofWhom}, ${count}, answered ${names}.`;
}
