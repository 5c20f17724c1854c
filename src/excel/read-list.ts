import type { ListCells, ListPlace } from "../core/frame/list-cells";
import { refusal, success, type Outcome } from "../core/outcome";
import type { ReadBackCells, ReadTerms } from "../sheets/workbook";
import { columnPositions } from "./column-positions";
import { firstTextAlongside } from "./first-text";
import { extentAlongside, type ListExtent } from "./list-extent";
import type { Block, BlockCells } from "./blocks";
import { placeNow } from "./place-now";
import { readBlocks } from "./read-blocks";
import { completeSheets } from "./read-sheets";
import { sheetsAlongside } from "./sheets-alongside";
import { standingAlongside } from "./standing-alongside";

/**
 * The named columns of a list and whole sheets beside it, in one request where nothing has moved since the list was
 * found, two where its sheet was protected since. Columns that moved, or rows that came since, cost one more, cells that came or went around a plain list a look
 * at the sheet too; if the list moves again meanwhile it is refused.
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
  const standingToSee = standingAlongside(names);
  const withText = columns.map((column) => shown.includes(column));
  const firstRead = (blocksTold: boolean) =>
    readBlocks(
      known ? columnBlocks(place, expected, withText) : [],
      (context, light) => {
        const extent = extentAlongside(place, blocksTold)(context, light);
        const sheets = sheetsToRead(context, light);
        const standing = standingToSee(context, light);
        const firstText = firstTextAlongside(place, known ? expected : [], withText)(context, light);
        return () => ({ extent: extent(), sheets: sheets(), standing: standing(), firstText: firstText() });
      },
      progress,
    );
  let blocksTold = place.blocksUntold !== true;
  let first = await firstRead(blocksTold);
  if (blocksTold && isDenied(first)) {
    // The sheet was protected since the list was found.
    blocksTold = false;
    first = await firstRead(blocksTold);
  }
  if (!first.ok) return asMissingSheet(first, place);
  const { extent, standing } = first.value.beside;
  const problems = standingProblems(place, extent);
  if (problems !== null) return problems;
  const now = columnPositions(place, extent, columns);
  if (now.problems.length > 0) return refusal(...now.problems);
  const sheets = await completeSheets(first.value.beside.sheets, progress);
  if (!sheets.ok) return sheets;
  const truePlace = await placeNow(place, extent);
  if (!truePlace.ok) return truePlace;

  const { headerRow, lastRow } = truePlace.value;
  const moved =
    !known ||
    headerRow !== place.headerRow ||
    now.positions.some((position, index) => position !== expected[index]);
  if (!moved && lastRow === place.lastRow) {
    const list = listCells(truePlace.value, columns, now.positions, first.value.cells, first.value.beside);
    return success({ list, sheets: sheets.value, standing });
  }
  const again = await readBlocks(
    columnBlocks(truePlace.value, now.positions, withText),
    (context, light) => {
      const extentAgain = extentAlongside(truePlace.value, blocksTold)(context, light);
      const firstText = firstTextAlongside(truePlace.value, now.positions, withText)(context, light);
      return () => ({ extent: extentAgain(), firstText: firstText() });
    },
    progress,
  );
  if (!again.ok) return again;
  const { extent: then } = again.value.beside;
  const stillThere = columnPositions(place, then, columns).positions;
  if (
    then.ends.some((end, index) => end !== extent.ends[index]) ||
    then.headerRow !== headerRow ||
    stillThere.some((position, index) => position !== now.positions[index])
  ) {
    return refusal({ kind: "sheetChangedSince", sheet: place.sheet, written: [] });
  }
  const list = listCells(truePlace.value, columns, now.positions, again.value.cells, again.value.beside);
  return success({ list, sheets: sheets.value, standing });
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
  if (!extent.tableThere)
    return refusal({ kind: "tableMissing", table: place.table ?? place.named?.name ?? "" });
  return null;
}

function isDenied(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && outcome.problems.some(({ kind }) => kind === "accessDenied");
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
