import type { FrameWarning } from "./frame";
import type { FrameColumns } from "./frame-columns";
import { placesOf } from "./frame-problems";
import type { ListCells } from "./list-cells";
import type { RowReading } from "./row-reading";

/**
 * Rows that look like totals or like sub-headings and are not left out as such: a total by itself, sub-headings together.
 * Checked by: test/core/frame/sub-headings.test.ts
 */
export function noCaseWarnings(
  list: ListCells,
  columns: FrameColumns,
  rows: readonly RowReading[],
): readonly FrameWarning[] {
  return [...totals(list, columns, rows), ...subHeadings(list, columns, rows)];
}

function totals(
  list: ListCells,
  columns: FrameColumns,
  rows: readonly RowReading[],
): readonly FrameWarning[] {
  return rows
    .filter((row) => row.total && !row.reasons.includes("looksLikeTotal"))
    .flatMap(({ row }) =>
      placesOf(list, columns.caseId[0] ?? null, [row]).map(
        (place) => ({ kind: "looksLikeTotal", row, place }) as const,
      ),
    );
}

function subHeadings(
  list: ListCells,
  columns: FrameColumns,
  rows: readonly RowReading[],
): readonly FrameWarning[] {
  const told = rows.filter((row) => row.subHeading && !row.reasons.includes("looksLikeSubHeading"));
  if (told.length === 0) return [];
  const numbers = told.map(({ row }) => row);
  return [
    {
      kind: "looksLikeSubHeading",
      rows: numbers,
      places: placesOf(list, columns.caseId[0] ?? null, numbers),
    },
  ];
}
