import type { Problem } from "../core/problem";
import type { Standing } from "../sheets/workbook";

/** What stands in the way of taking the sheets of a draw away and saying so on its record; looked at before anything goes. */
export function obstaclesToRemoval(standing: Standing, record: string): readonly Problem[] {
  return [
    ...(standing.readOnly ? [{ kind: "workbookReadOnly" } as const] : []),
    ...(standing.structureProtected ? [{ kind: "workbookProtected" } as const] : []),
    ...(standing.protectedSheets.includes(record)
      ? [{ kind: "sheetProtected", sheet: record } as const]
      : []),
    ...(standing.filteredSheets.includes(record) ? [{ kind: "filterOn", sheet: record } as const] : []),
  ];
}
