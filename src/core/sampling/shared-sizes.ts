import type { FrameStratum } from "../frame/frame";
import { stratumLabel } from "../frame/group-of-value";
import { refusal, success, type Outcome } from "../outcome";
import type { Problem } from "../problem";
import { allocation } from "./allocation";
import {
  costMeasure,
  equalMeasure,
  neymanMeasure,
  powerMeasure,
  proportionalMeasure,
  proportionSpread,
} from "./allocation-measure";
import type { AllocationDefinition, ByGroup, SampleDefinition } from "./sample-definition";

/** A way of sharing out by a rule, whatever the size. */
export type SharedAllocation = Exclude<AllocationDefinition, { method: "stated" }>;

/** What is expected of a group that nobody said anything about: the most uncertain share. */
export const UNKNOWN_SHARE = 0.5;

/**
 * n_h by a rule, in the order of the groups. Refused: a size that is no whole number above 0, a minimum or maximum that
 * is no whole number or the wrong way round, an expected share outside 0–1, a cost that is not above 0, a power outside
 * 0–1, and what `allocation` refuses.
 * Source: docs/methods.md, "Sharing out". Checked by: test/core/sampling/sample-plan.test.ts.
 */
export function sharedSizes(
  strata: readonly FrameStratum[],
  definition: Pick<SampleDefinition, "size" | "minimumPerStratum" | "maximumPerStratum">,
  shared: SharedAllocation,
): Outcome<readonly number[]> {
  const { size, minimumPerStratum: minimum } = definition;
  const maximum = definition.maximumPerStratum ?? null;
  const wrong = [size === 0 ? Number.NaN : size, minimum, maximum ?? 1].find((number) => !isCount(number));
  if (wrong !== undefined) return refusal({ kind: "sampleSizeUnusable", size: size === 0 ? 0 : wrong });
  if (maximum !== null && maximum < Math.max(1, minimum))
    return refusal({ kind: "maximumBelowMinimum", minimum, maximum });
  const measures = sizeMeasures(strata, shared);
  if (!measures.ok) return measures;
  const result = allocation(
    size,
    strata.map(({ populationSize }, index) => ({ populationSize, measure: measures.value[index] ?? 0 })),
    minimum,
    maximum ?? Infinity,
  );
  return result.ok ? success(result.value.sizes) : result;
}

/**
 * The size measure of each group under a rule, in their order; 0 for an empty group. Refused: an expected share outside
 * 0–1, a cost that is not above 0, a power outside 0–1.
 */
export function sizeMeasures(
  strata: readonly FrameStratum[],
  shared: SharedAllocation,
): Outcome<readonly number[]> {
  if (shared.method === "power" && !(shared.power >= 0 && shared.power <= 1))
    return refusal({ kind: "powerUnusable", power: shared.power });
  const problems = shared.method === "neyman" ? expectationProblems(strata, shared) : [];
  if (problems.length > 0) return refusal(...problems);
  return success(
    strata.map(({ label, populationSize }) =>
      populationSize === 0 ? 0 : sizeMeasure(label, populationSize, shared),
    ),
  );
}

function sizeMeasure(label: string, populationSize: number, shared: SharedAllocation): number {
  switch (shared.method) {
    case "equal":
      return equalMeasure();
    case "proportional":
      return proportionalMeasure(populationSize);
    case "power":
      return powerMeasure(populationSize, shared.power);
    case "neyman": {
      const spread = proportionSpread(ofGroup(shared.expected, label) ?? UNKNOWN_SHARE);
      const cost = shared.costs === undefined ? undefined : ofGroup(shared.costs, label);
      return cost === undefined
        ? neymanMeasure(populationSize, spread)
        : costMeasure(populationSize, spread, cost);
    }
  }
}

function expectationProblems(
  strata: readonly FrameStratum[],
  { expected, costs = {} }: Extract<SharedAllocation, { method: "neyman" }>,
): readonly Problem[] {
  return strata.flatMap(({ label }): readonly Problem[] => {
    const share = ofGroup(expected, label) ?? UNKNOWN_SHARE;
    const cost = ofGroup(costs, label) ?? 1;
    return [
      ...(share >= 0 && share <= 1 ? [] : [{ kind: "expectedShareUnusable", group: label, share } as const]),
      ...(cost > 0 && Number.isFinite(cost) ? [] : [{ kind: "costUnusable", group: label, cost } as const]),
    ];
  });
}

/** Names are compared as the frame holds them, whatever spaces or Unicode form they were typed with. */
export function ofGroup(numbers: ByGroup, label: string): number | undefined {
  return Object.entries(numbers).find(([name]) => stratumLabel(name) === label)?.[1];
}

/** A whole number of 0 or more. */
export function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
