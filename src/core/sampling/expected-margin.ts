import { normalCriticalValue } from "./normal-quantile";
import type { ProportionPrecision } from "./sample-size-for-proportion";

/** What is expected of a simple random sample before it is drawn. */
export type ProportionExpectation = Omit<ProportionPrecision, "margin">;

/**
 * What a number of cases can say: how far the share found may lie from the true one, either way, 0 or more. It is the
 * sample size the other way round.
 *   e = z √( p(1−p)/n · (N−n)/(N−1) ),  without an end to the population e = z √( p(1−p)/n )
 * 0 when everything is read. Null for no case.
 * Source: Cochran (1977), Sampling Techniques, 3rd ed., equations 4.1 and 4.2, solved for e.
 * Checked by: test/core/sampling/expected-precision.test.ts (test/reference/04a_sample_size.json read backwards)
 * @example expectedMargin(333, { proportion: 0.5, level: 0.95, populationSize: 2471 }) // => 0.04996
 */
export function expectedMargin(size: number, expectation: ProportionExpectation): number | null {
  const { proportion, level, populationSize } = expectation;
  if (!(size > 0)) return null;
  const variance = (proportion * (1 - proportion)) / size;
  if (populationSize === null) return normalCriticalValue(level) * Math.sqrt(variance);
  if (size >= populationSize) return 0;
  const unread = (populationSize - size) / (populationSize - 1);
  return normalCriticalValue(level) * Math.sqrt(variance * unread);
}

/**
 * The same when the criterion is expected to apply to a share of the cases only: the applicable cases among the drawn
 * ones, in whole cases, out of M = N·share. Null when not even one is expected.
 * Source: Cochran (1977), section 2.13 (domains of study).
 * Checked by: test/core/sampling/expected-precision.test.ts
 */
export function expectedMarginForApplicable(
  size: number,
  expectation: ProportionExpectation,
  applicableShare: number,
): number | null {
  const { populationSize } = expectation;
  if (!(applicableShare > 0)) return null;
  if (populationSize !== null && size >= populationSize) return size > 0 ? 0 : null;
  return expectedMargin(wholeApplicable(size, applicableShare), {
    ...expectation,
    populationSize: populationSize === null ? null : populationSize * applicableShare,
  });
}

/** How many whole cases among `size` are applicable at the least that can be counted on. */
export function wholeApplicable(size: number, applicableShare: number): number {
  return Math.floor(size * applicableShare + 1e-9);
}
