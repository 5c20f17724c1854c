import { areSameCells } from "../../src/sheets/same-sheet-cells";
import type { SheetCells } from "../../src/sheets/workbook";

const read = (): SheetCells => ({
  sheet: "Audit sample",
  values: [["Ref", "Mark"], [], ["C-1", { error: "#N/A" }], ["C-2", 0.5, true]],
});

test("two readings of the same cells are the same, errors among them", () => {
  expect(areSameCells(read(), read())).toBe(true);
  expect(areSameCells(null, null)).toBe(true);
});

test.each<[string, (values: SheetCells["values"][number][number][][]) => void]>([
  ["another value", (values) => void (values[3] = ["C-2", 0.6, true])],
  ["a number that became text", (values) => void (values[3] = ["C-2", "0.5", true])],
  ["another error", (values) => void (values[2] = ["C-1", { error: "#REF!" }])],
  ["an error that became text", (values) => void (values[2] = ["C-1", "#N/A"])],
  ["a row more", (values) => void values.push([])],
  ["a cell more", (values) => void (values[1] = [""])],
])("%s is seen", (_what, change) => {
  const { sheet, values } = read();
  const changed = values.map((row) => [...row]);
  change(changed);
  expect(areSameCells(read(), { sheet, values: changed })).toBe(false);
});

test("a sheet that is gone, or has another name, is not the same", () => {
  expect(areSameCells(read(), null)).toBe(false);
  expect(areSameCells(null, read())).toBe(false);
  expect(areSameCells(read(), { ...read(), sheet: "Sample" })).toBe(false);
});
