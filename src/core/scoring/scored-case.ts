import type { StratumLabel, UnitId } from "../frame/unit";
import type { CriterionId, MarkMeaning } from "./criterion";

export type ObservationKind = "goodPractice" | "toImprove";

/** One answer of a scorer, already checked against the marks allowed. */
export interface Answer {
  /** null is unscored: not looked at yet. */
  readonly meaning: MarkMeaning | null;
  /** Why not met, as written; "" where none. */
  readonly reason: string;
  readonly comment: string;
  readonly observation: ObservationKind | null;
  readonly theme: string;
}

/** How the case came to be looked at. A replaced case is never among scored cases that count; a used spare is. */
export type CaseRole = "sample" | "spareUsed" | "replaced";

/** A case of the sample with its answers. */
export interface ScoredCase {
  readonly key: UnitId;
  readonly stratum: StratumLabel;
  readonly rank: number | null;
  readonly role: CaseRole;
  readonly scorer: string;
  readonly answers: ReadonlyMap<CriterionId, Answer>;
  /** The row on the sample sheet, counted from 1. */
  readonly row: number;
}
