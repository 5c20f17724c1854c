import type { CellPlace } from "../core/cell-place";
import { cellAddress } from "../core/frame/cell-address";
import { cellText } from "../core/scoring/mark-meaning";
import type { SheetCells } from "../sheets/workbook";

/** Where a text stands on one of the sheets: the first cell that holds it and nothing else; null where none does. */
export function placesOfTexts(sheets: readonly (SheetCells | null)[]): (text: string) => CellPlace | null {
  const places = new Map<string, CellPlace>();
  for (const cells of sheets)
    for (const [row, line] of (cells?.values ?? []).entries())
      for (const [column, cell] of line.entries()) {
        const text = typeof cell === "string" ? cellText(cell) : "";
        if (text !== "" && !places.has(text))
          places.set(text, { sheet: cells?.sheet ?? "", address: cellAddress(column + 1, row + 1) });
      }
  return (text) => places.get(text) ?? null;
}
