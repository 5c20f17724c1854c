/**
 * A long piece of work that can be interrupted: it stops between slices of some milliseconds and goes on when it is
 * asked to, so that whoever drives it can let the window answer, or give up. What it yields is nothing; what it
 * returns is its answer, the same however it was driven.
 */
export type Sliced<T> = Generator<void, T, void>;

/** Does sliced work in one go. */
export function inOneGo<T>(work: Sliced<T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** So many light steps make a slice of some milliseconds, whatever the machine. */
export const STEPS_A_SLICE = 4_096;

/**
 * The items in order of `compare`, as `sort` would put them, equal ones as they stood: short runs are sorted and
 * merged, with a pause between the slices. The list that was given stays as it is.
 */
export function* sortedInSlices<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): Sliced<readonly T[]> {
  if (items.length <= STEPS_A_SLICE) {
    const sorted = [...items].sort(compare);
    yield;
    return sorted;
  }
  let from: T[] = [...items];
  let to: T[] = new Array<T>(items.length);
  for (let start = 0; start < from.length; start += STEPS_A_SLICE) {
    const run = from.slice(start, start + STEPS_A_SLICE).sort(compare);
    for (const [index, item] of run.entries()) from[start + index] = item;
    yield;
  }
  for (let width = STEPS_A_SLICE; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width)
      yield* mergedRuns(from, to, start, width, compare);
    [from, to] = [to, from];
  }
  return from;
}

/** Merges two neighbouring sorted runs of `from`, each of `width` items or fewer, into `to`. */
function* mergedRuns<T>(
  from: readonly T[],
  to: T[],
  start: number,
  width: number,
  compare: (a: T, b: T) => number,
): Sliced<void> {
  const middle = Math.min(start + width, from.length);
  const end = Math.min(start + 2 * width, from.length);
  let left = start;
  let right = middle;
  for (let place = start; place < end; place += 1) {
    if ((place - start) % (4 * STEPS_A_SLICE) === 0) yield;
    const takesLeft = left < middle && (right >= end || compare(from[left] as T, from[right] as T) <= 0);
    to[place] = from[takesLeft ? left : right] as T;
    if (takesLeft) left += 1;
    else right += 1;
  }
}
