import type { SheetState, WorkbookState } from "../../simulator/host/model";
import { sheetNamed } from "../../simulator/host/new-workbook";

/** The whole state of a workbook as text, to show that nothing at all was changed. Selection and ids apart. */
export function workbookPicture(workbook: WorkbookState): string {
  return JSON.stringify(
    workbook.sheets.map(({ cells, columns, rows, ...sheet }) => ({
      ...sheet,
      cells: [...cells].map(([row, line]) => [row, [...line]]),
      columns: [...columns],
      rows: [...rows],
    })),
  );
}

export function sheetNames(workbook: WorkbookState): readonly string[] {
  return workbook.sheets.map((sheet) => sheet.name);
}

/** Rows and columns counted from 1, as people do. */
export function setCell(
  workbook: WorkbookState,
  sheet: string,
  row: number,
  column: number,
  value: string | number,
): void {
  const cells = sheetNamed(workbook, sheet).cells;
  const line = cells.get(row - 1) ?? new Map();
  const before = line.get(column - 1);
  line.set(column - 1, { ...before, value });
  cells.set(row - 1, line);
}

export function cellOf(workbook: WorkbookState, sheet: string, row: number, column: number): unknown {
  return (
    sheetNamed(workbook, sheet)
      .cells.get(row - 1)
      ?.get(column - 1)?.value ?? ""
  );
}

/** Every text on any sheet that says exactly this. */
export function holdsText(workbook: WorkbookState, text: string): boolean {
  const holds = (sheet: SheetState): boolean =>
    [...sheet.cells.values()].some((line) => [...line.values()].some((cell) => cell.value === text));
  return workbook.sheets.some(holds);
}

/** The rows of a sheet below a header row in another order, formats going along. */
export function shuffleRows(workbook: WorkbookState, sheet: string, first: number, last: number): void {
  const { cells } = sheetNamed(workbook, sheet);
  const rows = Array.from(
    { length: last - first + 1 },
    (_, index) => cells.get(first - 1 + index) ?? new Map(),
  );
  // Any fixed permutation will do: this one puts neighbours far apart.
  const order = rows
    .map((row, index) => ({ row, place: (index * 7919) % 104_729 }))
    .sort((a, b) => a.place - b.place);
  order.forEach(({ row }, index) => cells.set(first - 1 + index, row));
}
