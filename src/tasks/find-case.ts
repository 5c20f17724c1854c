import type { UnitId } from "../core/frame/unit";
import { refusal, success, type Outcome } from "../core/outcome";
import { foldedWord } from "../core/scoring/mark-meaning";
import type { CaseRows, CellSeen } from "../sheets/case-row";
import { positionOf, rowOfCase, type ScoringSheet } from "./scoring-sheet";
import type { TaskGround } from "./task-ground";

/** Where a case stands now, with what its cells under the asked headers hold. */
export interface FoundCase {
  readonly row: number;
  readonly keyColumn: number;
  readonly columns: readonly { readonly position: number; readonly cell: CellSeen }[];
  readonly readOnly: boolean;
  readonly isProtected: boolean;
}

/** Looks for a case by its number and for columns by their headers: 1 request, one more where columns were moved. */
export async function findCase(
  ground: Pick<TaskGround, "workbook">,
  sheet: ScoringSheet,
  key: UnitId,
  headers: readonly string[],
): Promise<Outcome<FoundCase>> {
  const read = await readColumns(ground, sheet, [sheet.columns.caseHeader, ...headers], null);
  if (!read.ok) return read;
  const { rows, positions } = read.value;
  const [keys = [], ...columns] = rows.columns;
  const row = rowOfCase(sheet, key, keys);
  if (!row.ok) return row;
  const [keyColumn = 1, ...others] = positions;
  return success({
    row: row.value,
    keyColumn,
    columns: others.map((position, index) => ({
      position,
      cell: columns[index]?.[row.value - 1] ?? { value: "", formula: null },
    })),
    readOnly: rows.readOnly,
    isProtected: rows.protected,
  });
}

/**
 * Columns of the table by their headers, wherever they stand: 1 request, one more where they are not where they stood
 * when the table was read. Refused: a header that is no longer in the header row.
 */
export async function readColumns(
  { workbook }: Pick<TaskGround, "workbook">,
  { sheet, headerRow, headers: known, columns: { caseHeader } }: ScoringSheet,
  headers: readonly string[],
  row: number | null,
): Promise<Outcome<{ readonly rows: CaseRows; readonly positions: readonly number[] }>> {
  let guessed = headers.map((header) => positionOf(known, header) ?? 1);
  for (let times = 0; times < 2; times += 1) {
    const read = await workbook.readCaseRows({ sheet, headerRow, columns: guessed, row });
    if (!read.ok) return read;
    const now = read.value.headers;
    if (positionOf(now, caseHeader) === null)
      return refusal({
        kind: "columnMissing",
        sheet,
        column: caseHeader,
        headers: now.filter((header) => header !== ""),
      });
    const positions = headers.map((header) => positionOf(now, header));
    const missing = headers.filter((_, index) => positions[index] === null);
    if (missing.length > 0) return refusal({ kind: "scoringColumnsMissing", sheet, columns: missing });
    const isWhereGuessed = headers.every(
      (header, index) => foldedWord(now[(guessed[index] ?? 0) - 1] ?? "") === foldedWord(header),
    );
    if (isWhereGuessed) return success({ rows: read.value, positions: guessed });
    guessed = positions.map((position) => position ?? 1);
  }
  return refusal({ kind: "sheetChangedSince", sheet, written: [] });
}
