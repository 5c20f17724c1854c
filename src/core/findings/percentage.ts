/**
 * A count as a whole percentage, halves rounded up: floor((200x + n)/(2n)). In whole numbers, because the fraction
 * itself would round 0.5 now up, now down. Null when n is 0.
 * Checked by: test/reference/08_percentage_consistency.json
 * @example wholePercentage(44, 51) // => 86
 */
export function wholePercentage(count: number, size: number): number | null {
  return size > 0 ? Math.floor((200 * count + size) / (2 * size)) : null;
}

/**
 * The percentage as it is printed: 0% and 100% only where they are exact, otherwise "<1%" and ">99%". Null when n
 * is 0.
 * @example percentageText(1, 400) // => "<1%"
 */
export function percentageText(count: number, size: number): string | null {
  const percent = wholePercentage(count, size);
  return percent === null ? null : shownPercent(percent, count === 0, count === size);
}

/** In points: far more than a computer errs by, far less than anything that is said. */
const halfIsReached = 1e-9;

/**
 * An estimate or a limit (0–1) as a whole percentage, halves rounded up from the unrounded value. 0.575 is kept by a
 * computer as a little less; it is a half all the same, so that an estimate that is k/n is printed as k of n is.
 * @example wholePercentageOf(0.9068) // => 91
 * @example wholePercentageOf(23 / 40) // => 58
 */
export function wholePercentageOf(share: number): number {
  return Math.floor(100 * share + 0.5 + halfIsReached);
}

/**
 * An estimate or a limit (0–1) as it is printed; see `percentageText`.
 * @example percentageOfText(0.9999) // => ">99%"
 */
export function percentageOfText(share: number): string {
  return shownPercent(wholePercentageOf(share), share === 0, share === 1);
}

function shownPercent(percent: number, isNone: boolean, isAll: boolean): string {
  if (percent === 0 && !isNone) return "<1%";
  if (percent === 100 && !isAll) return ">99%";
  return `${percent}%`;
}
