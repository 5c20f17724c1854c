import * as fc from "fast-check";
import { cellAt, eachCell, putCell, usedArea } from "../../../simulator/host/cells";
import type { Area, Cell, CellValue, SheetState } from "../../../simulator/host/model";
import { newWorkbook, sheetNamed } from "../../../simulator/host/new-workbook";
import { PlainRows } from "../../../simulator/host/plain-rows";

const TOP = 2;
const LEFT = 1;
const HEIGHT = 4;
const WIDTH = 3;
const everything: Area = { top: 0, left: 0, bottom: 20, right: 20 };

/** The same block twice: kept by columns, and as a map of maps. */
function twins(columns: readonly (readonly CellValue[])[]): readonly [SheetState, SheetState] {
  const [lean, plain] = [newWorkbook(["A"]), newWorkbook(["A"])].map((book) => sheetNamed(book, "A")) as [
    SheetState,
    SheetState,
  ];
  lean.cells = new PlainRows({ top: TOP, left: LEFT, columns: columns.map((values) => ({ values })) });
  columns.forEach((values, across) =>
    values.forEach((value, down) => putCell(plain, TOP + down, LEFT + across, { value })),
  );
  return [lean, plain];
}

function everyCell(sheet: SheetState): readonly (readonly [number, number, Cell])[] {
  const cells: (readonly [number, number, Cell])[] = [];
  eachCell(sheet, everything, (row, column, cell) => cells.push([row, column, cell]));
  return cells.sort(([rowA, columnA], [rowB, columnB]) => rowA - rowB || columnA - columnB);
}

const value = fc.oneof(fc.constant<CellValue>(""), fc.integer(), fc.string({ maxLength: 3 }));
const block = fc.array(fc.array(value, { minLength: HEIGHT, maxLength: HEIGHT }), {
  minLength: WIDTH,
  maxLength: WIDTH,
});
const edits = fc.array(
  fc.record({ row: fc.nat({ max: 8 }), column: fc.nat({ max: 5 }), value, whole: fc.boolean() }),
  { maxLength: 12 },
);

test("law: whatever is put into it and taken out, it holds the cells that a map of maps holds", () => {
  fc.assert(
    fc.property(block, edits, (columns, changes) => {
      const [lean, plain] = twins(columns);
      for (const change of changes) {
        for (const sheet of [lean, plain]) {
          if (change.whole && change.value === "") sheet.cells.delete(change.row);
          else putCell(sheet, change.row, change.column, { value: change.value });
        }
      }
      expect(everyCell(lean)).toEqual(everyCell(plain));
      for (const valuesOnly of [true, false])
        expect(usedArea(lean, everything, valuesOnly)).toEqual(usedArea(plain, everything, valuesOnly));
      for (let row = 0; row < 9; row += 1)
        for (let column = 0; column < 6; column += 1)
          expect(cellAt(lean, row, column)).toEqual(cellAt(plain, row, column));
    }),
  );
});

test("a row that was asked for before it was changed shows the change", () => {
  const [lean] = twins([
    ["a", "b", "c", "d"],
    [1, 2, 3, 4],
    ["", "", "", ""],
  ]);
  const row = lean.cells.get(TOP + 1);
  expect([...(row?.keys() ?? [])]).toEqual([LEFT, LEFT + 1]);
  putCell(lean, TOP + 1, LEFT, { value: "changed" });
  expect(row?.get(LEFT)).toEqual({ value: "changed" });
  expect(row?.size).toBe(2);
});

test("cells of a column with a format bear it, blank ones too", () => {
  const format = { numberFormat: "dd/mm/yyyy" };
  const rows = new PlainRows({ top: 0, left: 0, columns: [{ values: [42_979, ""], format }] });
  expect(rows.get(0)?.get(0)).toEqual({ value: 42_979, format });
  expect(rows.get(1)?.get(0)).toEqual({ value: "", format });
  expect(rows.size).toBe(2);
});

test("columns of different length make no block", () => {
  expect(() => new PlainRows({ top: 0, left: 0, columns: [{ values: [1] }, { values: [] }] })).toThrow(
    RangeError,
  );
});
