import { HostError } from "./engine/host-error";
import { columnCount, rowCount } from "./area";
import { cellAt, formatAt, putCell } from "./cells";
import type { Host } from "./host";
import { requireUnlocked } from "./protection";
import { sheetOf, type RangeTarget } from "./targets";
import { isUnbounded } from "./write-cells";

/**
 * Copies cells; a target of one cell grows to the source's size, a larger one is filled by repeating the source.
 * Formulas that refer to other cells would have to be moved along, which is not emulated: they are refused.
 */
export function copyCells(
  host: Host,
  source: RangeTarget,
  target: RangeTarget,
  what: "All" | "Formulas" | "Values" | "Formats",
): void {
  const [from, to] = [sheetOf(host, source), sheetOf(host, target)];
  if (isUnbounded(source.area) || isUnbounded(target.area)) throw new HostError("InvalidArgument");
  const [rows, columns] = [rowCount(source.area), columnCount(source.area)];
  const height = Math.max(rows, rowCount(target.area));
  const width = Math.max(columns, columnCount(target.area));
  const { top, left } = target.area;
  requireUnlocked(to, { top, left, bottom: top + height - 1, right: left + width - 1 });
  const copies: (() => void)[] = [];
  for (let down = 0; down < height; down += 1) {
    for (let across = 0; across < width; across += 1) {
      const [row, column] = [source.area.top + (down % rows), source.area.left + (across % columns)];
      const cell = cellAt(from, row, column);
      if (cell.formula !== undefined && (what === "All" || what === "Formulas"))
        host.refuse("Range", "copyFrom with formulas");
      const own = cellAt(to, top + down, left + across);
      const format = what === "All" || what === "Formats" ? formatAt(from, row, column) : own.format;
      const { value, quotePrefix } = what === "Formats" ? own : cell;
      const look = format && Object.keys(format).length > 0 ? { format } : {};
      copies.push(() =>
        putCell(to, top + down, left + across, { value, ...(quotePrefix && { quotePrefix }), ...look }),
      );
    }
  }
  for (const copy of copies) copy();
}
