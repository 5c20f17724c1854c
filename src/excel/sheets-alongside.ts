import type { SheetCells } from "../sheets/workbook";
import { cellsFromA1, looksLikeError } from "./cell-values";
import type { Block } from "./blocks";
import type { Alongside } from "./read-blocks";

/** What a request says of a whole sheet: its cells, or the block in which they have yet to be read. */
export type SheetAnswer =
  | { readonly state: "missing" }
  | { readonly state: "read"; readonly cells: SheetCells }
  | { readonly state: "toRead"; readonly block: Block };

/** Rows that come alongside, from the top of the sheet: longer sheets are read in parts afterwards. */
const rowsAlongside = 5_000;

/**
 * All cells of whole sheets, loaded with other things in one request. A sheet of more rows than that takes, whose values
 * did not come, or that holds what looks like an error value, is still to be read.
 */
export function sheetsAlongside(names: readonly string[]): Alongside<readonly SheetAnswer[]> {
  return (context, light) => {
    const asked = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("name");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      const top = light ? null : used.getIntersectionOrNullObject(`1:${rowsAlongside}`);
      top?.load("values");
      return { name, sheet, used, top };
    });
    return () =>
      asked.map(({ name, sheet, used, top }): SheetAnswer => {
        if (sheet.isNullObject) return { state: "missing" };
        if (used.isNullObject) return { state: "read", cells: { sheet: name, values: [] } };
        const { rowIndex, columnIndex, rowCount, columnCount } = used;
        const isLong = rowIndex + rowCount > rowsAlongside;
        const values = top === null || isLong ? null : (top.values as unknown[][] | null);
        const cells =
          values?.some((row) => row.some(looksLikeError)) === true
            ? null
            : cellsFromA1(name, { values, rowIndex, columnIndex });
        if (cells !== null) return { state: "read", cells };
        const area = { top: 1, left: 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
        return { state: "toRead", block: { sheet: name, area, withText: false } };
      });
  };
}
