import type { CriteriaSet } from "../scoring/criterion";
import { countAndPercentPhrase } from "./count-phrase";
import { countedText, wholeNumberText } from "./number-text";
import { questionName } from "./question-name";
import type { QuestionScoredTwice, ReviewAgreement } from "./review-agreement";

/**
 * What a second review says, in plain words: how many cases were scored twice, where the two gave the same mark most and
 * least often, and what became of the marks that differ. Nobody is named.
 * Checked by: test/core/findings/agreement-sentences.test.ts
 */
export function agreementSentences(
  review: ReviewAgreement,
  { caseWord }: Pick<CriteriaSet, "caseWord">,
): readonly string[] {
  return [
    scoredSentence(review, caseWord.many),
    sameSentence(review.questions),
    settledSentence(review.questions),
    ...bearInMind(review),
  ].filter((sentence) => sentence !== "");
}

function scoredSentence({ drawn, complete, sampled }: ReviewAgreement, many: string): string {
  const all = `${wholeNumberText(drawn)} of the ${wholeNumberText(sampled)} ${many}`;
  if (complete === drawn) return `A second reviewer scored ${all} again, without seeing the first marks.`;
  const inFull = complete === 0 ? "none is" : `${wholeNumberText(complete)} ${complete === 1 ? "is" : "are"}`;
  return `A second reviewer is scoring ${all} again, without seeing the first marks; ${inFull} scored in full so far.`;
}

/** Counts alone: the marks of all questions together have no common base. */
function sameSentence(questions: readonly QuestionScoredTwice[]): string {
  const counted = questions.flatMap(({ criterion, agreement }) =>
    agreement.all.raw === null ? [] : [{ name: questionName(criterion), ...agreement.all.raw }],
  );
  const ranked = [...counted].sort((a, b) => b.agreed * a.cases - a.agreed * b.cases);
  const [best, worst] = [ranked[0], ranked.at(-1)];
  if (best === undefined || worst === undefined) return "No mark is given by both yet.";
  if (counted.every(({ agreed, cases }) => agreed === cases))
    return "The two gave the same mark wherever both gave one.";
  const told = ({ name, agreed, cases }: (typeof counted)[number]) =>
    `“${name}”, in ${countAndPercentPhrase(agreed, cases)}`;
  return best === worst || best.agreed * worst.cases === worst.agreed * best.cases
    ? `The two gave the same mark on ${told(worst)}.`
    : `The two gave the same mark most often on ${told(best)}, and least often on ${told(worst)}.`;
}

function settledSentence(questions: readonly QuestionScoredTwice[]): string {
  const sum = (name: "found" | "settled") =>
    questions.reduce((total, { differences }) => total + (differences?.[name] ?? 0), 0);
  const [found, settled] = [sum("found"), sum("settled")];
  if (found === 0) return "";
  const differed = `${countedText(found, "mark", "marks")} differed`;
  if (settled === 0) return `${differed}; none is settled yet, so the first marks count.`;
  return settled === found
    ? `${differed}; all are settled, and the agreed marks count.`
    : `${differed}; ${wholeNumberText(settled)} of ${wholeNumberText(found)} ${settled === 1 ? "is" : "are"} settled, and there the agreed mark counts; elsewhere the first.`;
}

function bearInMind({ scoredTwiceByOne, firstMarksSame }: ReviewAgreement): readonly string[] {
  return [
    scoredTwiceByOne === 0
      ? ""
      : `${countedText(scoredTwiceByOne, "case was", "cases were")} scored both times by one person, which says nothing about how far two agree.`,
    firstMarksSame ? "" : "Some first marks have changed since the second review was drawn.",
  ];
}
