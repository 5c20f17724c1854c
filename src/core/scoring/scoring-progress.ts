import type { CellPlace } from "../problem";
import type { CriterionId } from "./criterion";

/** How far the scoring is. A case is scored when each criterion has a mark that is allowed. */
export interface ScoringProgress {
  readonly sheet: string;
  readonly cases: number;
  readonly scored: number;
  /** Cases with at least one mark. */
  readonly begun: number;
  readonly byScorer: readonly { readonly scorer: string; readonly scored: number; readonly cases: number }[];
  readonly byStratum: readonly {
    readonly stratum: string;
    readonly scored: number;
    readonly cases: number;
  }[];
  readonly byCriterion: readonly {
    readonly id: CriterionId;
    readonly scored: number;
    readonly notApplicable: number;
    readonly blank: number;
  }[];
  /** Marks that are not among the allowed ones: they don't count until put right. */
  readonly marksNotAllowed: readonly {
    readonly caseKey: string;
    readonly criterion: CriterionId;
    readonly mark: string;
    readonly place: CellPlace;
  }[];
  /** The first case not fully scored, in sheet order. */
  readonly nextCase: { readonly key: string; readonly stratum: string; readonly place: CellPlace } | null;
}
