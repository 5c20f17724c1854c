import { cellAddress } from "../../../src/core/frame/cell-address";
import type { CellValue } from "../../../src/core/frame/cell-value";
import type { ListCells } from "../../../src/core/frame/list-cells";

/** A made-up list for tests: header in row 3, so the first case stands in row 4. */
export function listOf(
  columns: Readonly<Record<string, readonly CellValue[]>>,
  text: Readonly<Record<string, readonly string[]>> = {},
): ListCells {
  const headers = Object.keys(columns);
  const rowCount = Math.max(0, ...Object.values(columns).map((values) => values.length));
  return {
    place: {
      sheet: "Referrals",
      table: null,
      headerRow: 3,
      firstColumn: 1,
      lastColumn: headers.length,
      lastRow: 3 + rowCount,
      headers,
    },
    columns: headers.map((header, index) => ({
      header,
      position: index + 1,
      values: columns[header] ?? [],
      text: text[header] ?? null,
    })),
    hiddenRows: 0,
    rowCount,
  };
}

export function at(column: number, row: number): { sheet: string; address: string } {
  return { sheet: "Referrals", address: cellAddress(column, row) };
}
