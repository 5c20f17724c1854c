import type { CellValue } from "../../../src/core/frame/cell-value";
import { columnFacts, type ColumnFacts } from "../../../src/core/frame/column-facts";
import { inOneGo, STEPS_A_SLICE } from "../../../src/core/sliced";

const facts = (values: readonly CellValue[], text: readonly string[] | null = null): ColumnFacts =>
  inOneGo(columnFacts({ values, text }));

test("the least and the greatest number, and what days they are", () => {
  expect(facts([43_010, 42_979, "", "n/k", 43_009.5])).toMatchObject({
    numbers: [42_979, 43_010],
    days: ["2017-09-01", "2017-10-02"],
  });
});

test("what Excel displays tells from which year the days count", () => {
  expect(facts([41_517, 41_518], ["01/09/2017", "02/09/2017"]).days).toEqual(["2017-09-01", "2017-09-02"]);
});

test("numbers that stand for no day have none", () => {
  expect(facts([-5, 3])).toMatchObject({ numbers: [-5, 3], days: null });
});

test("texts that can be read as day first are counted", () => {
  expect(facts(["01/09/2017", "31/9/2017", "1/10/2017 14:05", "", "soon", 42_979]).textDates).toBe(2);
});

test("mostly numbers: more than half of the cells that are not empty", () => {
  expect(facts([1, 2, "x", "", ""]).mostlyNumbers).toBe(true);
  expect(facts([1, "x", ""]).mostlyNumbers).toBe(false);
  expect(facts([1, 2, { error: "#N/A" }, true]).mostlyNumbers).toBe(false);
});

test("nothing of it all without cells", () => {
  const nothing = { numbers: null, days: null, textDates: 0, mostlyNumbers: false };
  expect(facts([])).toEqual(nothing);
  expect(facts(["", ""])).toEqual(nothing);
  expect(inOneGo(columnFacts(null))).toEqual(nothing);
});

test("a long column is looked through in slices", () => {
  const work = columnFacts({ values: Array.from({ length: 3 * STEPS_A_SLICE }, () => 1), text: null });
  let pauses = 0;
  while (work.next().done !== true) pauses += 1;
  expect(pauses).toBe(3);
});
