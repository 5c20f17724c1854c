import { numberText } from "./sentence-words";

/** A number with one decimal where that says more: 69.2, 3.3, 12. */
function plainNumber(value: number): string {
  const tenths = Math.round(value * 10) / 10;
  const whole = Math.trunc(tenths);
  const decimal = Math.round((tenths - whole) * 10);
  return decimal === 0 ? numberText(tenths) : `${numberText(whole)}.${decimal}`;
}

/** How far an estimate may lie off, in percentage points: "10 points", "4.5 points". */
export function pointsText(margin: number): string {
  const points = 100 * margin >= 10 ? Math.round(100 * margin) : Math.round(1000 * margin) / 10;
  return `${plainNumber(points)} ${points === 1 ? "point" : "points"}`;
}

/** From where to where an estimate will lie: "from 28% to 72%". Whole per cent, or tenths where that is all there is. */
export function rangeText(share: number, margin: number): string {
  const fine = margin < 0.01;
  const ends = [Math.max(0, share - margin), Math.min(1, share + margin)];
  const [from = "", to = ""] = ends.map((end) => plainNumber(fine ? 100 * end : Math.round(100 * end)));
  return `from ${from}% to ${to}%`;
}

/** A share (0–1) as a number of per cent: "80%", "62.5%". */
export function shareText(share: number): string {
  return `${plainNumber(100 * share)}%`;
}

/** A limit (0–1) rounded up to one decimal, so that it never says too little: "4.9%". */
export function limitText(rate: number): string {
  return `${plainNumber(Math.ceil(1000 * rate - 1e-9) / 10)}%`;
}

/** How often an interval holds: "in 95 of 100 samples". */
export function samplesText(level: number): string {
  const of1000 = Math.round(1000 * level);
  return of1000 % 10 === 0 ? `in ${of1000 / 10} of 100 samples` : `in ${of1000} of 1,000 samples`;
}

/** What one drawn case is of its group: "1 in 69 cases: each stands for 69.2." */
export function weightText(populationSize: number, sampleSize: number): string {
  const weight = populationSize / sampleSize;
  const rounded = plainNumber(weight >= 10 ? Math.round(weight) : weight);
  return `1 in ${rounded} cases: each stands for ${plainNumber(weight)}.`;
}
