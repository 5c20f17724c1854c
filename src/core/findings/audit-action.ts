import type { CellPlace } from "../cell-place";
import type { CriterionId } from "../scoring/criterion";

/** A line of Audit actions, as people filled it in. "" for what is blank. */
export interface AuditAction {
  /** null where it belongs to no question of the set. */
  readonly question: CriterionId | null;
  /** What stands in the column Question. */
  readonly about: string;
  readonly condition: string;
  readonly cause: string;
  readonly effect: string;
  readonly recommendation: string;
  readonly priority: string;
  readonly owner: string;
  /** A day as Excel's number, or words where no real date was typed. */
  readonly due: number | string;
  readonly status: string;
  readonly place: CellPlace;
}

export const priorityWords = ["High", "Medium", "Low"] as const;
export const statusWords = ["Not started", "Under way", "Done", "Not accepted"] as const;
