import type { Cell, SheetState, WorkbookState } from "../../simulator/host/model";

/**
 * A copy of a workbook that can be changed like one of its own. Cells are many and are replaced, not changed in place,
 * so that the copies share those without a formula; these are frozen, so that whoever does change one is told.
 */
export function copiedWorkbook(workbook: WorkbookState): WorkbookState {
  const { sheets, ...others } = workbook;
  return { ...structuredClone(others), sheets: sheets.map(copiedSheet) };
}

function copiedSheet({ cells, ...others }: SheetState): SheetState {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [row, line] of cells) {
    const copy = new Map<number, Cell>();
    for (const [column, cell] of line)
      copy.set(column, cell.formula === undefined ? frozen(cell) : structuredClone(cell));
    rows.set(row, copy);
  }
  return { ...structuredClone(others), cells: rows };
}

function frozen(cell: Cell): Cell {
  if (Object.isFrozen(cell)) return cell;
  if (typeof cell.value === "object") Object.freeze(cell.value);
  if (cell.format !== undefined) {
    Object.values(cell.format.borders ?? {}).forEach(Object.freeze);
    Object.freeze(cell.format.borders);
    Object.freeze(cell.format);
  }
  return Object.freeze(cell);
}
