import { caseKey } from "../frame/case-key";
import type { CellValue } from "../frame/cell-value";
import { groupingValue, stratumLabel } from "../frame/group-of-value";
import type { ListCells } from "../frame/list-cells";
import type { TicketLine, TicketRole } from "./draw-record";
import type { DrawColumns } from "./stated-draw";

/** A row of a table of drawn cases, as it stands there. */
export interface DrawnRow extends Omit<TicketLine, "role"> {
  /** null where the cell names no role. */
  readonly role: TicketRole | null;
  /** On the sheet, counted from 1. */
  readonly row: number;
  /** What stands in the cell of the group's size. */
  readonly size: string;
}

/** Which columns of the table say what a case is, and which tell of its draw. */
export interface DrawnTableColumns {
  readonly caseIdColumn: string;
  /** null where the cases are not grouped. */
  readonly groupColumn: string | null;
  readonly draw: DrawColumns;
}

const ROLES: ReadonlyMap<string, TicketRole> = new Map([
  ["sample", "Sample"],
  ["spare", "Spare"],
  // What becomes of a case later does not change what it was drawn as.
  ["replaced", "Sample"],
  ["spare used", "Spare"],
]);

/**
 * The rows of a table of drawn cases whose case number can be used. Tickets may stand in capitals, ranks and sizes as text;
 * a rank that is no whole number comes as 0, which is none.
 */
export function drawnRows(list: ListCells, columns: DrawnTableColumns): readonly DrawnRow[] {
  const { caseIdColumn, groupColumn, draw } = columns;
  const values = new Map(list.columns.map((column) => [column.header, column.values]));
  const at = (header: string | null, index: number): CellValue =>
    header === null ? "" : (values.get(header)?.[index] ?? "");
  return Array.from({ length: list.rowCount }, (_, index): readonly DrawnRow[] => {
    const key = caseKey(at(caseIdColumn, index));
    if (!key.ok) return [];
    return [
      {
        key: key.key,
        stratum: stratumLabel(groupingValue(at(groupColumn, index))),
        ticket: groupingValue(at(draw.ticket, index)).toLowerCase(),
        rank: wholeNumber(groupingValue(at(draw.rank, index))) ?? 0,
        role:
          draw.role === null
            ? "Sample"
            : (ROLES.get(groupingValue(at(draw.role, index)).toLowerCase()) ?? null),
        row: list.place.headerRow + 1 + index,
        size: groupingValue(at(draw.populationSize, index)),
      },
    ];
  }).flat();
}

/** A whole number that came as a number or as text; null for anything else. */
export function wholeNumber(text: string): number | null {
  return /^\d{1,12}$/.test(text) ? Number(text) : null;
}
