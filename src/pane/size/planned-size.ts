import type { FrameStratum } from "../../core/frame/frame";
import { shownRules } from "../../core/shown-rules";
import { expectedShare } from "../../core/sampling/expected-share";
import type { StratumPlan } from "../../core/sampling/sample-plan";
import { samplePlan } from "../../core/sampling/sample-plan";
import { sampleSizeForAllocation } from "../../core/sampling/sample-size-for-allocation";
import { sizeMeasures, type SharedAllocation } from "../../core/sampling/shared-sizes";
import { stratifiedMargin } from "../../core/sampling/stratified-margin";
import type { Outcome } from "../../core/outcome";
import type { SetUp } from "../set-up";
import { sampleDefinition } from "../set-up-definition";

/** A sample that is thought of: what the set-up would draw with another size and another way of sharing out. */
export interface ThoughtOfSample {
  readonly setUp: SetUp;
  readonly strata: readonly FrameStratum[];
  readonly sharedOut: SharedAllocation["method"];
  /** Expected to be done well in every group, 0–1; null: as the auditor said of each group. */
  readonly share: number | null;
  readonly level: number;
  readonly applicable: number;
}

/** The plan of a size: how many each group gives, or why it can't be. */
export function planOfSize(sample: ThoughtOfSample, size: number): Outcome<readonly StratumPlan[]> {
  return samplePlan(sample.strata, definitionOf(sample, size));
}

/**
 * How far the estimate for all cases will lie off, with so many cases; null where the findings will have none: with fewer
 * than 10 cases (or what the settings say), or 1 of several in a group.
 */
export function marginOfSize(sample: ThoughtOfSample, size: number): number | null {
  const plan = planOfSize(sample, size);
  if (!plan.ok || size < shownRules(sample.setUp.further).fewestForPercentage) return null;
  const shares = sharesOf(sample);
  const drawn = plan.value.map(({ populationSize, sampleSize }, index) => ({
    populationSize,
    sampleSize,
    proportion: shares[index] ?? Number.NaN,
  }));
  if (drawn.some(({ populationSize, sampleSize }) => sampleSize === 1 && populationSize > 1)) return null;
  return stratifiedMargin(drawn, sample.level, sample.applicable);
}

/** The fewest cases with which the estimate for all cases will lie within the margin; null where none are enough. */
export function sizeForMargin(sample: ThoughtOfSample, margin: number): number | null {
  const { allocation, minimumPerStratum, maximumPerStratum } = definitionOf(sample, 1);
  const maximum = maximumPerStratum ?? Infinity;
  // Numbers that can't be read are named by the plan.
  if (allocation.method === "stated" || Number.isNaN(minimumPerStratum + maximum)) return null;
  const measures = sizeMeasures(sample.strata, allocation);
  if (!measures.ok) return null;
  const shares = sharesOf(sample);
  return sampleSizeForAllocation(
    sample.strata.map(({ populationSize }, index) => ({
      populationSize,
      proportion: shares[index] ?? Number.NaN,
      measure: measures.value[index] ?? 0,
    })),
    {
      margin,
      level: sample.level,
      applicableShare: sample.applicable,
      minimum: minimumPerStratum,
      maximum,
    },
  );
}

/** A handful of sizes around one, round numbers and the one that is set up among them, to compare with. */
export function comparedSizes(size: number, now: number | null, population: number): readonly number[] {
  const round = [size / 3, size * 2, size * 4].map((about) => {
    const step = about < 100 ? 10 : about < 1000 ? 50 : 500;
    return Math.max(step, Math.round(about / step) * step);
  });
  return [...new Set([...round, size, ...(now === null ? [] : [now])])]
    .filter((one) => one > 0 && one <= population)
    .sort((a, b) => a - b);
}

function definitionOf({ setUp, sharedOut }: ThoughtOfSample, size: number) {
  return sampleDefinition({ ...setUp, size: String(size), sharedOut });
}

function sharesOf(sample: ThoughtOfSample): readonly number[] {
  const { allocation } = definitionOf(sample, 1);
  return sample.strata.map(({ label }) => sample.share ?? expectedShare(allocation, label));
}
