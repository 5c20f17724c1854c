import type { Interval } from "../estimation/interval";
import { percentageOfText } from "./percentage";

/**
 * An interval as it stands in a table: "46–76%", with an en dash and whole percent; "" for none.
 * @example intervalText({ lower: 0.463, upper: 0.764 }) // => "46–76%"
 */
export function intervalText(interval: Interval | null): string {
  if (interval === null) return "";
  return `${percentageOfText(interval.lower).replace("%", "")}–${percentageOfText(interval.upper)}`;
}

/** The interval in a sentence: "from 46% to 76%". */
export function intervalInWords({ lower, upper }: Interval): string {
  return `from ${percentageOfText(lower)} to ${percentageOfText(upper)}`;
}

/** The confidence level: "95%", "99.5%". */
export function levelText(level: number): string {
  return `${Number((100 * level).toFixed(2))}%`;
}
