import type { CellValue } from "../frame/cell-value";
import type { CellPlace } from "../problem";
import { cellText } from "./mark-meaning";
import type { ScoringRow } from "./scoring-row";

/** What the cells of a case say about an urgent safeguarding concern; a column that isn't there reads "". */
export interface ConcernCells {
  /** What the concern is, in the scorer's words; blank where there is none. */
  readonly concern: CellValue;
  /** Who has acknowledged it, and when; blank where nobody has. */
  readonly acknowledged: CellValue;
  readonly place: CellPlace;
}

/** A concern that nobody has acknowledged yet: it is shown on every screen until somebody does. */
export interface UrgentConcern {
  readonly key: string;
  readonly stratum: string;
  readonly scorer: string;
  readonly concern: string;
  readonly place: CellPlace;
}

/**
 * Concerns that wait for somebody, in the order of the rows. Those of replaced cases are among them: a child may be in
 * danger whether or not the case counts.
 */
export function urgentConcerns(rows: readonly ScoringRow[]): readonly UrgentConcern[] {
  return rows.flatMap((row) => {
    const concern = cellText(row.urgent?.concern ?? "");
    if (row.urgent === undefined || concern === "" || cellText(row.urgent.acknowledged) !== "") return [];
    const { key, stratum, scorer } = row;
    return [{ key, stratum, scorer, concern, place: row.urgent.place }];
  });
}
