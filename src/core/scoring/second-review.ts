import type { StratumLabel, UnitId } from "../frame/unit";
import type { Moment, TicketLine } from "../sampling/draw-record";

/** A case that was drawn for the second review, with the proof of its place. */
export type SecondReviewTicket = Pick<TicketLine, "key" | "ticket" | "rank" | "stratum">;

/** How many scored cases a group had, and how many of them were drawn. */
export interface SecondReviewGroup {
  readonly label: StratumLabel;
  readonly scored: number;
  readonly drawn: number;
}

/** Everything that a challenger needs of a second review, as it stands on the audit record. */
export interface RecordedSecondReview {
  /** The sheet on which the second reviewer scores. */
  readonly sheet: string;
  readonly drawnAt: Moment;
  readonly by: string;
  readonly reviewer: string;
  readonly seedOrigin: "typed" | "made";
  readonly seed: string;
  readonly seedHash: string;
  readonly method: string;
  /** SHA-256 of the scored cases with their groups, from which it was drawn. */
  readonly fingerprint: string;
  /** SHA-256 of the first marks of the cases drawn, as they stood then: `firstMarksFingerprint`. */
  readonly firstMarks: string;
  readonly groups: readonly SecondReviewGroup[];
  readonly tickets: readonly SecondReviewTicket[];
}

/** The method as the record names it. A change of which cases it draws changes this name. */
export const SECOND_REVIEW_METHOD =
  "SHA-256 of seed, comma, case number; lowest first among the scored cases of each group (method 1)";

/** A case that may be drawn for it: scored, and not replaced. */
export interface ScoredUnit {
  readonly key: UnitId;
  readonly stratum: StratumLabel;
}
