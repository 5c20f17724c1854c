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
  const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b);
  const starts = rangeStarts(sorted, count);
  const decimals = mostDecimals(sorted);
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
function rangeStarts(sorted: readonly number[], count: number): readonly number[] {
  const firsts = sorted.flatMap((value, index) => (value === sorted[index - 1] ? [] : [index]));
  const [first] = firsts;
  if (first === undefined) return [];
  const cuts = [first];
  for (let part = 1; part < count; part += 1) {
    const wanted = (sorted.length * part) / count;
    const later = firsts.filter((index) => index > (cuts.at(-1) ?? 0));
    const nearest = later.reduce<number | null>(
      (best, index) => (best === null || Math.abs(index - wanted) < Math.abs(best - wanted) ? index : best),
      null,
    );
    // A cut that is nearer to the next part's place is left to that part.
    if (nearest !== null && nearest - wanted < sorted.length / count) cuts.push(nearest);
  }
  return cuts.map((index) => sorted[index] ?? 0);
}

/** The last number before the start of the next range, written as the numbers of the column are. */
function lastBefore(next: number, sorted: readonly number[], decimals: number): number {
  const held = sorted[sorted.indexOf(next) - 1] ?? next;
  const step = decimals > MOST_DECIMALS ? held : Number((next - 10 ** -decimals).toFixed(decimals));
  // Of numbers too large for their last digit, a step back is none.
  return step >= held && step < next ? step : held;
}

function mostDecimals(sorted: readonly number[]): number {
  let most = 0;
  for (const value of sorted) {
    const [, decimals = ""] = /\.(\d+)$/.exec(String(value)) ?? [];
    // Written with an exponent it is too small or too large for a step of its last digit.
    most = Math.max(most, String(value).includes("e") ? MOST_DECIMALS + 1 : decimals.length);
  }
  return most;
}
