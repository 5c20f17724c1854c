/**
 * A share (0–1) with one decimal, halves rounded up: "62.2%". For workings and the command line; the findings print
 * whole percent.
 */
export function finePercentText(share: number): string {
  return `${(Math.floor(1000 * share + 0.5) / 10).toFixed(1)}%`;
}
