import { frameFingerprint } from "../frame/fingerprint";
import { success, type Outcome } from "../outcome";
import { hashRankedSampleInSlices } from "../sampling/hash-ranked-sample";
import type { Seed } from "../sampling/seed";
import { inOneGo } from "../sliced";
import type { ScoredUnit, SecondReviewGroup, SecondReviewTicket } from "./second-review";
import { secondReviewSizes, type SecondReviewSize } from "./second-review-size";

export interface SecondReviewDraw {
  readonly groups: readonly SecondReviewGroup[];
  readonly tickets: readonly SecondReviewTicket[];
  /** Of the cases it was drawn from. */
  readonly fingerprint: string;
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
