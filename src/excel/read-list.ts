import type { ListCells, ListPlace } from "../core/frame/list-cells";
import { refusal, success, type Outcome } from "../core/outcome";
import type { ReadBackCells, ReadTerms } from "../sheets/workbook";
import { firstTextAlongside } from "./first-text";
import { columnPositions, extentAlongside, type ListExtent } from "./list-extent";
import type { Block, BlockCells } from "./blocks";
import { readBlocks } from "./read-blocks";
import { completeSheets } from "./read-sheets";
import { sheetsAlongside } from "./sheets-alongside";
import { standingAlongside } from "./standing-alongside";

/**
 * The named columns of a list and whole sheets beside it, in one request where nothing has moved since the list was
 * found. Columns that moved, or rows that came since, cost one more; if the list moves again meanwhile it is refused.
 * The displayed text is read for the columns that need it; of the others only that of the first rows.
 */
export async function readListAndSheets(
  place: ListPlace,
  columns: readonly string[],
  names: readonly string[],
  { progress, shown = [] }: ReadTerms = {},
): Promise<Outcome<ReadBackCells & { readonly list: ListCells }>> {
  const expected = columns.map((column) => place.firstColumn + place.headers.indexOf(column.trim()));
  const known = expected.every((position) => position >= place.firstColumn);
  const sheetsToRead = sheetsAlongside(names);
  const extentToRead = extentAlongside(place);
  const standingToSee = standingAlongside(names);
  const withText = columns.map((column) => shown.includes(column));
  const first = await readBlocks(
    known ? columnBlocks(place, expected, withText) : [],
    (context, light) => {
      const extent = extentToRead(context, light);
      const sheets = sheetsToRead(context, light);
      const standing = standingToSee(context, light);
      const firstText = firstTextAlongside(place, known ? expected : [], withText)(context, light);
      return () => ({ extent: extent(), sheets: sheets(), standing: standing(), firstText: firstText() });
    },
    progress,
  );
  if (!first.ok) return asMissingSheet(first, place);
  const { extent, standing } = first.value.beside;
  const problems = standingProblems(place, extent);
  if (problems !== null) return problems;
  const truePlace = placeNow(place, extent);
  const now = columnPositions(truePlace, extent.headers, columns);
  if (now.problems.length > 0) return refusal(...now.problems);
  const sheets = await completeSheets(first.value.beside.sheets, progress);
  if (!sheets.ok) return sheets;

  const moved =
    !known ||
    extent.headerRow !== place.headerRow ||
    now.positions.some((position, index) => position !== expected[index]);
  if (!moved && extent.lastRow === place.lastRow) {
    return success({
      list: listCells(truePlace, columns, now.positions, first.value.cells, first.value.beside),
      sheets: sheets.value,
      standing,
    });
  }
  const again = await readBlocks(
    columnBlocks(truePlace, now.positions, withText),
    (context, light) => {
      const extentAgain = extentAlongside(truePlace)(context, light);
      const firstText = firstTextAlongside(truePlace, now.positions, withText)(context, light);
      return () => ({ extent: extentAgain(), firstText: firstText() });
    },
    progress,
  );
  if (!again.ok) return again;
  const stillThere = columnPositions(truePlace, again.value.beside.extent.headers, columns).positions;
  if (
    again.value.beside.extent.lastRow !== extent.lastRow ||
    again.value.beside.extent.headerRow !== extent.headerRow ||
    stillThere.some((position, index) => position !== now.positions[index])
  ) {
    return refusal({ kind: "sheetChangedSince", sheet: place.sheet, written: [] });
  }
  const list = listCells(truePlace, columns, now.positions, again.value.cells, again.value.beside);
  return success({ list, sheets: sheets.value, standing });
}

/** The place as it is now; a table that was moved takes it along. */
function placeNow(place: ListPlace, extent: ListExtent): ListPlace {
  const { headerRow, firstColumn, lastColumn, lastRow, headers } = extent;
  return { ...place, headerRow, firstColumn, lastColumn, lastRow, headers };
}

function columnBlocks(
  place: ListPlace,
  positions: readonly number[],
  withText: readonly boolean[],
): readonly Block[] {
  return positions.map((position, index) => ({
    sheet: place.sheet,
    area: { top: place.headerRow + 1, left: position, bottom: place.lastRow, right: position },
    withText: withText[index] === true,
  }));
}

function standingProblems(place: ListPlace, extent: ListExtent): ReturnType<typeof refusal> | null {
  if (!extent.sheetThere) return refusal({ kind: "sheetMissing", sheet: place.sheet });
  if (!extent.tableThere) return refusal({ kind: "tableMissing", table: place.table ?? "" });
  return null;
}

/** Excel's own word for a sheet that is gone is an error of the whole request. */
function asMissingSheet(failed: ReturnType<typeof refusal>, place: ListPlace): ReturnType<typeof refusal> {
  const missing = failed.problems.some(
    (problem) => problem.kind === "excelRefused" && problem.code === "ItemNotFound",
  );
  return missing ? refusal({ kind: "sheetMissing", sheet: place.sheet }) : failed;
}

function listCells(
  place: ListPlace,
  columns: readonly string[],
  positions: readonly number[],
  cells: readonly BlockCells[],
  { extent, firstText }: { readonly extent: ListExtent; readonly firstText: readonly (readonly string[])[] },
): ListCells {
  const rowCount = place.lastRow - place.headerRow;
  return {
    place,
    rowCount,
    hiddenRows: rowCount - extent.shownRows,
    columns: columns.map((header, index) => ({
      header,
      position: positions[index] ?? 0,
      values: cells[index]?.values ?? [],
      text: cells[index]?.text ?? null,
      firstText: firstText[index] ?? [],
    })),
  };
}
