/**
 * Where chi-square is exceeded with the chance at the head, by degrees of freedom.
 *
 * The level was set before anything was counted: a fair sampler fails one question with a chance of one in a million.
 * Seven questions to each of 20 sets of seeds are 140, and 7 more to all sets together: a fair sampler would fail
 * somewhere with a chance of about 1 in 7,000. The seeds are fixed, so the answer is the same in every run.
 *
 * What can be seen at this level: with 100,000 draws, one case whose chance is wrong by 3% of itself is noticed with a
 * certainty of 99%; with two million, by 0.7% of itself.
 *
 * Source: R 4.2.2, qchisq(c(0.05, 1e-6), df, lower.tail = FALSE); what can be seen, from pchisq with the
 * non-centrality K (N-1)/N Σ δ_i² / (f (1-f)), where δ_i is the error of the chance of case i.
 */
const CRITICAL_VALUES: Readonly<
  Record<number, { readonly oneInTwenty: number; readonly oneInAMillion: number }>
> = {
  4: { oneInTwenty: 9.4877290367812, oneInAMillion: 33.37684158172 },
  5: { oneInTwenty: 11.070497693516, oneInAMillion: 35.888186879673 },
  6: { oneInTwenty: 12.591587243744, oneInAMillion: 38.25833637721 },
  14: { oneInTwenty: 23.684791304841, oneInAMillion: 54.635305530039 },
  24: { oneInTwenty: 36.415028501807, oneInAMillion: 72.228853820144 },
};

/** The value that a fair sampler exceeds with the named chance. */
export function criticalValue(degreesOfFreedom: number, chance: "oneInTwenty" | "oneInAMillion"): number {
  const values = CRITICAL_VALUES[degreesOfFreedom];
  if (values === undefined) throw new Error(`no critical value for ${degreesOfFreedom} degrees of freedom`);
  return values[chance];
}
