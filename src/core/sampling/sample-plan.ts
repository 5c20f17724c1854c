import type { FrameStratum } from "../frame/frame";
import { stratumLabel } from "../frame/group-of-value";
import type { StratumLabel } from "../frame/unit";
import { refusal, success, type Outcome } from "../outcome";
import type { Problem } from "../problem";
import { selectionMethod, type AllocationDefinition, type SampleDefinition } from "./sample-definition";
import { isCount, ofGroup, sharedSizes } from "./shared-sizes";

/** What is drawn from one stratum. */
export interface StratumPlan {
  readonly label: StratumLabel;
  /** N_h. */
  readonly populationSize: number;
  /** n_h; 0 only for a group that was left out with the auditor's yes. */
  readonly sampleSize: number;
  /** As many as asked for, or as are left; 0 in a systematic sample. */
  readonly spares: number;
  /** Asked for and not there, 0 or more. */
  readonly sparesShort: number;
}

/**
 * How many cases each group of the frame gives, in the order of the groups. Groups without a case give none.
 * Refused: a size that is no whole number above 0, one below what the minimum needs, and among stated sizes one above
 * its group, a group that is not named, and a group given none without the auditor's yes.
 * Source: docs/methods.md, "Sharing out". Checked by: test/core/sampling/sample-plan.test.ts; the allocations
 * themselves by test/reference/04b_allocation.json.
 */
export function samplePlan(
  strata: readonly FrameStratum[],
  definition: SampleDefinition,
): Outcome<readonly StratumPlan[]> {
  if (!isCount(definition.spares)) return refusal({ kind: "sampleSizeUnusable", size: definition.spares });
  const { allocation } = definition;
  const sizes =
    allocation.method === "stated"
      ? statedSizes(strata, allocation)
      : sharedSizes(strata, definition, allocation);
  if (!sizes.ok) return sizes;
  const hasSpares = selectionMethod(definition) !== "systematic";
  return success(
    strata.map(({ label, populationSize }, index) => {
      const sampleSize = sizes.value[index] ?? 0;
      const asked = sampleSize === 0 || !hasSpares ? 0 : definition.spares;
      const spares = Math.min(asked, populationSize - sampleSize);
      return { label, populationSize, sampleSize, spares, sparesShort: asked - spares };
    }),
  );
}

function statedSizes(
  strata: readonly FrameStratum[],
  stated: Extract<AllocationDefinition, { method: "stated" }>,
): Outcome<readonly number[]> {
  const problems: Problem[] = [];
  const leftOut = new Set(stated.leftOut.map(stratumLabel));
  const sizes = strata.map(({ label, populationSize }) => {
    const size = ofGroup(stated.sizes, label);
    if (size === undefined) problems.push({ kind: "groupNotStated", group: label });
    else if (!isCount(size)) problems.push({ kind: "sampleSizeUnusable", size });
    else if (size > populationSize)
      problems.push({ kind: "groupSmallerThanAsked", group: label, populationSize, asked: size });
    else if (size === 0 && populationSize > 0 && !leftOut.has(label)) {
      problems.push({ kind: "groupStatedAsNone", group: label, populationSize });
    }
    return size ?? 0;
  });
  if (problems.length > 0) return refusal(...problems);
  return sizes.every((size) => size === 0)
    ? refusal({ kind: "sampleSizeUnusable", size: 0 })
    : success(sizes);
}
