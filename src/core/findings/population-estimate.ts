import { stratifiedEstimate } from "../estimation/stratified-estimate";
import type { StratifiedEstimate } from "../estimation/stratified-estimate";
import { finitePopulationSize } from "../estimation/finite-population-wilson-interval";
import { NOTABLE_SAMPLING_FRACTION } from "../estimation/single-stratum-interval";
import { hidesItsSpread, isFullyRead } from "../estimation/stratum-counts";
import type { StratumCounts } from "../estimation/stratum-counts";
import type { StratumLabel } from "../frame/unit";
import type { Caveat } from "./caveat";
import { chosenInterval } from "./chosen-interval";
import type { PopulationEstimate } from "./findings";
import { FEWEST_FOR_PERCENTAGE } from "./precision";

export interface EstimateOrWhyNot {
  /** null with at least one caveat that says why. */
  readonly estimate: PopulationEstimate | null;
  readonly whyNot: readonly Caveat[];
  /** W_h in the order of the strata; empty without an estimate. */
  readonly weights: readonly number[];
}

/**
 * The estimate of a criterion for all cases of the covered population, or what in the counts stands in its way: too few
 * applicable cases, one case of several in a stratum, no degree of freedom, a part-read stratum in which the criterion
 * applied to none (it may hide some), or half scores that don't differ. Counts of a census are exact and need none of
 * this but ten applicable cases. How the cases were chosen and what is blank is judged before.
 */
export function populationEstimate(
  strata: readonly StratumCounts[],
  partlyCountsHalf: boolean,
  level: number,
): EstimateOrWhyNot {
  const computed = stratifiedEstimate(strata, level);
  const whyNot = whatStandsInTheWay(computed, strata, partlyCountsHalf);
  const { estimate, estimatedApplicable } = computed;
  const interval = chosenInterval(computed, strata, partlyCountsHalf, level);
  const isUsable = computed.isCensus || interval !== null;
  if (whyNot.length > 0 || estimate === null || estimatedApplicable === null || !isUsable) {
    return { estimate: null, whyNot, weights: [] };
  }
  const sizes =
    strata.length === 1 && !partlyCountsHalf && !computed.isCensus
      ? wilsonSizes(strata[0], estimatedApplicable)
      : { cap: computed.cap, effectiveSampleSize: computed.effectiveSampleSize };
  const shown: PopulationEstimate = {
    estimate,
    interval,
    standardError: computed.standardError,
    degreesOfFreedom: computed.degreesOfFreedom,
    estimatedApplicable,
    variance: computed.variance,
    ...sizes,
    exact: computed.isCensus,
  };
  return { estimate: shown, whyNot, weights: computed.applicableWeights };
}

function whatStandsInTheWay(
  computed: StratifiedEstimate,
  strata: readonly StratumCounts[],
  partlyCountsHalf: boolean,
): readonly Caveat[] {
  const { applicable } = computed;
  if (applicable === 0) return [{ kind: "noApplicableCase" }];
  if (applicable < FEWEST_FOR_PERCENTAGE) return [{ kind: "fewerThanTenApplicable", applicable }];
  if (computed.isCensus) return [];
  const named = (stratum: StratumCounts) => stratum.stratum as StratumLabel;
  const notSampled = strata.filter(({ sampleSize }) => sampleSize === 0);
  if (notSampled.length > 0) {
    return notSampled.map((stratum) => ({ kind: "stratumNotSampled", stratum: named(stratum) }));
  }
  const single = strata.filter(hidesItsSpread);
  if (single.length > 0) {
    return single.map((stratum) => ({ kind: "stratumWithOneCase", stratum: named(stratum) }));
  }
  if (computed.degreesOfFreedom < 1) return [{ kind: "noDegreesOfFreedom" }];
  if (computed.cap === Infinity) {
    const hiding = strata.filter((stratum) => stratum.applicable === 0 && !isFullyRead(stratum));
    return hiding.map((stratum) => ({ kind: "hiddenApplicability", stratum: named(stratum) }));
  }
  if (partlyCountsHalf && computed.variance === 0) return [{ kind: "noSpreadOfScores" }];
  return [];
}

/** What Wilson's interval weighs: the applicable cases, made up for the finite population from 5% read on. */
function wilsonSizes(stratum: StratumCounts | undefined, estimatedApplicable: number) {
  if (!stratum) return { cap: null, effectiveSampleSize: null };
  const { applicable, sampleSize, populationSize } = stratum;
  const isNotable = sampleSize / populationSize >= NOTABLE_SAMPLING_FRACTION;
  const size = isNotable ? finitePopulationSize(applicable, estimatedApplicable) : applicable;
  return { cap: size, effectiveSampleSize: size };
}
