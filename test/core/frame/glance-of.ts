import { cellAddress } from "../../../src/core/frame/cell-address";
import type { CellValue } from "../../../src/core/frame/cell-value";
import { foundLists } from "../../../src/core/frame/found-lists";
import type { ListPlace } from "../../../src/core/frame/list-cells";
import type { SheetGlance } from "../../../src/core/frame/sheet-glance";

/** A made-up sheet from A1 on, of which every row was looked at. Numbers above 40,000 are formatted as dates. */
export function glanceOf(
  rows: readonly (readonly CellValue[])[],
  changes: Partial<SheetGlance> = {},
): SheetGlance {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ""));
  return {
    name: "Referrals",
    filtered: false,
    used: { top: 1, left: 1, bottom: rows.length, right: width },
    topRows: values.map((row) => ({
      values: row,
      numberFormats: row.map((value) =>
        typeof value === "number" && value > 40000 ? "dd/mm/yyyy" : "General",
      ),
    })),
    tables: [],
    ...changes,
  };
}

/** "A3:D9" of a list, with its table or name before it. */
export function areaOf({ table, named, headerRow, firstColumn, lastColumn, lastRow }: ListPlace): string {
  const name = table ?? named?.name;
  const area = `${cellAddress(firstColumn, headerRow)}:${cellAddress(lastColumn, lastRow)}`;
  return name === undefined ? area : `${name} ${area}`;
}

/** Where the lists of a sheet stand, longest first. */
export function areasOf(sheet: SheetGlance): readonly string[] {
  return foundLists([sheet]).map(({ place }) => areaOf(place));
}

/** So many made-up cases: number, date, outcome, age. */
export function madeUpCases(count: number, first = 1): CellValue[][] {
  return Array.from({ length: count }, (_, index) => [
    `CAM-${first + index}`,
    42978 + first + index,
    index % 3 === 0 ? "Early Help" : "NFA",
    (index % 17) + 1,
  ]);
}

export const headers = ["Referral ID", "Date received", "Outcome", "Age"];
