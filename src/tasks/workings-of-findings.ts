import type { Problem } from "../core/problem";
import { isUntidy, untidyMarks } from "../core/scoring/untidy-marks";
import { cellAddress } from "../core/frame/cell-address";
import type { Sliced } from "../core/sliced";
import type { SheetPlan } from "../sheets/plan";
import { readReferences } from "../sheets/workings/read-references";
import { workingsSheetInSlices } from "../sheets/workings-sheet";
import type { ReadFindings } from "./preview-findings";

/** Audit workings, from the same reading as the findings. */
export function* workingsPlan(read: ReadFindings, { made }: { readonly made: string }): Sliced<SheetPlan> {
  const { basis, cells, columns, findings, set, table, scoredTable, secondReview } = read;
  const { references, reservations } = readReferences({
    cells: cells ?? { sheet: basis.sheet, values: [] },
    reading: table,
    columns,
    rows: table.rows,
    set,
    table: scoredTable,
    disagreements: secondReview?.standing ?? null,
    brokenDownBy: findings.breakdowns.map(({ column }) => column),
  });
  const replaced = new Map<string, number>();
  for (const { stratum, role } of table.rows)
    if (role === "replaced") replaced.set(stratum, (replaced.get(stratum) ?? 0) + 1);
  yield;
  return yield* workingsSheetInSlices(
    { findings, set, references, replaced, reservations },
    { sheet: basis.sheets.workings, auditName: basis.name, made, scoredSheet: basis.sheet },
  );
}

/** Marks, first or agreed, that the workings would not count as the findings do; null where there are none. */
export function untidyPlaces({
  set,
  table,
  secondReview,
  disagreements,
}: ReadFindings): Extract<Problem, { readonly kind: "marksUntidy" }> | null {
  const first = untidyMarks(set.criteria, table.rows).map(({ place }) => place);
  const standing = secondReview?.standing ?? null;
  const agreed =
    standing === null
      ? []
      : standing.lines.flatMap(({ row, agreed: mark }) => {
          const column = standing.columns.agreed;
          const cell = disagreements?.values[row - 1]?.[column - 1] ?? "";
          return mark !== null && isUntidy(cell)
            ? [{ sheet: standing.sheet, address: cellAddress(column, row) }]
            : [];
        });
  const [place, ...more] = [...first, ...agreed];
  return place === undefined ? null : { kind: "marksUntidy", sheet: place.sheet, places: [place, ...more] };
}
