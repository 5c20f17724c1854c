import type { Sliced } from "../../sliced";
import { otherPart, type PlacedPercentage } from "./other-part";
import { foundPercentages, type FoundPercentage } from "./found-percentages";
import { oddSum, type OddSum } from "./odd-sums";
import { percentageCheck, type PercentageCheck } from "./percentage-check";
import { reportSentences } from "./report-sentences";
import type { StatedBase } from "./stated-base";
import { roundedTo } from "./stated-percent";

/** What came of one percentage of a report. */
export type PercentageVerdict =
  | "possible"
  /** No whole number of the base rounds to it. */
  | "impossible"
  /** Both k and n are said, and k of n is another percentage. */
  | "countDiffers"
  /** More cases than the base has. */
  | "countTooLarge"
  /** More than 100% of something. */
  | "over100"
  | "noBase"
  | "leftAlone";

export interface CheckedPercentage extends FoundPercentage {
  readonly verdict: PercentageVerdict;
  /** null where there is no base to check it with. */
  readonly check: PercentageCheck | null;
  /** The percentage whose base it was checked with, taken as the rest of the same cases. */
  readonly restOf: FoundPercentage | null;
}

export interface ReportCheck {
  /** In the order of the text. */
  readonly percentages: readonly CheckedPercentage[];
  readonly sums: readonly OddSum[];
}

/** A text longer than this is not checked at once. In characters. */
export const LONGEST_REPORT = 200_000;

/** So many sentences are read, and so many percentages checked, between two pauses. */
const SENTENCES_A_SLICE = 8;
const CHECKS_A_SLICE = 50;

/**
 * Finds the percentages of a text and checks each with the base that stands with it. Nothing is guessed: without a base,
 * or with several, it is said that there is none. Longer texts than `LONGEST_REPORT` are for the caller to refuse.
 * Checked by: test/core/findings/report-check/report-check.test.ts
 */
export function* reportCheck(text: string): Sliced<ReportCheck> {
  const found: PlacedPercentage[] = [];
  const sums: OddSum[] = [];
  let place = 0;
  let at = 0;
  let line = 0;
  for (const words of text.split("\n")) {
    if (words.trim() !== "") line += 1;
    for (const sentence of HAS_DIGIT.test(words) ? reportSentences(words, at, line) : []) {
      place += 1;
      if (place % SENTENCES_A_SLICE === 0) yield;
      if (!HAS_DIGIT.test(sentence.text)) continue;
      const own = foundPercentages(sentence);
      const sum = oddSum(own);
      if (sum !== null) sums.push(sum);
      for (const each of own) found.push({ found: each, place });
    }
    at += words.length + 1;
  }
  const percentages: CheckedPercentage[] = [];
  for (const [index, { found: each }] of found.entries()) {
    if (index % CHECKS_A_SLICE === 0) yield;
    percentages.push(checked(each, otherPart(found, index)));
  }
  return { percentages, sums };
}

const HAS_DIGIT = /\d/;

function checked(found: FoundPercentage, restOf: FoundPercentage | null): CheckedPercentage {
  const { percent, leftAlone } = found;
  const said = { ...found, restOf };
  if (leftAlone !== null) return { ...said, verdict: "leftAlone", check: null };
  if (percent.scaled > 100 * 10 ** percent.decimals) return { ...said, verdict: "over100", check: null };
  const base: StatedBase | null =
    restOf?.base == null ? found.base : { size: restOf.base.size, count: null, from: "other" };
  if (base === null) return { ...said, verdict: "noBase", check: null };
  const whole = { ...said, base, check: percentageCheck(percent, base.size) };
  if (base.count !== null && base.count > base.size) return { ...whole, verdict: "countTooLarge" };
  if (base.count !== null && roundedTo(base.count, base.size, percent.decimals).scaled !== percent.scaled)
    return { ...whole, verdict: "countDiffers" };
  return { ...whole, verdict: whole.check.counts.length > 0 ? "possible" : "impossible" };
}

/** Where a percentage stands in the whole text. */
export function placeInReport({ sentence, start, end }: FoundPercentage): {
  readonly start: number;
  readonly end: number;
} {
  return { start: sentence.at + start, end: sentence.at + end };
}
