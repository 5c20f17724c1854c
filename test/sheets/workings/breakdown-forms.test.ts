import { breakdownForms } from "../../../src/sheets/workings/breakdown-forms";

test("all in full where there is room for all of them", () => {
  expect(breakdownForms([])).toEqual([]);
  expect(
    breakdownForms([
      { full: 400_000, short: 40_000 },
      { full: 300_000, short: null },
    ]),
  ).toEqual(["full", "full"]);
});

test("else in short as long as there is room; a later one that still fits is not left out", () => {
  expect(
    breakdownForms([
      { full: 700_000, short: 2_200_000 },
      { full: 400_000, short: 200_000 },
      { full: 1, short: 100_000 },
    ]),
  ).toEqual(["short", "leftOut", "short"]);
});

test("a column that can’t stand in short is left out", () => {
  expect(breakdownForms([{ full: 700_001, short: null }])).toEqual(["leftOut"]);
});
