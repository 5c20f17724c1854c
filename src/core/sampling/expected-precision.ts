import { expectedMargin } from "./expected-margin";
import { stratifiedMargin, type PlannedStratum } from "./stratified-margin";

/** What a planned sample is expected to tell: margins either way, 0–1; null where it can't tell. */
export interface ExpectedPrecision {
  /** Of the estimate for each stratum, in their order. */
  readonly strata: readonly (number | null)[];
  /** Of the estimate for all cases of the strata that give any. */
  readonly whole: number | null;
}

/**
 * How near to the truth the estimates of a planned sample will lie, stratum by stratum and for all cases together. A
 * stratum that gives no case is outside of what is estimated. One that gives a single case of several has no estimate,
 * and then there is none for all cases either, because one case shows no spread.
 * Source: Cochran (1977), Sampling Techniques, 3rd ed., equations 4.2, 5.6 and 5.25; docs/methods.md, "Expected
 * precision". Checked by: test/core/sampling/expected-precision.test.ts
 */
export function expectedPrecision(strata: readonly PlannedStratum[], level: number): ExpectedPrecision {
  const drawn = strata.filter(({ sampleSize }) => sampleSize > 0);
  return {
    strata: strata.map((stratum) =>
      givesNoEstimate(stratum)
        ? null
        : expectedMargin(stratum.sampleSize, { ...stratum, level, populationSize: stratum.populationSize }),
    ),
    whole: drawn.some(givesNoEstimate) ? null : stratifiedMargin(drawn, level),
  };
}

/** One case of several shows no spread. */
function givesNoEstimate({ sampleSize, populationSize }: PlannedStratum): boolean {
  return sampleSize < 2 && sampleSize < populationSize;
}
