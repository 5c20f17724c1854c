import { expectedPrecision, type ExpectedPrecision } from "../core/sampling/expected-precision";
import { expectedShare } from "../core/sampling/expected-share";
import type { SampleDefinition } from "../core/sampling/sample-definition";
import type { StratumPlan } from "../core/sampling/sample-plan";

export interface PlannedPrecision extends ExpectedPrecision {
  /** What is expected of each group, 0–1: as the auditor said, or half. */
  readonly shares: readonly number[];
  /** The same for all cases that are drawn from. */
  readonly share: number;
}

/** What a plan is expected to tell about each group and about all cases, at the shares that the auditor expects. */
export function plannedPrecision(
  plan: readonly StratumPlan[],
  definition: SampleDefinition,
  level: number,
): PlannedPrecision {
  const strata = plan.map(({ label, populationSize, sampleSize }) => ({
    populationSize,
    sampleSize,
    proportion: expectedShare(definition.allocation, label),
  }));
  const drawn = strata.filter(({ sampleSize }) => sampleSize > 0);
  const covered = drawn.reduce((sum, { populationSize }) => sum + populationSize, 0);
  const met = drawn.reduce((sum, { populationSize, proportion }) => sum + populationSize * proportion, 0);
  return {
    ...expectedPrecision(strata, level),
    shares: strata.map(({ proportion }) => proportion),
    share: covered === 0 ? 0 : met / covered,
  };
}
