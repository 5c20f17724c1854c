import { tableArea } from "./known-cells";
import type { SheetGlance } from "./sheet-glance";

/**
 * Whether rows below the first ones must be looked at to tell where the lists of a sheet end: the block of cells around
 * the lower left corner of the used area is not all that stands there. One list under a title, or one table, needs no
 * second look, however long it is, unless the sheet is protected and Excel does not tell its blocks.
 */
export function needsCloserLook({ used, topRows, corner, tables }: SheetGlance): boolean {
  if (used === null || corner === undefined) return false;
  const lastLooked = used.top + topRows.length - 1;
  if (lastLooked >= used.bottom) return false;
  return ![...(corner === null ? [] : [corner]), ...tables.map(tableArea)].some(
    (area) =>
      area.top <= lastLooked + 1 &&
      area.bottom >= used.bottom &&
      area.left <= used.left &&
      area.right >= used.right,
  );
}
