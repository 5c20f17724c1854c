import fc from "fast-check";
import type { CellValue } from "../../../src/core/frame/cell-value";
import { eligibleFrame } from "../../../src/core/frame/eligible-frame";
import type { Frame } from "../../../src/core/frame/frame";
import type { FrameDefinition, StrataDefinition } from "../../../src/core/frame/frame-definition";
import type { ListCells } from "../../../src/core/frame/list-cells";
import { at, listOf } from "./list-of";

const strata: StrataDefinition = {
  column: "Outcome",
  groups: [
    { label: "Early Help", values: ["EH", "Early Help"] },
    { label: "NFA", values: ["NFA"] },
  ],
  crossedWith: {
    column: "Age",
    bands: "number",
    groups: [
      { label: "Under 5", values: [], to: 4 },
      { label: "5 and over", values: [], from: 5 },
    ],
  },
  leaveOutUngrouped: false,
};

const definition = (changes: Partial<StrataDefinition> = {}): FrameDefinition => ({
  caseIdColumns: ["Case"],
  period: null,
  strata: { ...strata, ...changes },
  carriedColumns: [],
  leaveOutTotals: false,
});

const rowsOf = (...rows: readonly (readonly [CellValue, CellValue])[]): ListCells =>
  listOf({
    Case: rows.map((_, index) => `C${index}`),
    Outcome: rows.map(([outcome]) => outcome),
    Age: rows.map(([, age]) => age),
  });

