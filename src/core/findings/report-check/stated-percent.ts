/** A percentage as somebody wrote it. */
export interface StatedPercent {
  /** In units of its last place, so that it compares exactly: 69 for "69%", 684 for "68.4%". */
  readonly scaled: number;
  /** Decimal places: 0, 1 or 2. */
  readonly decimals: number;
}

/** Reads the number of a percentage, "69" or "68.4"; null for anything else, and beyond two decimals. */
export function statedPercent(text: string): StatedPercent | null {
  const match = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (match === null) return null;
  const [, whole = "", places = ""] = match;
  return { scaled: Number(whole + places), decimals: places.length };
}

/** As it was written: "69%", "68.0%". */
export function statedPercentText({ scaled, decimals }: StatedPercent): string {
  return `${(scaled / 10 ** decimals).toFixed(decimals)}%`;
}

/**
 * x of n in the same units, halves rounded up: floor((2·100·10^d·x + n)/(2n)), in whole numbers. `size` is above 0.
 * Checked by: test/core/findings/report-check/percentage-check.test.ts (against `wholePercentage`)
 */
export function roundedTo(count: number, size: number, decimals: number): StatedPercent {
  const units = 100 * 10 ** decimals;
  return { scaled: Math.floor((2 * units * count + size) / (2 * size)), decimals };
}
