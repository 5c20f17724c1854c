/** Why a percentage is left alone: an end of an interval, how sure one is, about or at least so much, a change. */
export type LeftAlone = "interval" | "confidence" | "rounded" | "change";

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

/**
 * Why the percentage from `start` to `end` of a sentence can't be held against a count; null where it can.
 * Checked by: test/core/findings/report-check/report-check.test.ts
 */
export function whyLeftAlone(sentence: string, start: number, end: number): LeftAlone | null {
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
