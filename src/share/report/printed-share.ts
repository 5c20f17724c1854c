import type { Interval } from "../../core/estimation/interval";

/**
 * The share (0–1) that a printed percentage stands for, so that it is printed the same again and drawn no finer than it is
 * printed: "<1%" becomes a share below half a per cent, ">99%" one above 99.5.
 * @example printedShare("62%") // => 0.62
 */
export function printedShare(text: string): number {
  const whole = Number(text.replace(/[<>%]/g, "")) / 100;
  if (text.startsWith("<")) return whole / 10;
  return text.startsWith(">") ? (9 + whole) / 10 : whole;
}

/** The same of an interval; null for "". @example printedInterval("46–76%") // => { lower: 0.46, upper: 0.76 } */
export function printedInterval(text: string): Interval | null {
  const [lower, upper] = text.split("–");
  if (lower === undefined || upper === undefined) return null;
  return { lower: printedShare(lower), upper: printedShare(upper) };
}
