import { inOneGo, sortedInSlices, STEPS_A_SLICE, type Sliced } from "../sliced";
import { bandWords } from "./bands";
import type { GroupDefinition } from "./frame-definition";

/** More digits after the point than this are a measurement, not a way of writing numbers. */
const MOST_DECIMALS = 6;

/**
 * Ranges of about equal size for numbers, to be changed by the auditor: every number lies in exactly one, equal numbers
 * are never parted, and no range is without one. The first has no lower end and the last no upper, so that a number
 * added later has a range too. Between two ranges is one step of the last digit in use: 0 to 4, then 5 to 9; 1.5 to
 * 2.4, then 2.5. There are as many as asked for, or fewer where the numbers are too alike; none without a number.
 * Checked by: test/core/frame/suggested-ranges.test.ts.
 * @example suggestedRanges([1, 2, 3, 4], 2) // "2 or less", "3 or more"
 */
export function suggestedRanges(numbers: readonly number[], count: number): readonly GroupDefinition[] {
  return rangesOf(inOneGo(spreadOfNumbers(numbers)), count);
}

/** Numbers as ranges are made of them: worked out once for several counts of ranges. */
export interface NumberSpread {
  readonly sorted: readonly number[];
  /** The places in `sorted` where a number stands first. */
  readonly firsts: readonly number[];
  /** The most digits after the point. */
  readonly decimals: number;
}

/** Sorts and looks through numbers in slices; what is not finite is passed over. */
export function* spreadOfNumbers(numbers: readonly number[]): Sliced<NumberSpread> {
  const sorted = yield* sortedInSlices(numbers.filter(Number.isFinite), (a, b) => a - b);
  const firsts: number[] = [];
  let decimals = 0;
  for (const [index, value] of sorted.entries()) {
    if (index % STEPS_A_SLICE === 0) yield;
    if (value === sorted[index - 1]) continue;
    firsts.push(index);
    decimals = Math.max(decimals, decimalsOf(value));
  }
  return { sorted, firsts, decimals };
}

/** `suggestedRanges` of numbers that were looked through before. */
export function rangesOf(
  { sorted, firsts, decimals }: NumberSpread,
  count: number,
): readonly GroupDefinition[] {
  const starts = rangeStarts(sorted, firsts, count);
  return starts.map((start, index): GroupDefinition => {
    const next = starts[index + 1];
    const range = {
      values: [],
      from: index === 0 && next !== undefined ? null : start,
      to: next === undefined ? null : lastBefore(next, sorted, decimals),
    };
    return { label: bandWords({ label: "", ...range }), ...range };
  });
}

/** The lowest number of each range: cut where the next number is new, nearest to equal parts. */
function rangeStarts(sorted: readonly number[], firsts: readonly number[], count: number): readonly number[] {
  const [first] = firsts;
  if (first === undefined) return [];
  const cuts = [first];
  for (let part = 1; part < count; part += 1) {
    const wanted = (sorted.length * part) / count;
    // The last cut lies before the place that is wanted now, so that the nearest is one of the two around it.
    const after = placeNotBefore(firsts, wanted);
    const [before, next] = [firsts[after - 1], firsts[after]];
    const nearest = [before, next]
      .filter((index) => index !== undefined && index > (cuts.at(-1) ?? 0))
      .reduce((best, index) => {
        if (best === undefined || index === undefined) return best ?? index;
        return Math.abs(index - wanted) < Math.abs(best - wanted) ? index : best;
      }, undefined);
    // A cut that is nearer to the next part's place is left to that part.
    if (nearest !== undefined && nearest - wanted < sorted.length / count) cuts.push(nearest);
  }
  return cuts.map((index) => sorted[index] ?? 0);
}

/** The first place whose number, in ascending order, is `wanted` or more; the length where none is. */
function placeNotBefore(ascending: readonly number[], wanted: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last number before the start of the next range, written as the numbers of the column are. */
function lastBefore(next: number, sorted: readonly number[], decimals: number): number {
  const held = sorted[sorted.indexOf(next) - 1] ?? next;
  const step = decimals > MOST_DECIMALS ? held : Number((next - 10 ** -decimals).toFixed(decimals));
  // Of numbers too large for their last digit, a step back is none.
  return step >= held && step < next ? step : held;
}

function decimalsOf(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return 0;
  const text = String(value);
  // Written with an exponent it is too small or too large for a step of its last digit.
  return text.includes("e") ? MOST_DECIMALS + 1 : text.length - text.indexOf(".") - 1;
}
