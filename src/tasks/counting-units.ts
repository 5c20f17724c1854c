import { isExamined } from "../core/sampling/draw-record";
import type { ScoringRow } from "../core/scoring/scoring-row";
import type { ScoredUnit } from "../core/scoring/second-review";
import type { AuditBasis } from "./audit-basis";

/**
 * The cases that count. Of a sample by its record, whatever order its sheet is in: drawn, not replaced, used spares among
 * them. Of cases chosen elsewhere those of the table, as `rowsAsDrawn` gives them.
 */
export function countingUnits(
  { record }: Pick<AuditBasis, "record">,
  rows: readonly ScoringRow[],
): readonly ScoredUnit[] {
  const drawn = record?.draw?.tickets.filter(({ role }) => isExamined(role) && role !== "Replaced");
  return (drawn ?? rows.filter(({ role }) => role !== "replaced")).map(({ key, stratum }) => ({
    key,
    stratum,
  }));
}
