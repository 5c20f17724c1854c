import { FEWEST_VALUES } from "./fewest-values";
import { isSmall } from "./small-number-limit";
import type { SmallNumberLimit } from "./small-number-limit";

/**
 * Which counts of a list may be printed whose sum everybody knows: null for the hidden ones. All small ones are hidden; m
 * hidden counts of at least 1 that add up to s leave s − m + 1 values for each, so where that is fewer than three the
 * least of the others is hidden too, which is always enough. null: the list has no other, and is left out. `offered` are
 * the counts that may be printed at all; 0 always is.
 * Checked by: test/core/disclosure/summed-list.laws.test.ts
 */
export function summedList(
  counts: readonly number[],
  limit: SmallNumberLimit,
  offered: readonly (number | null)[] = counts,
): readonly (number | null)[] | null {
  const hidden = new Set(
    counts.flatMap((count, at) => (count > 0 && (isSmall(count, limit) || offered[at] === null) ? [at] : [])),
  );
  const others = counts
    .map((count, at) => ({ count, at }))
    .filter(({ count, at }) => count > 0 && !hidden.has(at))
    .sort((a, b) => a.count - b.count || a.at - b.at);
  const anySmall = counts.some((count) => isSmall(count, limit));
  while (anySmall && valuesLeft(counts, hidden) < FEWEST_VALUES) {
    const least = others.shift();
    if (least === undefined) return null;
    hidden.add(least.at);
  }
  return counts.map((count, at) => (hidden.has(at) ? null : count));
}

function valuesLeft(counts: readonly number[], hidden: ReadonlySet<number>): number {
  if (hidden.size < 2) return 1;
  const sum = [...hidden].reduce((total, at) => total + (counts[at] ?? 0), 0);
  return sum - hidden.size + 1;
}

/**
 * Other values that hidden counts with a known sum can have, as changes of the whole list: for each small one two, each
 * with another value in its place. No hidden count becomes 0. They are what must stay possible while other tables speak of
 * the same cases.
 */
export function otherSizes(
  counts: readonly number[],
  shown: readonly (number | null)[],
  limit: SmallNumberLimit,
): readonly (readonly number[])[] {
  const isHidden = (at: number) => (counts[at] ?? 0) > 0 && shown[at] === null;
  const changes: (readonly number[])[] = [];
  counts.forEach((count, at) => {
    if (!isSmall(count, limit)) return;
    const possible = [1, 2, -1, -2].flatMap((by) => {
      const change = count + by < 1 ? null : balanced(counts, isHidden, at, by);
      return change === null ? [] : [change];
    });
    changes.push(...possible.slice(0, FEWEST_VALUES - 1));
  });
  return [...new Map(changes.map((change) => [change.join(), change])).values()];
}

/** One count changed, the largest of the other hidden ones in return. */
function balanced(
  counts: readonly number[],
  isHidden: (at: number) => boolean,
  at: number,
  by: number,
): readonly number[] | null {
  const change = counts.map((_, place) => (place === at ? by : 0));
  for (let left = by; left !== 0;) {
    const value = (place: number) => (counts[place] ?? 0) + (change[place] ?? 0);
    const [largest] = counts
      .map((_, place) => place)
      .filter((place) => place !== at && isHidden(place))
      .sort((a, b) => value(b) - value(a) || a - b);
    if (largest === undefined || (left > 0 && value(largest) <= 1)) return null;
    const step = left > 0 ? 1 : -1;
    change[largest] = (change[largest] ?? 0) - step;
    left -= step;
  }
  return change;
}
