import type { CellValue, WorkbookState } from "../../simulator/host/model";
import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { SAMPLE } from "./score-one-case";

/** A mark in every cell of every question, by the case's place in the table and the question's number, both from 1. */
export function markAllCells(
  workbook: WorkbookState,
  mark: (row: number, question: number) => CellValue,
): void {
  const state = sheetNamed(workbook, SAMPLE);
  const values = valuesOf(state);
  const headerRow = values.findIndex((row) => row.includes("Scorer"));
  const headers = values[headerRow] ?? [];
  const scorer = headers.indexOf("Scorer");
  const first = headers.findIndex((header) => /^1 /.test(String(header)));
  for (let row = headerRow + 1; row < values.length; row += 1) {
    const line = state.cells.get(row) ?? new Map();
    for (let column = first; column < scorer; column += 1)
      line.set(column, { ...line.get(column), value: mark(row - headerRow, column - first + 1) });
    state.cells.set(row, line);
  }
}
