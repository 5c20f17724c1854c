/**
 * An upper limit (0–1) with one decimal, rounded up so that it never says too little, as the tables of attribute sampling
 * have it: 0.1023 is "10.3%".
 * Source: AICPA Audit Guide, Audit Sampling, appendix A. Checked by: test/core/findings/number-words.test.ts
 */
export function percentRoundedUp(share: number): string {
  return `${Number((Math.ceil(1000 * share - 1e-9) / 10).toFixed(1))}%`;
}
