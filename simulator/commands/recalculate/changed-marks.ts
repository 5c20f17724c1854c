import { cellAddress } from "../../../src/core/frame/cell-address";
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
  readonly after: string;
}

/**
 * Changes so many marks of the scored table by chance, each in another cell: to another word that its question takes, or to
 * nothing. Fewer where the table has fewer cells.
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
    return criterion.kind !== "mark" || column === null
      ? []
      : table.rows.map(({ row }) => ({ row, column, criterion }));
  });
  const changed: ChangedMark[] = [];
  while (changed.length < count && cells.length > 0) {
    const [taken] = cells.splice(chance(cells.length), 1);
    if (taken === undefined) break;
    const { row, column, criterion } = taken;
    const standing = cellAt(sheet, row - 1, column - 1);
    const words = ["", ...criterion.marks.flatMap(({ word, writtenAs = [] }) => [word, ...writtenAs])];
    const others = words.filter((word) => word !== standing.value);
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
    });
  }
  return changed;
}
