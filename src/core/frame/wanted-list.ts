import { refusal, success, type Outcome } from "../outcome";
import type { FoundList } from "./found-list";
import { listWithHeaderRow } from "./found-lists";
import type { SheetGlance } from "./sheet-glance";

/** Which list is meant, as a definition says it: by table or name, by sheet and header row, or the longest on the sheet. */
export interface WantedList {
  readonly sheet: string;
  /** An Excel table, or a named range: no two of a workbook have one name. */
  readonly table: string | null;
  /** Counted from 1; null finds it. */
  readonly headerRow: number | null;
  /** A named range. */
  readonly named?: string;
  /** Where several lists have their headers in one row: a column of the list, counted from 1. */
  readonly firstColumn?: number;
}

/**
 * The list that is meant, among those found in the workbook. A header row where none was found is taken at its word.
 * Refused: a sheet or a table that is not there, a header row with nothing in it, and a sheet without a list.
 * Checked by: test/core/frame/wanted-list.test.ts
 */
export function wantedList(
  lists: readonly FoundList[],
  sheets: readonly SheetGlance[],
  { sheet: sheetName, table: tableName, headerRow, named, firstColumn }: WantedList,
): Outcome<FoundList> {
  const sheet = sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) return refusal({ kind: "sheetMissing", sheet: sheetName });
  const onSheet = lists.filter(({ place }) => place.sheet === sheetName);
  const table = tableName ?? named ?? null;
  if (table !== null) {
    const found =
      onSheet.find(({ place }) => place.table === table) ??
      onSheet.find(({ place }) => place.named?.name === table);
    return found === undefined ? refusal({ kind: "tableMissing", table }) : success(found);
  }
  if (headerRow !== null) {
    const column = firstColumn ?? null;
    const found =
      onSheet.find(({ place }) => place.headerRow === headerRow && holds(place, column)) ??
      listWithHeaderRow(sheet, headerRow, column);
    return found === null ? refusal({ kind: "noHeader", sheet: sheetName, row: headerRow }) : success(found);
  }
  const [longest] = onSheet;
  return longest === undefined ? refusal({ kind: "noListFound", sheets: [sheetName] }) : success(longest);
}

function holds({ firstColumn, lastColumn }: FoundList["place"], column: number | null): boolean {
  return column === null || (column >= firstColumn && column <= lastColumn);
}
