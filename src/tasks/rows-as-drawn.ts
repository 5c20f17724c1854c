import type { TicketLine, TicketRole } from "../core/sampling/draw-record";
import type { CaseRole } from "../core/scoring/scored-case";
import type { ScoringRow } from "../core/scoring/scoring-row";
import type { AuditBasis } from "./audit-basis";

/** The lines of the draw that the cases come from; null where they were chosen in another way. */
export function drawnLines({ record, existingRecord }: AuditBasis): readonly TicketLine[] | null {
  return record?.draw?.tickets ?? existingRecord?.draw?.tickets ?? null;
}

const CASE_ROLES: Readonly<Record<TicketRole, CaseRole>> = {
  Sample: "sample",
  Spare: "sample",
  "Spare used": "spareUsed",
  Replaced: "replaced",
};

/**
 * The rows that count, with group, rank and role as they stand on the record. What stands in those columns of the table
 * is for people to read: a group or role changed there afterwards must not change what a case stands for. In a table
 * that was drawn elsewhere the spares stand among the cases; one counts only where the table says that it was used.
 */
export function rowsAsDrawn(basis: AuditBasis, rows: readonly ScoringRow[]): readonly ScoringRow[] {
  const drawn = new Map<string, TicketLine>((drawnLines(basis) ?? []).map((line) => [line.key, line]));
  const isSpare = (key: string) => basis.record === null && drawn.get(key)?.role === "Spare";
  return rows
    .filter(({ key, role }) => !isSpare(key) || role === "spareUsed")
    .map((row) => {
      const line = drawn.get(row.key);
      if (line === undefined) return row;
      const role = basis.record === null ? row.role : CASE_ROLES[line.role];
      return { ...row, stratum: line.stratum, rank: line.rank, role };
    });
}
