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
  /** Cases whose first marks were not all there at the draw, as the auditor said they would stay. */
  readonly stayBlank: readonly StayingBlank[];
  /**
   * The cases with their groups from which it was drawn, where no other part of the record holds them: cases chosen
   * elsewhere. null where they are those of the sample's tickets, less those that were left out.
   */
  readonly drawnFrom: readonly ScoredUnit[] | null;
}

/** A case that counts and stays without some of its first marks: its file can't be found, for example. */
export interface StayingBlank {
  readonly key: UnitId;
  /** Questions without an answer, as far as one is wanted. */
  readonly blanks: number;
  /** It has no first mark that a second one could be compared with, and is not drawn from. */
  readonly leftOut: boolean;
}

/** The method as the record names it. A change of which cases it draws changes this name. */
export const SECOND_REVIEW_METHOD =
  "SHA-256 of seed, comma, case number; lowest first among the scored cases of each group (method 1)";

/** A case that may be drawn for it: with first marks, and not replaced. */
export interface ScoredUnit {
  readonly key: UnitId;
  readonly stratum: StratumLabel;
}
