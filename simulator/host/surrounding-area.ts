import type { Area } from "./model";
import { lastColumn, lastRow } from "./address";
import { boundingArea } from "./area";
import { cellAt } from "./cells";
import type { Host } from "./host";
import { sheetOf, type RangeTarget } from "./targets";

/** The block around a range that ends at blank rows and columns. */
export function surroundingArea(target: RangeTarget, host: Host): Area {
  const sheet = sheetOf(host, target);
  const isBlank = (row: number, column: number): boolean =>
    cellAt(sheet, row, column).value === "" && !cellAt(sheet, row, column).formula;
  let area = target.area;
  for (;;) {
    const grown = {
      top: Math.max(0, area.top - 1),
      left: Math.max(0, area.left - 1),
      bottom: Math.min(lastRow, area.bottom + 1),
      right: Math.min(lastColumn, area.right + 1),
    };
    let next = area;
    for (let row = grown.top; row <= grown.bottom; row += 1) {
      for (let column = grown.left; column <= grown.right; column += 1) {
        if (!isBlank(row, column))
          next = boundingArea(next, { top: row, bottom: row, left: column, right: column });
      }
    }
    if (next === area || JSON.stringify(next) === JSON.stringify(area)) return area;
    area = next;
  }
}
