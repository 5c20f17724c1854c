import { isDateFormat } from "./date-format";
import type { FoundList, ListHeader } from "./found-list";
import type { HeaderName } from "./header-names";
import { isFilled, knownCells } from "./known-cells";
import type { ListPlace } from "./list-cells";
import { looksLikeSubHeading } from "./looks-like-sub-heading";
import { looksLikeTotal } from "./looks-like-total";
import type { GlanceRow, SheetGlance } from "./sheet-glance";
import { suggestedColumns } from "./suggested-columns";

/** Rows under the headers that tell what a column holds. */
const ROWS_FOR_KINDS = 25;

/** A list at its place, with what the rows that were looked at say of its columns. */
export function glancedList(
  sheet: SheetGlance,
  place: ListPlace,
  names: readonly HeaderName[],
  beside: Pick<FoundList, "filtered" | "rowBelow">,
): FoundList {
  const rows = rowsOf(sheet, place, names.length);
  const headers = names.map(({ header, byLetters }, index): ListHeader => ({
    header,
    position: place.firstColumn + index,
    looksLike: appearance(rows.slice(0, ROWS_FOR_KINDS), index),
    repeated: names.filter((name) => name.header === header).length > 1,
    byLetters,
  }));
  return {
    place,
    headers,
    rowCount: place.lastRow - place.headerRow,
    ...beside,
    subHeadings: rows
      .filter(
        ({ values: [first = "", ...others] }) =>
          isFilled(first) && looksLikeSubHeading([first, ...others]) && !looksLikeTotal([first], []),
      )
      .map(({ row }) => row),
    suggestion: suggestedColumns(headers),
  };
}

/** The rows of the list that were looked at; those of a table stand in it. */
function rowsOf(
  sheet: SheetGlance,
  { headerRow, firstColumn, lastRow }: ListPlace,
  columns: number,
): readonly (GlanceRow & { readonly row: number })[] {
  const cells = knownCells({ ...sheet, tables: [] });
  return cells.stretches
    .flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index))
    .filter((row) => row > headerRow && row <= lastRow)
    .map((row) => {
      const across = Array.from({ length: columns }, (_, index) => firstColumn + index);
      return {
        row,
        values: across.map((column) => cells.value(row, column)),
        numberFormats: across.map((column) => cells.numberFormat(row, column)),
      };
    });
}

function appearance(rows: readonly GlanceRow[], index: number): ListHeader["looksLike"] {
  const filled = rows.filter((row) => isFilled(row.values[index] ?? ""));
  if (filled.length === 0) return "blank";
  const numbers = filled.filter((row) => typeof row.values[index] === "number");
  if (numbers.length * 2 <= filled.length) return "text";
  return numbers.some((row) => isDateFormat(row.numberFormats[index] ?? "")) ? "date" : "number";
}
