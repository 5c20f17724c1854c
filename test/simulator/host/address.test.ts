import fc from "fast-check";
import {
  columnIndex,
  columnLetters,
  lastColumn,
  lastRow,
  parseAddress,
  writeAddress,
  writeArea,
} from "../../../simulator/host/address";
import { areaWithout, cellCount, holdsArea, intersection } from "../../../simulator/host/area";
import type { Area } from "../../../simulator/host/model";

const corners = (rows: number, columns: number): fc.Arbitrary<Area> =>
  fc
    .tuple(fc.nat(rows), fc.nat(rows), fc.nat(columns), fc.nat(columns))
    .map(([row, otherRow, column, otherColumn]) => ({
      top: Math.min(row, otherRow),
      bottom: Math.max(row, otherRow),
      left: Math.min(column, otherColumn),
      right: Math.max(column, otherColumn),
    }));

describe("laws of addresses and areas", () => {
  test("columns have the letters that Excel gives them", () => {
    expect([0, 25, 26, 701, 702, lastColumn].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "ZZ",
      "AAA",
      "XFD",
    ]);
    fc.assert(fc.property(fc.nat(lastColumn), (column) => columnIndex(columnLetters(column)) === column));
    expect(columnIndex("XFE")).toBe(-1);
  });

  test("what is written as an address is read as the same area, with the sheet's name whatever is in it", () => {
    const name = fc
      .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 12 })
      .filter((text) => !/^'|'$|[:\\/?*[\]]/.test(text));
    fc.assert(
      fc.property(corners(lastRow, lastColumn), name, (area, sheetName) => {
        expect(parseAddress(writeArea(area))).toEqual({ area });
        expect(parseAddress(writeAddress(sheetName, area))).toEqual({ sheetName, area });
      }),
    );
  });

  test("no text makes the reader of addresses throw", () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => parseAddress(text) === null || typeof parseAddress(text) === "object",
      ),
    );
  });

  test("an area with a hole cut out of it keeps exactly the cells outside the hole, each once", () => {
    fc.assert(
      fc.property(corners(12, 12), corners(12, 12), (area, hole) => {
        const pieces = areaWithout(area, hole);
        const cut = intersection(area, hole);
        const total = pieces.reduce((sum, piece) => sum + cellCount(piece), 0);
        expect(total).toBe(cellCount(area) - (cut ? cellCount(cut) : 0));
        for (const [index, piece] of pieces.entries()) {
          expect(holdsArea(area, piece)).toBe(true);
          expect(intersection(piece, hole)).toBeNull();
          for (const other of pieces.slice(index + 1)) expect(intersection(piece, other)).toBeNull();
        }
      }),
    );
  });
});
