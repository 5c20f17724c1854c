import { countedText, listInWords, wholeNumberText } from "../number-text";
import type { CheckedPercentage } from "./report-check";
import type { OddSum } from "./odd-sums";
import type { LeftAlone } from "./left-alone";
import type { PercentageCheck } from "./percentage-check";
import { roundedTo, statedPercentText } from "./stated-percent";

/** "69% can’t come from 57 cases. 39 of 57 is 68%; 40 of 57 is 70%." */
export function impossibleSentence({ percent, size, nearest }: PercentageCheck): string {
  const near = nearest.map(
    (each) =>
      `${wholeNumberText(each.count)} of ${wholeNumberText(size)} is ${statedPercentText(each.percent)}`,
  );
  return `${statedPercentText(percent)} can’t come from ${countedText(size, "case", "cases")}. ${near.join("; ")}.`;
}

/** "42 of 57 is 74%." Of a large base several counts round to the same percentage. */
export function possibleSentence({ percent, size, counts }: PercentageCheck): string {
  const [first = 0] = counts;
  const last = counts.at(-1) ?? first;
  const which =
    counts.length < 4
      ? listInWords(counts.map(wholeNumberText)).replace(" and ", " or ")
      : `Any number from ${wholeNumberText(first)} to ${wholeNumberText(last)}`;
  return `${which} of ${wholeNumberText(size)} is ${statedPercentText(percent)}.`;
}

/** Which bases near by could give it: "Of 55, 58 or 59 cases it could be." "" where none is near or any could. */
export function otherSizesSentence({ percent, otherSizes }: PercentageCheck): string {
  if (otherSizes.length === 0) return "";
  const sizes = listInWords(otherSizes.map(wholeNumberText)).replace(" and ", " or ");
  return `${statedPercentText(percent)} could come from ${sizes} cases.`;
}

const LEFT_ALONE: Readonly<Record<LeftAlone, string>> = {
  interval: "Left alone: it is an end of a range.",
  confidence: "Left alone: it says how sure one is.",
  rounded: "Left alone: it is said to be about, over or under so much.",
  change: "Left alone: it is a change, not a share of cases.",
};

/** What came of one percentage of a report, in a sentence or two. */
export function verdictSentence(checked: CheckedPercentage): string {
  const { verdict, check, base, percent, restOf, leftAlone } = checked;
  if (leftAlone !== null) return LEFT_ALONE[leftAlone];
  if (verdict === "over100") return `${statedPercentText(percent)} is more than all of the cases.`;
  if (check === null || base === null)
    return `No base stands with it: ${statedPercentText(percent)} of how many?`;
  const of = wholeNumberText(base.size);
  const count = wholeNumberText(base.count ?? 0);
  if (verdict === "countTooLarge") return `There can’t be ${count} of ${of}.`;
  if (verdict === "countDiffers") {
    const really = statedPercentText(roundedTo(base.count ?? 0, base.size, percent.decimals));
    return `${count} of ${of} is ${really}, not ${statedPercentText(percent)}.`;
  }
  if (base.count !== null) return `${count} of ${of} is ${statedPercentText(percent)}.`;
  const found = verdict === "impossible" ? impossibleSentence(check) : possibleSentence(check);
  if (restOf !== null)
    return `If it is the rest of the ${statedPercentText(restOf.percent)} of ${of}: ${found}`;
  return base.from === "sentence" ? `${found} The ${of} is the only base that the sentence names.` : found;
}

/** "45%, 30% and 22% add up to 97%: the rest is not accounted for." */
export function sumSentence({ parts, total, tooMuch }: OddSum): string {
  const named = listInWords(parts.map(({ percent }) => statedPercentText(percent)));
  return tooMuch
    ? `${named} add up to ${statedPercentText(total)}: more than all, unless several answers could be given.`
    : `${named} add up to ${statedPercentText(total)}: the rest is not accounted for.`;
}
