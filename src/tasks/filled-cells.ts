import { cellAddress } from "../core/frame/cell-address";
import type { CellPlace } from "../core/cell-place";
import type { PlannedArea } from "../sheets/plan";
import type { SheetCells } from "../sheets/workbook";

/** The cells of an area that hold something, at most 100: they are never written over. */
export function filledCells(
  { sheet, values }: SheetCells,
  { top, left, bottom, right }: PlannedArea,
): readonly CellPlace[] {
  return values
    .slice(top - 1, bottom)
    .flatMap((row, down) =>
      row
        .slice(left - 1, right)
        .flatMap((value, across) =>
          value === "" ? [] : [{ sheet, address: cellAddress(left + across, top + down) }],
        ),
    )
    .slice(0, 100);
}
