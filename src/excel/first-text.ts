import type { ListPlace } from "../core/frame/list-cells";
import { rangeOf } from "./areas";
import type { Alongside } from "./read-blocks";

/** Rows under the header whose displayed text tells what kind of numbers a column holds. */
const firstRows = 100;

/**
 * What Excel displays in the first rows of the columns that are read without text, loaded with other things in one
 * request: a list of texts for each column, [] for the others.
 */
export function firstTextAlongside(
  place: ListPlace,
  positions: readonly number[],
  withText: readonly boolean[],
): Alongside<readonly (readonly string[])[]> {
  return (context) => {
    const bottom = Math.min(place.lastRow, place.headerRow + firstRows);
    const ranges = positions.map((position, index) => {
      if (withText[index] === true || bottom <= place.headerRow) return null;
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      const area = { top: place.headerRow + 1, left: position, bottom, right: position };
      const range = rangeOf(sheet, area);
      range.load("text");
      return range;
    });
    return () =>
      ranges.map((range) =>
        range === null ? [] : ((range.text as string[][] | null) ?? []).map(([text]) => text ?? ""),
      );
  };
}
