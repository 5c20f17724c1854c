import type { FoundPercentage } from "./found-percentages";
import type { StatedPercent } from "./stated-percent";

/** Percentages that are clearly parts of one whole and don't make 100%, even allowing for rounding. */
export interface OddSum {
  readonly parts: readonly FoundPercentage[];
  readonly total: StatedPercent;
  readonly tooMuch: boolean;
}

/** Between two parts of one list stand a few words and a comma, a semicolon or "and". */
const JOINED = /^[^%]{0,70}$/;
const SEPARATOR = /[,;]|\band\b|\bor\b/i;
/** Words that say that two percentages are not parts of the same whole. */
const NOT_PARTS =
  /\b(?:of which|of whom|of these|of those|compared|whereas|while|last year|previous|against|respectively|both|each|among|in 20\d\d|as well as)\b/i;
const REST = /\b(?:the\s+remaining|the\s+remainder|the\s+rest|the\s+other)\b[^%]{0,40}$/i;

/** Sums further off than this were no parts of one whole. */
const FURTHEST = 10;

/**
 * The one sum of a sentence's percentages that is off: three or more in a row, or two of which the second is called the
 * rest. Null where they add up within rounding, or where it isn't clear that they are parts of one whole.
 * Each of m rounded parts is out by half a unit at most, and halves go up: the total may be from 100 − (⌈m/2⌉ − 1) to
 * 100 + ⌊m/2⌋.
 */
export function oddSum(found: readonly FoundPercentage[]): OddSum | null {
  const parts = found.filter(({ leftAlone }) => leftAlone === null);
  const [first, second] = parts;
  if (first === undefined || second === undefined || parts.length !== found.length) return null;
  const { text } = first.sentence;
  const gaps = parts.slice(1).map((part, index) => text.slice(parts[index]?.end ?? 0, part.start));
  if (NOT_PARTS.test(text) || gaps.some((gap) => !JOINED.test(gap))) return null;
  const isList = parts.length >= 3 && gaps.every((gap) => SEPARATOR.test(gap));
  const isRest = parts.length === 2 && REST.test(gaps[0] ?? "");
  if (!isList && !isRest) return null;
  const { decimals } = first.percent;
  if (parts.some(({ percent }) => percent.decimals !== decimals)) return null;
  const sizes = new Set(parts.flatMap(({ base }) => (base === null ? [] : [base.size])));
  if (sizes.size > 1) return null;
  const whole = 100 * 10 ** decimals;
  const scaled = parts.reduce((sum, { percent }) => sum + percent.scaled, 0);
  const least = whole - (Math.ceil(parts.length / 2) - 1);
  const most = whole + Math.floor(parts.length / 2);
  if (scaled >= least && scaled <= most) return null;
  if (Math.abs(scaled - whole) > (FURTHEST * whole) / 100) return null;
  return { parts, total: { scaled, decimals }, tooMuch: scaled > whole };
}
