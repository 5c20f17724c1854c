import type { StratumLabel, UnitId } from "../frame/unit";
import type { Applies } from "./applicability";
import type { AnswerValue } from "./answer-reading";
import type { CriterionId, MarkMeaning } from "./criterion";

export type ObservationKind = "goodPractice" | "toImprove";

/** One answer of a scorer, already checked against the marks or options allowed. */
export interface Answer {
  /**
   * What the mark counts as. null is unscored, not looked at yet; and always null where the kind is not "mark". A blank
   * mark counts as "not applicable" where the rule of the criterion says that it doesn't apply.
   */
  readonly meaning: MarkMeaning | null;
  /** What was answered, whatever the kind. null where the cell is blank, or holds what is not allowed. */
  readonly value: AnswerValue | null;
  /** Something stands in the cell that is not among what is allowed; left out where that is not so. */
  readonly isNotAllowed?: true;
  /** Whether the criterion applies to this case by its rule; "unknown" while what the rule asks about is blank. */
  readonly applies: Applies;
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
