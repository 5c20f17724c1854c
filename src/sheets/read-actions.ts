import { cellAddress } from "../core/frame/cell-address";
import { isCellError, type CellValue } from "../core/frame/cell-value";
import type { AuditAction } from "../core/findings/audit-action";
import { questionName } from "../core/findings/question-name";
import { refusal, success, type Outcome } from "../core/outcome";
import type { Criterion, CriterionId } from "../core/scoring/criterion";
import { cellText, foldedWord } from "../core/scoring/mark-meaning";
import { listedWords } from "../core/scoring/word-list";
import {
  actionHeaders,
  actionListHeaders,
  neededActionHeaders,
  offeredLabel,
  type ActionHeader,
} from "./actions-columns";
import { headedRows, type HeadedRows } from "./headed-rows";
import type { PlannedArea } from "./plan";
import type { SheetCells } from "./workbook";

/** Audit actions as it stands. */
export interface ActionsReading {
  readonly cells: SheetCells;
  readonly table: HeadedRows<ActionHeader>;
  readonly actions: readonly AuditAction[];
  /** The questions for which a line was offered; null where the sheet no longer says, and then none is offered. */
  readonly offered: readonly string[] | null;
  /** The row of that fact; null with it. */
  readonly offeredRow: number | null;
  /** The lists that dropdowns choose from, where they still stand. */
  readonly lists: ReadonlyMap<"Priority" | "Status", PlannedArea>;
}

/**
 * Reads Audit actions by its headers, so that columns may be moved and others added; blank rows are passed over. A row
 * is known by its question id, or else by the number, name or short name of its question; a row of neither is kept as
 * it is. Refused, with the place: a needed header that is gone or stands twice, and cells with error values.
 * Law: what `actionsSheet` writes reads as the same lines. Checked by: test/sheets/audit-actions.test.ts
 */
export function readActions(cells: SheetCells, criteria: readonly Criterion[]): Outcome<ActionsReading> {
  const found = headedRows(cells, actionHeaders, neededActionHeaders);
  if (!found.ok) return found;
  const table = found.value;
  const errors = table.rows.flatMap((row) =>
    [...table.columns].flatMap(([header, column]) =>
      isCellError(table.cell(row, header)) ? [{ sheet: cells.sheet, address: cellAddress(column, row) }] : [],
    ),
  );
  if (errors.length > 0) return refusal({ kind: "cellsHoldErrors", sheet: cells.sheet, places: errors });
  const fact = cells.values
    .slice(0, table.headerRow - 1)
    .findIndex((row) => foldedWord(cellText(row[0] ?? "")) === foldedWord(offeredLabel));
  return success({
    cells,
    table,
    actions: table.rows.map((row) => actionOf(table, row, cells.sheet, criteria)),
    offered: fact < 0 ? null : listedWords(cellText(cells.values[fact]?.[1] ?? "")),
    offeredRow: fact < 0 ? null : fact + 1,
    lists: listsBeside(cells, table.headerRow),
  });
}

function actionOf(
  { cell, columns }: HeadedRows<ActionHeader>,
  row: number,
  sheet: string,
  criteria: readonly Criterion[],
): AuditAction {
  const words = (header: ActionHeader): string => cellText(cell(row, header));
  const due = cell(row, "Due date");
  return {
    question: questionOf(words("Question id"), words("Question"), criteria),
    about: words("Question"),
    condition: words("Condition"),
    cause: words("Cause"),
    effect: words("Effect"),
    recommendation: words("Recommendation"),
    priority: words("Priority"),
    owner: words("Owner"),
    due: typeof due === "number" ? due : cellText(due),
    status: words("Status"),
    place: { sheet, address: cellAddress(columns.get("Question") ?? 1, row) },
  };
}

function questionOf(id: string, about: string, criteria: readonly Criterion[]): CriterionId | null {
  const word = foldedWord(about);
  const found =
    criteria.find((each) => id !== "" && foldedWord(each.id) === foldedWord(id)) ??
    criteria.find(
      (each) =>
        word !== "" &&
        [questionName(each), each.shortName, String(each.number)].map(foldedWord).includes(word),
    );
  return found?.id ?? null;
}

function listsBeside(
  { values }: SheetCells,
  headerRow: number,
): ReadonlyMap<"Priority" | "Status", PlannedArea> {
  const lists = new Map<"Priority" | "Status", PlannedArea>();
  for (const header of ["Priority", "Status"] as const) {
    const column = (values[headerRow - 1] ?? []).findIndex(
      (cell: CellValue) => foldedWord(cellText(cell)) === foldedWord(actionListHeaders[header]),
    );
    if (column < 0) continue;
    const words = values.slice(headerRow).map((row) => cellText(row[column] ?? ""));
    const count = [...words, ""].indexOf("");
    if (count > 0)
      lists.set(header, {
        top: headerRow + 1,
        left: column + 1,
        bottom: headerRow + count,
        right: column + 1,
      });
  }
  return lists;
}
