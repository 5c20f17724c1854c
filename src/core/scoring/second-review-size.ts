import type { StratumLabel } from "../frame/unit";
import { refusal, success, type Outcome } from "../outcome";
import { allocation } from "../sampling/allocation";
import type { ByGroup } from "../sampling/sample-definition";
import { isCount, ofGroup } from "../sampling/shared-sizes";
import type { ScoredUnit, SecondReviewGroup } from "./second-review";

/**
 * How many cases are scored a second time: a share of the scored cases (0–1), a number of them, or a number for each
 * group. Share and number are shared out in proportion to the groups, at least one a group where the number allows it.
 */
export type SecondReviewSize =
  | { readonly by: "share"; readonly share: number }
  | { readonly by: "number"; readonly number: number }
  | { readonly by: "group"; readonly numbers: ByGroup };

/**
 * How many of each group's scored cases are drawn. A share that gives no whole number is rounded up. Groups stand in the
 * order in which the cases first name them. Refused: no case at all, a share outside 0 to 1, numbers that are not whole,
 * and more than there are.
 * Checked by: test/core/scoring/second-review-draw.test.ts.
 */
export function secondReviewSizes(
  units: readonly ScoredUnit[],
  size: SecondReviewSize,
): Outcome<readonly SecondReviewGroup[]> {
  const scored = new Map<StratumLabel, number>();
  for (const { stratum } of units) scored.set(stratum, (scored.get(stratum) ?? 0) + 1);
  const groups = [...scored].map(([label, number]) => ({ label, scored: number }));
  if (size.by === "group") {
    const drawn = groups.map(({ label }) => ofGroup(size.numbers, label) ?? 0);
    const unusable = drawn.find((number) => !isCount(number));
    if (unusable !== undefined) return refusal({ kind: "sampleSizeUnusable", size: unusable });
    const tooMany = groups.find(({ scored: there }, index) => (drawn[index] ?? 0) > there);
    if (tooMany !== undefined) {
      const asked = ofGroup(size.numbers, tooMany.label) ?? 0;
      const { label: group, scored: populationSize } = tooMany;
      return refusal({ kind: "groupSmallerThanAsked", group, populationSize, asked });
    }
    if (drawn.every((number) => number === 0)) return refusal({ kind: "sampleSizeUnusable", size: 0 });
    return success(groups.map((group, index) => ({ ...group, drawn: drawn[index] ?? 0 })));
  }
  if (size.by === "share" && !(size.share > 0 && size.share <= 1))
    return refusal({ kind: "secondReviewShareUnusable", share: size.share });
  // 30% of 10 is 3, not the 4 that 0.3 × 10 in binary would round up to.
  const total = size.by === "share" ? Math.ceil(size.share * units.length - 1e-9) : size.number;
  if (!isCount(total) || total === 0) return refusal({ kind: "sampleSizeUnusable", size: total });
  if (total > units.length)
    return refusal({ kind: "sampleNotReachable", size: total, reachable: units.length });
  const strata = groups.map(({ scored: there }) => ({ populationSize: there, measure: there }));
  const shared = allocation(total, strata, total >= groups.length ? 1 : 0);
  if (!shared.ok) return shared;
  return success(groups.map((group, index) => ({ ...group, drawn: shared.value.sizes[index] ?? 0 })));
}
