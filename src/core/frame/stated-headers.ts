import { refusal, success, type Outcome } from "../outcome";
import type { HeaderRowFault } from "../list-problem";
import { cellAddress } from "./cell-address";
import type { FoundList } from "./found-list";
import { listWithHeaderRow } from "./found-lists";
import { knownCells, tableArea } from "./known-cells";
import type { GlanceTable, SheetGlance } from "./sheet-glance";

/** The row in which, as the auditor says, the headers of a plain list stand. */
export interface StatedHeaders {
  readonly sheet: string;
  /** Counted from 1, as Excel shows it. */
  readonly row: number;
  /** A column of the list, counted from 1, where several lists have their headers in that row; else null. */
  readonly column: number | null;
}

/** A list has a header row and at least so many rows under it. */
const FEWEST_ROWS = 2;

/**
 * The list under a row that the auditor says holds the headers, taken at its word. Refused as `rowNotHeaders`, with the
 * place: a row that was not looked at, a blank one, one of an Excel table (Excel itself knows its headers), one without a
 * word in it, and one with fewer than two rows of a list below it. A sheet that is not there is refused by name.
 * Checked by: test/core/frame/stated-headers.test.ts
 */
export function listUnderStatedHeaders(
  sheets: readonly SheetGlance[],
  { sheet: name, row, column }: StatedHeaders,
): Outcome<FoundList> {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) return refusal({ kind: "sheetMissing", sheet: name });
  const cells = knownCells(sheet);
  const refused = (fault: HeaderRowFault, at = column ?? sheet.used?.left ?? 1): Outcome<FoundList> =>
    refusal({
      kind: "rowNotHeaders",
      row,
      fault,
      place: { sheet: name, address: cellAddress(at, row) },
      looked: cells.stretches.at(-1)?.bottom ?? null,
    });

  const list = listWithHeaderRow(sheet, row, column);
  if (list === null) {
    const table = sheet.tables.find((each) => isAcross(each, row));
    if (table !== undefined) return refused("inTable", table.firstColumn);
    const isBelow = sheet.used !== null && row <= sheet.used.bottom;
    const wasLooked = cells.stretches.some(({ top, bottom }) => top <= row && row <= bottom);
    return refused(isBelow && row >= sheet.used.top && !wasLooked ? "notLookedAt" : "blank");
  }
  const { firstColumn, lastColumn } = list.place;
  const hasWords = cells
    .filled(row, firstColumn, lastColumn)
    .some((value) => typeof value === "string" && /\p{L}/u.test(value));
  if (!hasWords) return refused("noWords", firstColumn);
  return list.rowCount < FEWEST_ROWS ? refused("noRows", firstColumn) : success(list);
}

function isAcross(table: GlanceTable, row: number): boolean {
  const { top, bottom } = tableArea(table);
  return top <= row && row <= bottom;
}
