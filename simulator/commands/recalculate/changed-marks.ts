import { cellAddress } from "../../../src/core/frame/cell-address";
import type { Criterion } from "../../../src/core/scoring/criterion";
import { joinedWords } from "../../../src/core/scoring/word-list";
import type { ScoredAuditReading } from "../../../src/tasks/scored-audit";
import { cellAt, putCell } from "../../host/cells";
import type { CellValue, WorkbookState } from "../../host/model";
import { sheetNamed } from "../../host/new-workbook";
import type { Chance } from "./seeded-chance";

export interface ChangedMark {
  readonly sheet: string;
  readonly address: string;
  readonly before: CellValue;
  /** "" for a cell that was emptied. */
  readonly after: CellValue;
  /** What the question is answered with. */
  readonly kind: Criterion["kind"];
}

/**
 * Changes so many answers of the scored table by chance, each in another cell: to another mark, option, number, day or text
 * that its question takes, or to nothing. Fewer where the table has fewer cells.
 */
export function changeMarks(
  workbook: WorkbookState,
  { set, table }: Pick<ScoredAuditReading, "set" | "table">,
  count: number,
  chance: Chance,
): readonly ChangedMark[] {
  const sheet = sheetNamed(workbook, table.positions.sheet);
  const cells = set.criteria.flatMap((criterion) => {
    const column = table.positions.questions.get(criterion.id)?.mark ?? null;
    return column === null || isWrittenAsValue(criterion)
      ? []
      : table.rows.map(({ row }) => ({ row, column, criterion }));
  });
  const changed: ChangedMark[] = [];
  while (changed.length < count && cells.length > 0) {
    const [taken] = cells.splice(chance(cells.length), 1);
    if (taken === undefined) break;
    const { row, column, criterion } = taken;
    const standing = cellAt(sheet, row - 1, column - 1);
    const others = answersTo(criterion).filter((answer) => answer !== standing.value);
    const after = others[chance(others.length)] ?? "";
    putCell(sheet, row - 1, column - 1, {
      value: after,
      ...(standing.format && { format: standing.format }),
    });
    changed.push({
      sheet: sheet.name,
      address: cellAddress(column, row),
      before: standing.value,
      after,
      kind: criterion.kind,
    });
  }
  return changed;
}

/** Answers for which the workings have values and no formulas: those follow no change. */
function isWrittenAsValue({ kind, options }: Criterion): boolean {
  return kind === "choices" && options.some((option) => /[;"]/.test(option));
}

/** Blank, and what may stand in the cell: numbers and days as Excel keeps them, several choices with semicolons between. */
function answersTo({ kind, marks, options }: Criterion): readonly CellValue[] {
  switch (kind) {
    case "mark":
      return ["", ...marks.flatMap(({ word, writtenAs = [] }) => [word, ...writtenAs])];
    case "choice":
      return ["", ...options];
    case "choices":
      return ["", ...options, joinedWords(options.slice(0, 2)), joinedWords(options.slice(-3))];
    case "number":
      return ["", -4, 0, 17.25, 1_000];
    case "date":
      return ["", 40_000, 43_062, 45_000.75];
    case "text":
      return ["", "Changed", "*"];
  }
}
