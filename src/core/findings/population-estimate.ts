import { stratifiedEstimate } from "../estimation/stratified-estimate";
import type { StratifiedEstimate } from "../estimation/stratified-estimate";
import { finitePopulationSize } from "../estimation/finite-population-wilson-interval";
import { intervalMethod, type IntervalMethod } from "../estimation/interval-method";
import { hidesItsSpread, isFullyRead } from "../estimation/stratum-counts";
import type { StratumCounts } from "../estimation/stratum-counts";
import type { StratumLabel } from "../frame/unit";
import type { AuditSettings } from "../audit-definition";
import { shownRules } from "../shown-rules";
import type { Caveat } from "./caveat";
import { chosenInterval } from "./chosen-interval";
import { fewerThanEnough } from "./fewer-than-enough";
import type { PopulationEstimate } from "./findings";

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
 * this but enough applicable cases (ten, as usual). How the cases were chosen and what is blank is judged before.
 */
export function populationEstimate(
  strata: readonly StratumCounts[],
  partlyCountsHalf: boolean,
  settings: AuditSettings,
): EstimateOrWhyNot {
  const level = settings.confidenceLevel;
  const computed = stratifiedEstimate(strata, level);
  const { fewestForPercentage } = shownRules(settings);
  const whyNot =
    computed.applicable > 0 && computed.applicable < fewestForPercentage
      ? [fewerThanEnough(computed.applicable, fewestForPercentage)]
      : whatStandsInTheWay(computed, strata, partlyCountsHalf);
  const { estimate, estimatedApplicable } = computed;
  const conservative = settings.intervals === "conservative";
  const method = intervalMethod(strata, { isRandom: true, partlyCountsHalf, conservative });
  const interval = chosenInterval(computed, strata, method, level);
  const isUsable = computed.isCensus || interval !== null;
  if (whyNot.length > 0 || estimate === null || estimatedApplicable === null || !isUsable) {
    return { estimate: null, whyNot, weights: [] };
  }
  const size = weighedCases(method, computed.applicable, estimatedApplicable);
  const sizes =
    size === null
      ? { cap: computed.cap, effectiveSampleSize: computed.effectiveSampleSize }
      : { cap: size, effectiveSampleSize: size };
  const shown: PopulationEstimate = {
    estimate,
    interval,
    method,
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

/** What an interval of one stratum weighs: the applicable cases, made up for the finite population with Wilson's. */
function weighedCases(method: IntervalMethod, applicable: number, population: number): number | null {
  if (method === "wilsonFinite") return finitePopulationSize(applicable, population);
  const weighsCases = method === "wilson" || method === "clopperPearson" || method === "hypergeometric";
  return weighsCases ? applicable : null;
}
