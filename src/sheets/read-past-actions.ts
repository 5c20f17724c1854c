import type { PastActions } from "../core/change/past-actions";
import type { CellValue } from "../core/frame/cell-value";
import { cellText, foldedWord } from "../core/scoring/mark-meaning";
import { actionHeaders, type ActionHeader } from "./actions-columns";
import { headedRows } from "./headed-rows";
import type { SheetCells } from "./workbook";

const needed: readonly ActionHeader[] = ["Question", "Recommendation", "Status"];

/**
 * The actions of an earlier audit, as its Audit actions stood when the sheet was copied; null where the headers are not
 * there. Lines without a recommendation were only offered by the tool, and are passed over.
 * Checked by: test/sheets/change-parts.test.ts
 */
export function readPastActions(cells: SheetCells): PastActions | null {
  const table = headedRows(cells, actionHeaders, needed);
  if (!table.ok) return null;
  const { rows, cell } = table.value;
  const words = (row: number, header: ActionHeader): string => cellText(cell(row, header));
  const lines = rows
    .filter((row) => words(row, "Recommendation") !== "")
    .map((row) => {
      const due = cell(row, "Due date");
      return {
        about: words(row, "Question"),
        recommendation: words(row, "Recommendation"),
        owner: words(row, "Owner"),
        due: typeof due === "number" ? due : cellText(due),
        status: words(row, "Status"),
      };
    });
  return { sheet: cells.sheet, lines };
}

/** Whether a row is the header row of such a sheet. */
export function isActionsHeader(row: readonly CellValue[]): boolean {
  const words = row.map((cell) => foldedWord(cellText(cell)));
  return needed.every((header) => words.includes(foldedWord(header)));
}
