import { eligibleFrame } from "../../../src/core/frame/eligible-frame";
import type { FrameDefinition, Grouping } from "../../../src/core/frame/frame-definition";
import { groupingCounts } from "../../../src/core/frame/grouping-counts";
import { listOf } from "./list-of";

const everyone: FrameDefinition = {
  caseIdColumns: ["Id"],
  period: null,
  strata: { column: null, groups: [], leaveOutUngrouped: false },
  carriedColumns: [],
  leaveOutTotals: false,
};

const list = listOf({
  Id: ["C1", "C1", "C2", "C3", "C4", "C5"],
  Outcome: ["NFA", "Help", "NFA", "", "Other", "NFA "],
  Age: [3, 4, 9, "unknown", 30, 9],
  Received: [42979, 42979.5, 43009, "", 43010, 43009],
});

const units = (severalRows: boolean) => {
  const frame = eligibleFrame(
    severalRows ? list : listOf({ ...columns(), Id: ["C0", "C1", "C2", "C3", "C4", "C5"] }),
    severalRows ? { ...everyone, severalRowsACase: { rowsInTwoGroups: "refuse" } } : everyone,
    false,
  );
  return frame.ok ? frame.value.units : [];
};

function columns() {
  return Object.fromEntries(list.columns.map(({ header, values }) => [header, values]));
}

const byOutcome: Grouping = {
  column: "Outcome",
  groups: [
    { label: "No action", values: ["NFA"] },
    { label: "Help", values: ["Help"] },
  ],
};

test("each value and each group with its cases; a case of several rows counts once in each of its groups", () => {
  const rows = groupingCounts(list, units(false), byOutcome, 1900);
  expect(rows.values).toEqual([
    { value: "NFA", count: 3 },
    { value: "", count: 1 },
    { value: "Help", count: 1 },
    { value: "Other", count: 1 },
  ]);
  expect(rows.inGroup).toEqual([3, 1]);
  expect(rows.inNone).toEqual([
    { value: "", count: 1 },
    { value: "Other", count: 1 },
  ]);
  expect(rows.casesInNone).toBe(2);
  const cases = groupingCounts(list, units(true), byOutcome, 1900);
  expect(cases.inGroup).toEqual([3, 1]);
  expect(cases.values.find(({ value }) => value === "Help")?.count).toBe(1);
});

test("both ends of a range lie inside; text, blanks and numbers beyond are in none", () => {
  const byAge: Grouping = {
    column: "Age",
    bands: "number",
    groups: [
      { label: "Young", values: [], from: 3, to: 4 },
      { label: "Later", values: [], from: 9, to: 17 },
      { label: "Not ready", values: [], from: null, to: null },
    ],
  };
  const counts = groupingCounts(list, units(false), byAge, 1900);
  expect(counts.inGroup).toEqual([2, 2, 0]);
  expect(counts.inNone).toEqual([
    { value: "30", count: 1 },
    { value: "unknown", count: 1 },
  ]);
  expect(groupingCounts(list, units(true), byAge, 1900).inGroup).toEqual([1, 2, 0]);
  const older = { ...byAge, groups: [{ label: "Older", values: [], from: 9, to: 17 }] };
  // The two rows of one case are in no range with two values, and it is one case all the same.
  const none = groupingCounts(list, units(true), older, 1900);
  expect(none.inNone.reduce((sum, { count }) => sum + count, 0)).toBe(4);
  expect(none.casesInNone).toBe(3);
});

test("dates are told as days, whatever their time", () => {
  const byMonth: Grouping = {
    column: "Received",
    bands: "date",
    groups: [{ label: "September", values: [], from: "2017-09-01", to: "2017-09-30" }],
  };
  const counts = groupingCounts(list, units(false), byMonth, 1900);
  expect(counts.inGroup).toEqual([2]);
  expect(counts.values[0]).toEqual({ value: "2017-09-01", count: 2 });
  expect(counts.inNone).toEqual([
    { value: "2017-10-01", count: 2 },
    { value: "", count: 1 },
    { value: "2017-10-02", count: 1 },
  ]);
});

test("where every case is in a group, the counts are those of the frame", () => {
  const strata = { ...byOutcome, leaveOutUngrouped: true };
  const frame = eligibleFrame(
    listOf({ ...columns(), Id: ["C0", "C1", "C2", "C3", "C4", "C5"] }),
    { ...everyone, strata },
    false,
  );
  const sizes = frame.ok ? frame.value.strata.map(({ populationSize }) => populationSize) : null;
  expect(groupingCounts(list, frame.ok ? frame.value.units : [], byOutcome, 1900).inGroup).toEqual(sizes);
});

test("errors are no values, and a column that was not read has none", () => {
  const broken = listOf({ Id: ["A", "B"], Outcome: [{ error: "#N/A" }, "NFA"] });
  const frame = eligibleFrame(broken, everyone, false);
  const counts = groupingCounts(broken, frame.ok ? frame.value.units : [], byOutcome, 1900);
  expect(counts.values).toEqual([{ value: "NFA", count: 1 }]);
  expect(groupingCounts(broken, [], { ...byOutcome, column: "Team" }, 1900).values).toEqual([]);
});
