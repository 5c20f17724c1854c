import type { CellValue } from "../frame/cell-value";
import type { StratumLabel, UnitId } from "../frame/unit";
import type { CellPlace } from "../cell-place";
import type { CriterionId } from "./criterion";
import type { CaseRole } from "./scored-case";
import type { ConcernCells } from "./urgent-concern";

/** What a scorer wrote about one criterion of one case, cell by cell as read. A column that isn't there reads "". */
export interface ScoringCells {
  readonly mark: CellValue;
  readonly reason: CellValue;
  readonly comment: CellValue;
  /** "Good practice" or "To improve". */
  readonly kind: CellValue;
  readonly theme: CellValue;
  /** Where the mark stands. */
  readonly place: CellPlace;
}

/** A row of the table that is scored, before any of it is judged. */
export interface ScoringRow {
  readonly key: UnitId;
  readonly stratum: StratumLabel;
  readonly rank: number | null;
  readonly role: CaseRole;
  readonly scorer: string;
  /** Counted from 1, as Excel shows rows. */
  readonly row: number;
  readonly cells: ReadonlyMap<CriterionId, ScoringCells>;
  /** The columns that rules ask about, by header as the rule names it; a column that isn't there is left out. */
  readonly carried?: ReadonlyMap<string, CellValue>;
  /** Absent where the table has no column for urgent concerns. */
  readonly urgent?: ConcernCells;
}
