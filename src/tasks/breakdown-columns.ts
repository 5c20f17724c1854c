import type { BreakdownColumn } from "../core/findings/breakdown";
import { refusal, success, type Outcome } from "../core/outcome";
import { cellText, foldedWord } from "../core/scoring/mark-meaning";
import { rememberedBreakdowns } from "../sheets/remembered-breakdowns";
import type { ScoredTableColumns, ScoredTableReading } from "../sheets/scoring-rows";
import type { SheetCells } from "../sheets/workbook";
import type { FindingsChoices } from "./findings-results";

/** The columns that the findings are to be broken down by. */
export interface BreakdownWish {
  readonly columns: readonly string[];
  /** Left over from earlier findings: one that is gone by now is left out, which is said, and not refused. */
  readonly mayBeGone: boolean;
}

/** A column that the findings can be broken down by, with the number of its different values. */
export interface OfferedColumn {
  readonly column: string;
  readonly values: number;
}

/** What was chosen, or else what the standing Audit findings is broken down by: its results table remembers it. */
export function breakdownWish(findings: SheetCells | null, { breakdowns }: FindingsChoices): BreakdownWish {
  if (breakdowns !== undefined) return { columns: breakdowns, mayBeGone: false };
  return { columns: findings === null ? [] : rememberedBreakdowns(findings), mayBeGone: true };
}

export interface BreakdownReading {
  readonly columns: readonly BreakdownColumn[];
  /** Columns of earlier findings that the scored table does not have any more. */
  readonly gone: readonly string[];
}

/** What each case has in these columns. Refused: a chosen column that the scored table does not have. */
export function breakdownColumns(
  cells: SheetCells,
  { headers, rows }: Pick<ScoredTableReading, "headers" | "rows">,
  { columns, mayBeGone }: BreakdownWish,
): Outcome<BreakdownReading> {
  const found: BreakdownColumn[] = [];
  const gone: string[] = [];
  const folded = headers.map(foldedWord);
  for (const column of new Set(columns)) {
    const at = folded.indexOf(foldedWord(column));
    if (at < 0 && !mayBeGone)
      return refusal({
        kind: "columnMissing",
        sheet: cells.sheet,
        column,
        headers: headers.filter((header) => header !== ""),
      });
    if (at < 0) {
      gone.push(column);
      continue;
    }
    const values = new Map(rows.map(({ key, row }) => [key, cellText(cells.values[row - 1]?.[at] ?? "")]));
    found.push({ column: headers[at] ?? column, values });
  }
  return success({ columns: found, gone });
}

/**
 * The columns that came with the cases and say the same of several: not the case number, the group, or what was scored,
 * not a column of numbers or dates only, and not one with more different values than half of its filled cells, such as names.
 */
export function offeredColumns(
  cells: SheetCells,
  table: Pick<ScoredTableReading, "headers" | "rows" | "positions">,
  columns: ScoredTableColumns,
): readonly OfferedColumn[] {
  return columnsOfCases(table, columns).flatMap(({ column, at }): readonly OfferedColumn[] => {
    const filled = table.rows
      .map(({ row }) => cells.values[row - 1]?.[at] ?? "")
      .filter((cell) => cell !== "");
    if (filled.every((cell) => typeof cell === "number")) return [];
    const values = new Set(filled.map((cell) => foldedWord(cellText(cell)))).size;
    return values < 2 || isNearlyUnique(values, filled.length) ? [] : [{ column, values }];
  });
}

/** The columns that came with the cases, with their indexes: not the case number, the group, or what was scored. */
export function columnsOfCases(
  { headers, positions }: Pick<ScoredTableReading, "headers" | "positions">,
  {
    groupHeader,
    rankHeader,
    roleHeader,
  }: Pick<ScoredTableColumns, "groupHeader" | "rankHeader" | "roleHeader">,
): readonly { readonly column: string; readonly at: number }[] {
  const own = new Set(
    [groupHeader, rankHeader, roleHeader].flatMap((header) => (header === null ? [] : [foldedWord(header)])),
  );
  const scored = new Set<number | null>([
    positions.key,
    positions.scorer,
    positions.scoredOn,
    positions.urgent,
    positions.acknowledged,
    ...[...positions.questions.values()].flatMap((parts) => Object.values(parts)),
  ]);
  return headers.flatMap((column, at) =>
    column === "" || own.has(foldedWord(column)) || scored.has(at + 1) ? [] : [{ column, at }],
  );
}

/** Names, numbers and the like: most of the cells stand alone, so that counts by them would name children and say nothing. */
function isNearlyUnique(values: number, cells: number): boolean {
  return 2 * values > cells;
}
