import { whyLeftAlone, type LeftAlone } from "./left-alone";
import type { ReportSentence } from "./report-sentences";
import { basesNamed, statedBase, type StatedBase } from "./stated-base";
import { statedPercent, type StatedPercent } from "./stated-percent";

/** A percentage of a text, with what is said of its base. */
export interface FoundPercentage {
  readonly percent: StatedPercent;
  readonly base: StatedBase | null;
  readonly leftAlone: LeftAlone | null;
  readonly sentence: ReportSentence;
  /** Where it stands in its sentence. */
  readonly start: number;
  readonly end: number;
}

const PERCENTAGE = /(?<![\d.,])(\d{1,6}(?:\.\d{1,2})?)\s?(?:%|per\s?cent\b|percent\b)/gi;

/** Every percentage of a sentence, "69%" as well as "58 per cent", in order. Words such as "two thirds" are none. */
export function foundPercentages(sentence: ReportSentence): readonly FoundPercentage[] {
  const matches = [...sentence.text.matchAll(PERCENTAGE)];
  if (matches.length === 0) return [];
  const named = basesNamed(sentence.text);
  return matches.flatMap((match): FoundPercentage[] => {
    const percent = statedPercent(match[1] ?? "");
    if (percent === null) return [];
    const start = match.index;
    const end = start + match[0].length;
    const leftAlone = whyLeftAlone(sentence.text, start, end);
    const base = leftAlone === null ? statedBase(sentence.text, start, end, named) : null;
    return [{ percent, base, leftAlone, sentence, start, end }];
  });
}
