import { cellAddress } from "../core/frame/cell-address";
import { cellText, foldedWord } from "../core/scoring/mark-meaning";
import type { UrgentConcern } from "../core/scoring/urgent-concern";
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
    const under = (header: string | null): string =>
      header === null ? "" : cellText(row[headers.indexOf(foldedWord(header))] ?? "");
    const concern = under(urgentHeader);
    if (column < 0 || concern === "" || under(acknowledgedHeader) !== "") return [];
    const place = { sheet, address: cellAddress(column + 1, top + 2 + down) };
    const [key, stratum, scorer] = [under(caseHeader), under(groupHeader), under(scorerHeader)];
    return [{ key, stratum, scorer, concern, place }];
  });
}
