import type { ReportSentence } from "./report-sentences";
import { basesNamed, statedBase, type StatedBase } from "./stated-base";
import { statedPercent, type StatedPercent } from "./stated-percent";

/** Why a percentage is left alone: an end of an interval, how sure one is, about or at least so much, a change. */
export type LeftAlone = "interval" | "confidence" | "rounded" | "change";

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
const CONFIDENCE = /^\s*(?:confiden|interval|certain|sure\b|CI\b|probab|credib)/i;
const RANGE_AFTER = /^\s?(?:[–—-]\s?|to\s+|and\s+)\d/i;
const RANGE_BEFORE = /(?:\d\s?(?:%|per\s?cent|percent)?\s?(?:[–—-]\s?|\s(?:to|and)\s+))$/i;
const RANGE_OPENS = /\b(?:between|from|range[ds]?|interval)\b[^%]{0,20}$/i;
const ROUNDED =
  /(?:\b(?:about|around|nearly|almost|over|under|above|below|approximately|approx\.?|roughly|some|circa|more than|less than|fewer than|at least|at most|up to|close to)\s+|[<>≥≤~]\s?)$/i;
const CHANGE_BEFORE =
  /\b(?:by|(?:increase|rise|growth|fall|drop|reduction|decrease|improvement)\s+of)\s+(?:about\s+|around\s+)?$/i;
const CHANGE_AFTER =
  /^\s*(?:points?\b|-points?\b|more\b|fewer\b|less\b|higher\b|lower\b|increase|rise|fall\b|drop\b|reduction|decrease)/i;

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

function whyLeftAlone(sentence: string, start: number, end: number): LeftAlone | null {
  const before = sentence.slice(Math.max(0, start - 60), start);
  const after = sentence.slice(end, end + 60);
  if (CONFIDENCE.test(after)) return "confidence";
  if (CHANGE_AFTER.test(after) || CHANGE_BEFORE.test(before)) return "change";
  if (isRange(before, after)) return "interval";
  return ROUNDED.test(before) ? "rounded" : null;
}

/** "64–89%", "64% to 89%" and "between 64% and 89%"; "69% and 31%" are two of their own. */
function isRange(before: string, after: string): boolean {
  const follows = RANGE_BEFORE.exec(before);
  if (follows !== null && !/\band\s+$/i.test(follows[0])) return true;
  if (
    follows !== null &&
    RANGE_OPENS.test(before.replace(/\d[\d.]*\s?(?:%|per\s?cent|percent)?\s?and\s+$/i, ""))
  )
    return true;
  const goesOn = RANGE_AFTER.exec(after);
  return goesOn !== null && (!/and/i.test(goesOn[0]) || RANGE_OPENS.test(before));
}
