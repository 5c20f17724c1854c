import { cellAddress } from "../core/frame/cell-address";
import type { CellValue } from "../core/frame/cell-value";
import { cellText, foldedWord } from "../core/scoring/mark-meaning";
import { waitingConcern, type UrgentConcern } from "../core/scoring/urgent-concern";
import { acknowledgedHeader, scorerHeader, urgentHeader } from "./scoring-headers";
import type { ScoredTableColumns } from "./scoring-rows";
import type { SheetCells } from "./workbook";

/**
 * Concerns that nobody has acknowledged, read row by row from a table whose scores can't be read: a column is gone, a case
 * stands twice. Whatever else is wrong with the table, a child may be in danger. None where there is no such column.
 * Checked by: test/stories/marks-that-change.test.ts
 */
export function standingConcerns(
  { sheet, values }: SheetCells,
  { caseHeader, groupHeader }: Pick<ScoredTableColumns, "caseHeader" | "groupHeader">,
): readonly UrgentConcern[] {
  const wanted = foldedWord(urgentHeader);
  const top = values.findIndex((row) => row.some((cell) => foldedWord(cellText(cell)) === wanted));
  const headers = (values[top] ?? []).map((cell) => foldedWord(cellText(cell)));
  const column = headers.indexOf(wanted);
  return values.slice(top + 1).flatMap((row, down) => {
    if (column < 0) return [];
    const cell = (header: string | null): CellValue =>
      header === null ? "" : (row[headers.indexOf(foldedWord(header))] ?? "");
    const place = { sheet, address: cellAddress(column + 1, top + 2 + down) };
    const cells = { concern: cell(urgentHeader), acknowledged: cell(acknowledgedHeader), place };
    const [key = "", stratum = "", scorer = ""] = [caseHeader, groupHeader, scorerHeader].map((header) =>
      cellText(cell(header)),
    );
    return waitingConcern({ key, stratum, scorer, cells, answer: null }) ?? [];
  });
}
