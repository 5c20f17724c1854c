import type { KnownCells } from "./known-cells";
import type { PlainList } from "./plain-lists";

type Unnamed = Omit<PlainList, "names">;

/**
 * Lists beside each other with their headers in one row: one list with blank columns in it where they end in the same
 * row, or where the one to the right has blank rows in it, as a column for remarks has. Several lists where a header of
 * the left one stands over the right one too, or where both are filled from the header to different ends.
 */
export function sideBySide(
  lists: readonly PlainList[],
  cells: KnownCells,
  named: (list: Unnamed) => PlainList,
): readonly PlainList[] {
  const found: PlainList[] = [];
  const inOrder = [...lists].sort((a, b) => a.headerRow - b.headerRow || a.firstColumn - b.firstColumn);
  for (const list of inOrder) {
    const left = found.at(-1);
    if (left?.headerRow !== list.headerRow || !isOneList(left, list, cells)) {
      found.push(list);
      continue;
    }
    found.pop();
    const { names: _, ...rest } = left;
    found.push(
      named({
        ...rest,
        headingRow: left.headingRow ?? list.headingRow,
        lastColumn: list.lastColumn,
        lastRow: Math.max(left.lastRow, list.lastRow),
        rowBelow: left.rowBelow ?? list.rowBelow,
      }),
    );
  }
  return found;
}

function isOneList(left: PlainList, right: PlainList, cells: KnownCells): boolean {
  const headers = new Set(left.names.map(({ words }) => words).filter((words) => words !== ""));
  if (right.names.some(({ words }) => headers.has(words))) return false;
  return left.lastRow === right.lastRow || isSparse(right, cells);
}

/** A blank row stands in it: in the rows that were looked at, or between the blocks it is made of. */
function isSparse(list: PlainList, cells: KnownCells): boolean {
  if (list.blockEnd < list.lastRow || list.blockEnd === list.headerRow) return true;
  const [first] = cells.stretches;
  const last = Math.min(list.lastRow, first?.bottom ?? list.headerRow);
  for (let row = list.headerRow + 1; row <= last; row += 1) {
    if (cells.filled(row, list.firstColumn, list.lastColumn).length === 0) return true;
  }
  return false;
}
