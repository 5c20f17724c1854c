import { wholeNumberText } from "./number-text";
import type { WordingRemark } from "./worded-items";

/** Longer than this, numbers make no sentence. */
const longestNumbers = 40;

/**
 * What must be borne in mind about a sentence: to the auditor, who wrote it ("Your"), or to those who read it ("This").
 * @example "Your sentence was written when this was 44 of 51; it is now 45 of 51."
 */
export function wordingRemarkSentence(remark: WordingRemark, to: "auditor" | "reader"): string {
  const sentence = to === "auditor" ? "Your sentence" : "This sentence";
  switch (remark.kind) {
    case "numbersChanged": {
      const { then, now } = remark;
      return then.length > longestNumbers || now.length > longestNumbers
        ? `The numbers behind it have changed since ${sentence.toLowerCase()} was written.`
        : `${sentence} was written when this was ${then}; it is now ${now}.`;
    }
    case "impossiblePercentage": {
      const { percent, base, count, really, countIsGiven } = remark;
      const counted = `${wholeNumberText(count)} of ${wholeNumberText(base)} is ${wholeNumberText(really)}%`;
      return countIsGiven
        ? `${sentence} says ${percent}%, and ${counted}.`
        : `${sentence} says ${percent}%, which can’t come from ${wholeNumberText(base)} cases: ${counted}.`;
    }
  }
}
