import { foundLists, listWithHeaderRow } from "../core/frame/found-lists";
import type { ListPlace } from "../core/frame/list-cells";
import { success, type Outcome } from "../core/outcome";
import type { ListExtent } from "./list-extent";
import { look } from "./look";
import { lookCloser } from "./look-closer";

/**
 * The place of a list as it is now. A table or a named range takes its place along; a plain list around which nothing
 * has come or gone ends with the sheet or where it ended; else it is looked for anew under its header row, for 3
 * requests. Where none is found there any more it is taken to reach the end of the sheet's used rows.
 */
export async function placeNow(place: ListPlace, extent: ListExtent): Promise<Outcome<ListPlace>> {
  const { headerRow, firstColumn, lastColumn, lastRow, names } = extent;
  const headers = names.map(({ header }) => header);
  const here = { ...place, headerRow, firstColumn, lastColumn, lastRow, headers };
  if (!extent.surroundingsChanged) return success(here);

  const looked = await look([]);
  if (!looked.ok) return looked;
  // Another list may stand right under this one by now, so that all of the sheet is looked at.
  const ofPlace = looked.value.sheets.filter(({ name }) => name === place.sheet);
  const closer = await lookCloser(ofPlace, () => true);
  if (!closer.ok) return closer;
  const isThis = ({ place: other }: { readonly place: ListPlace }): boolean =>
    other.table === null &&
    other.named === undefined &&
    other.headerRow === headerRow &&
    other.firstColumn === firstColumn;
  const [sheet] = closer.value;
  const found =
    foundLists(closer.value).find(isThis) ??
    (sheet === undefined ? null : listWithHeaderRow(sheet, headerRow, firstColumn));
  return success(found?.place ?? { ...here, lastRow: Math.max(headerRow, extent.ends[1]) });
}