function frameOf(list: ListCells, changes: Partial<StrataDefinition> = {}): Frame {
  const outcome = eligibleFrame(list, definition(changes), false);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function problemsOf(list: ListCells, changes: Partial<StrataDefinition> = {}): readonly unknown[] {
  const outcome = eligibleFrame(list, definition(changes), false);
  return outcome.ok ? [] : outcome.problems;
}

test("the strata are the pairs, the first column's groups outermost, with what each column holds for them", () => {
  const frame = frameOf(rowsOf(["NFA", 9], ["NFA", 3], ["EH", 7], ["Early Help", 6], ["EH", 0]));
  expect(frame.strata).toEqual([
    { label: "Early Help / Under 5", populationSize: 1, values: ["EH / 4 or less"] },
    {
      label: "Early Help / 5 and over",
      populationSize: 2,
      values: ["EH / 5 or more", "Early Help / 5 or more"],
    },
    { label: "NFA / Under 5", populationSize: 1, values: ["NFA / 4 or less"] },
    { label: "NFA / 5 and over", populationSize: 1, values: ["NFA / 5 or more"] },
  ]);
  expect(frame.units.map(({ stratum }) => stratum)).toEqual([
    "NFA / 5 and over",
    "NFA / Under 5",
    "Early Help / 5 and over",
    "Early Help / 5 and over",
    "Early Help / Under 5",
  ]);
});

test("pairs that no case is in are left away; a group of one column alone stays, at 0", () => {
  expect(frameOf(rowsOf(["NFA", 9], ["EH", 3])).strata.map(({ label }) => label)).toEqual([
    "Early Help / Under 5",
    "NFA / 5 and over",
  ]);
  expect(frameOf(rowsOf(["NFA", 9]), { crossedWith: null }).strata).toMatchObject([
    { label: "Early Help", populationSize: 0 },
    { label: "NFA", populationSize: 1 },
  ]);
});

test("the second column may name its values too", () => {
  const crossedWith = {
    column: "Age",
    groups: [
      { label: "Young", values: ["3", "4"] },
      { label: "Old", values: ["9"] },
    ],
  };
  expect(frameOf(rowsOf(["NFA", 9], ["NFA", "3 "], ["NFA", 4]), { crossedWith }).strata).toEqual([
    { label: "NFA / Young", populationSize: 2, values: ["NFA / 3", "NFA / 4"] },
    { label: "NFA / Old", populationSize: 1, values: ["NFA / 9"] },
  ]);
});

test("two pairs that would bear one name are refused with it", () => {
  const [first, second] = [
    ["A", "A / B"],
    ["C", "B / C"],
  ].map((labels) => labels.map((label) => ({ label, values: [label] })));
  expect(
    problemsOf(rowsOf(["A", "C"]), {
      groups: first ?? [],
      crossedWith: { column: "Age", groups: second ?? [] },
    }),
  ).toEqual([{ kind: "groupNameUnusable", group: "A / B / C", fault: "repeated" }]);
});

test("what is wrong with the groups of the second column is refused like that of the first", () => {
  const second = (groups: NonNullable<StrataDefinition["crossedWith"]>["groups"], bands?: "number") => ({
    crossedWith: { column: "Age", groups, ...(bands === undefined ? {} : { bands }) },
  });
  const list = rowsOf(["NFA", 9]);
  expect(problemsOf(list, second([{ label: " ", values: [] }]))).toMatchObject([
    { kind: "groupNameUnusable", fault: "blank" },
  ]);
  const twice = [
    { label: "Y", values: ["9"] },
    { label: "Z", values: ["9"] },
  ];
  expect(problemsOf(list, second(twice))).toEqual([
    { kind: "valueInTwoGroups", value: "9", groups: ["Y", "Z"] },
  ]);
  expect(problemsOf(list, second([{ label: "Y", values: [] }], "number"))).toEqual([
    { kind: "bandUnusable", group: "Y", fault: "noEnd" },
  ]);
  const elsewhere = { crossedWith: { column: "Ward", groups: twice } };
  expect(problemsOf(list, elsewhere)).toMatchObject([{ kind: "columnMissing", column: "Ward" }]);
});

describe("values in no group", () => {
  const list = rowsOf(["?", 3], ["NFA", "x"], ["?", "x"], ["NFA", 9]);

  test("are told for each column", () => {
    expect(problemsOf(list)).toEqual([
      {
        kind: "unmappedValues",
        sheet: "Referrals",
        column: "Outcome",
        bands: null,
        values: [{ value: "?", count: 2, firstRow: 4 }],
      },
      {
        kind: "unmappedValues",
        sheet: "Referrals",
        column: "Age",
        bands: "number",
        values: [{ value: "x", count: 1, firstRow: 5 }],
      },
    ]);
  });

  test("put the row out with a yes, once", () => {
    const frame = frameOf(list, { leaveOutUngrouped: true });
    expect(frame.units.map(({ key }) => key)).toEqual(["C3"]);
    expect(frame.exclusions).toMatchObject([{ reason: "inNoGroup", rows: 3, rowsByItself: 3 }]);
  });

  test("put a row out with a yes, whatever an error in the other column stands for", () => {
    const ERROR: CellValue = { error: "#N/A" };
    const errors = rowsOf(["?", ERROR], [ERROR, "x"], ["NFA", 9]);
    expect(frameOf(errors, { leaveOutUngrouped: true }).units).toHaveLength(1);
    expect(problemsOf(rowsOf(["NFA", ERROR], [ERROR, 9], [ERROR, ERROR]))).toEqual([
      {
        kind: "errorInColumn",
        sheet: "Referrals",
        column: "Outcome",
        places: [at(2, 5), at(2, 6)],
        rows: [5, 6],
      },
      { kind: "errorInColumn", sheet: "Referrals", column: "Age", places: [at(3, 4)], rows: [4] },
    ]);
  });
});

test("law: sizes add up to the cases; the pairs of a group add up to what the group has alone", () => {
  const row = fc.tuple(
    fc.constantFrom<CellValue>("EH", "Early Help", "NFA", "?"),
    fc.constantFrom<CellValue>(0, 4, 5, 30, ""),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const list = rowsOf(["NFA", 5], ...rows);
      const { strata: pairs, units } = frameOf(list, { leaveOutUngrouped: true });
      const sum = (prefix: string, suffix: string): number =>
        pairs
          .filter(({ label }) => label.startsWith(prefix) && label.endsWith(suffix))
          .reduce((total, { populationSize }) => total + populationSize, 0);
      expect(sum("", "")).toBe(units.length);
      expect(pairs.every(({ populationSize }) => populationSize > 0)).toBe(true);
      const both = rows.filter(([outcome, age]) => outcome !== "?" && age !== "");
      const isHelp = ([outcome]: (typeof rows)[0]): boolean => outcome !== "NFA";
      expect([sum("Early Help / ", ""), sum("NFA / ", "")]).toEqual([
        both.filter(isHelp).length,
        both.filter((each) => !isHelp(each)).length + 1,
      ]);
      expect(sum("", " / Under 5")).toBe(both.filter(([, age]) => Number(age) < 5).length);
    }),
  );
});
