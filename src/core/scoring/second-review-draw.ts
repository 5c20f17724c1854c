import type { StratumLabel } from "../frame/unit";
import { frameFingerprint } from "../frame/fingerprint";
import { refusal, success, type Outcome } from "../outcome";
import { allocation } from "../sampling/allocation";
import { hashRankedSampleInSlices } from "../sampling/hash-ranked-sample";
import type { ByGroup } from "../sampling/sample-definition";
import type { Seed } from "../sampling/seed";
import { isCount, ofGroup } from "../sampling/shared-sizes";
import { inOneGo } from "../sliced";
import type { ScoredUnit, SecondReviewGroup, SecondReviewTicket } from "./second-review";

/**
 * How many cases are scored a second time: a share of the scored cases (0–1), a number of them, or a number for each
 * group. Share and number are shared out in proportion to the groups, at least one a group where the number allows it.
 */
export type SecondReviewSize =
  | { readonly by: "share"; readonly share: number }
  | { readonly by: "number"; readonly number: number }
  | { readonly by: "group"; readonly numbers: ByGroup };

export interface SecondReviewDraw {
  readonly groups: readonly SecondReviewGroup[];
  readonly tickets: readonly SecondReviewTicket[];
  /** Of the scored cases it was drawn from. */
  readonly fingerprint: string;
}

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

/**
 * Draws the cases that a second reviewer scores, from the cases that are scored: within each group the lowest tickets of
 * a seed of its own, as the sample was drawn from the list. The order of the cases given decides nothing but the order
 * of the groups.
 * Source: docs/methods.md, "Second review". Checked by: test/core/scoring/second-review-draw.test.ts.
 */
export function secondReviewDraw(
  units: readonly ScoredUnit[],
  seed: Seed,
  size: SecondReviewSize,
): Outcome<SecondReviewDraw> {
  const groups = secondReviewSizes(units, size);
  if (!groups.ok) return groups;
  const plan = groups.value.map(({ label, drawn }) => ({ label, sampleSize: drawn, spares: 0 }));
  const lines = inOneGo(hashRankedSampleInSlices(units, seed, plan));
  return success({
    groups: groups.value,
    tickets: lines.map(({ key, ticket, rank, stratum }) => ({ key, ticket, rank, stratum })),
    fingerprint: frameFingerprint(units),
  });
}
