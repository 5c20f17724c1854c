import { cellAddress } from "../core/frame/cell-address";
import type { Problem } from "../core/problem";
import type { CriteriaSet } from "../core/scoring/criterion";
import { renamedColumns } from "../sheets/renamed-columns";
import type { ScoredTableColumns, ScoredTableReading } from "../sheets/scoring-rows";
import type { SheetCells } from "../sheets/workbook";

/** Scoring columns of a table that somebody may have renamed, to be asked about: each with the columns that could be it. */
export function renamedColumnProblems(
  set: CriteriaSet,
  { sheet, values }: SheetCells,
  { headers, headerRow, rows }: Pick<ScoredTableReading, "headers" | "headerRow" | "rows">,
  columns: ScoredTableColumns,
  when: "adding" | "reading",
): readonly Extract<Problem, { kind: "scoringColumnRenamed" }>[] {
  const cells = rows.map(({ row }) => values[row - 1] ?? []);
  return renamedColumns(set, headers, cells, columns, when).map(({ header, candidates, renumbered }) => ({
    kind: "scoringColumnRenamed",
    sheet,
    column: header,
    candidates,
    renumbered,
    places: candidates.map((each) => ({
      sheet,
      address: cellAddress(headers.indexOf(each) + 1, headerRow),
    })),
  }));
}
