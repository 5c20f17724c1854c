import { frameFingerprint } from "../frame/fingerprint";
import type { Seed } from "../sampling/seed";
import { ticket } from "../sampling/ticket";
import type { RecordedSecondReview, ScoredUnit } from "./second-review";
import { secondReviewDraw } from "./second-review-draw";

/** What drawing a second review again says. */
export interface SecondReviewCheck {
  /** Recorded cases that come out the same, of so many. */
  readonly same: number;
  readonly of: number;
  /**
   * "cases": drawn again from the same scored cases. "tickets": the sample has changed since (a case was replaced or came
   * in), so that only the tickets of the recorded cases are worked out again.
   */
  readonly basis: "cases" | "tickets";
}

/**
 * Draws a recorded second review again. `counting` are the cases that count now; those that were left out then are left out
 * again. Where the record holds the cases it was drawn from, it is drawn again from these.
 * Checked by: test/core/scoring/second-review-draw.test.ts.
 */
export function secondReviewCheck(
  { seed, fingerprint, groups, tickets, stayBlank, drawnFrom }: RecordedSecondReview,
  counting: readonly ScoredUnit[],
): SecondReviewCheck {
  const of = tickets.length;
  const leftOut = new Set(stayBlank.filter((each) => each.leftOut).map(({ key }) => key));
  const units = drawnFrom ?? counting.filter(({ key }) => !leftOut.has(key));
  if (frameFingerprint(units) !== fingerprint) {
    const same = tickets.filter((line) => line.ticket === ticket(seed as Seed, line.key)).length;
    return { same, of, basis: "tickets" };
  }
  const numbers = Object.fromEntries(groups.map(({ label, drawn }) => [label, drawn]));
  const again = secondReviewDraw(units, seed as Seed, { by: "group", numbers });
  const lines = again.ok ? again.value.tickets : [];
  const place = (line: (typeof tickets)[number]) =>
    `${line.key}\t${line.stratum}\t${line.rank}\t${line.ticket}`;
  const known = new Set(lines.map(place));
  return { same: tickets.filter((line) => known.has(place(line))).length, of, basis: "cases" };
}
