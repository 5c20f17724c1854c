import { effectiveSize, kornGraubardInterval } from "../../../../src/core/estimation/korn-graubard-interval";
import { logitInterval } from "../../../../src/core/estimation/logit-interval";
import { stratifiedEstimate } from "../../../../src/core/estimation/stratified-estimate";
import { applicableTotal, scoreTotal } from "../../../../src/core/estimation/stratified-total";
import type { StratifiedTotal } from "../../../../src/core/estimation/stratified-total";
import { designWeight } from "../../../../src/core/estimation/stratum-counts";
import type { StratumCounts } from "../../../../src/core/estimation/stratum-counts";
import { wilsonInterval } from "../../../../src/core/estimation/wilson-interval";
import { cutOff, limits } from "../answer";
import type { Answer } from "../answer";
import type { Answers } from "../reference-set";

/** Everything that the reference says of one stratified question, as the product has it. */
export function stratifiedAnswers(strata: readonly StratumCounts[], level: number): Answers {
  const estimate = stratifiedEstimate(strata, level);
  const sum = (part: (h: StratumCounts) => number) => strata.reduce((total, h) => total + part(h), 0);
  const seen = sum((h) => h.sumOfScores);
  const { applicable } = estimate;
  const raw = applicable > 0 ? seen / applicable : null;
  const total = scoreTotal(strata, level);
  return {
    n: sum((h) => h.sampleSize),
    N: sum((h) => h.populationSize),
    applicable,
    sum_y: seen,
    raw_proportion: raw,
    raw_wilson: limits(wilsonInterval(seen, applicable, level)),
    df_full: total?.degreesOfFreedom ?? null,
    df_domain: estimate.degreesOfFreedom,
    estimate: estimate.estimate,
    se: estimate.standardError,
    variance: estimate.variance,
    weighted_minus_raw: estimate.estimate === null || raw === null ? null : estimate.estimate - raw,
    ci_t_df_domain: estimate.intervalT === null ? null : cutOff(estimate.intervalT, 0, 1),
    total_applicable: totalAnswer(applicableTotal(strata, level), strata, (h) => h.applicable),
    total_yes: totalAnswer(total, strata, (h) => h.sumOfScores),
    W_applicable: estimate.applicableWeights,
    n_cap: estimate.cap,
    korn_graubard: kornGraubardAnswer(strata, level),
    recommended_ci: limits(estimate.interval),
    svyciprop: transformedAnswers(strata, level),
  };
}

function totalAnswer(
  total: StratifiedTotal | null,
  strata: readonly StratumCounts[],
  seenIn: (h: StratumCounts) => number,
): Answer {
  if (total === null) return null;
  const seen = strata.reduce((sum, h) => sum + seenIn(h), 0);
  const unread = strata.reduce((sum, h) => sum + h.populationSize - h.sampleSize, 0);
  return {
    estimate: total.estimate,
    se: total.standardError,
    ci_t_df_full: total.interval === null ? null : cutOff(total.interval, seen, seen + unread),
  };
}

function kornGraubardAnswer(strata: readonly StratumCounts[], level: number): Answer {
  const { estimate, variance, applicable, degreesOfFreedom, ...result } = stratifiedEstimate(strata, level);
  if (estimate === null || variance === null) return null;
  const size = effectiveSize({ estimate, variance, applicable, degreesOfFreedom }, level);
  return {
    n_eff: size.size,
    t_adjust: size.adjustment,
    n_eff_adjusted: size.adjusted,
    n_cap: result.cap,
    n_used: result.effectiveSampleSize,
    kg_capped: limits(result.interval),
  };
}

/** The uncapped Korn-Graubard and the closed logit interval, as R's survey package names them. */
export function transformedAnswers(strata: readonly StratumCounts[], level: number): Answers {
  const { estimate, variance, standardError, applicable, degreesOfFreedom } = stratifiedEstimate(
    strata,
    level,
  );
  if (estimate === null || variance === null || standardError === null) return {};
  const { adjusted } = effectiveSize({ estimate, variance, applicable, degreesOfFreedom }, level);
  const beta = adjusted === null ? null : kornGraubardInterval(estimate, adjusted, level);
  const logit = logitInterval(estimate, standardError, degreesOfFreedom, level);
  const point = { estimate, se: standardError };
  return {
    beta: { ...point, lower: beta?.lower ?? null, upper: beta?.upper ?? null },
    xlogit: { ...point, lower: logit?.lower ?? null, upper: logit?.upper ?? null },
  };
}

/** The strata themselves, in the order given. */
export function strataAnswers(strata: readonly StratumCounts[]): Answer {
  return strata.map((h) => ({
    N: h.populationSize,
    n: h.sampleSize,
    applicable: h.applicable,
    weight: designWeight(h),
  }));
}

/** The estimate inside each stratum that has an applicable case. */
export function insideStrata(
  strata: readonly StratumCounts[],
  names: readonly string[],
  level: number,
): Answer {
  return names.map((name): Answer => {
    const stratum = strata.find((h) => h.stratum === name);
    if (stratum === undefined) return null;
    const inside = stratifiedEstimate([stratum], level);
    return {
      applicable: inside.applicable,
      estimate: inside.estimate,
      se_svyby: inside.standardError,
      wilson: limits(wilsonInterval(stratum.sumOfScores, stratum.applicable, level)),
    };
  });
}
