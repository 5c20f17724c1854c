import fc from "fast-check";
import { bandOfNumber, bandWords } from "../../../src/core/frame/bands";
import { serialOfDay } from "../../../src/core/frame/calendar";
import type { CellValue } from "../../../src/core/frame/cell-value";
import { eligibleFrame } from "../../../src/core/frame/eligible-frame";
import type { FrameDefinition, GroupDefinition, Grouping } from "../../../src/core/frame/frame-definition";
import { listOf } from "./list-of";

type Ends = Pick<GroupDefinition, "from" | "to">;
const band = (label: string, ends: Ends): GroupDefinition => ({ label, values: [], ...ends });
const AGES = [
  band("Under 5", { to: 4 }),
  band("5 to 11", { from: 5, to: 11 }),
  band("12 and over", { from: 12, to: null }),
];

function problemsOf(groups: readonly GroupDefinition[], bands: NonNullable<Grouping["bands"]>): unknown {
  const made = bandOfNumber({ groups, bands }, 1900);
  return made.ok ? [] : made.problems;
}

function bandOf(groups: readonly GroupDefinition[]): (value: number) => string | null {
  const made = bandOfNumber({ groups, bands: "number" }, 1900);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

test("both ends are inside; what lies between two ranges is in none", () => {
  const of = bandOf(AGES);
  expect([-3, 4, 4.5, 5, 11, 11.9, 12, 1e9].map(of)).toEqual([
    "Under 5",
    "Under 5",
    null,
    "5 to 11",
    "5 to 11",
    null,
    "12 and over",
    "12 and over",
  ]);
});

test("law: ranges that are not refused share no number, and each number is in the one that holds it", () => {
  const end = fc.option(fc.integer({ min: -20, max: 20 }));
  const ranges = fc.array(fc.record({ from: end, to: end }), { minLength: 1, maxLength: 5 });
  const holds = ({ from, to }: { from: number | null; to: number | null }, value: number): boolean =>
    (from === null || from <= value) && (to === null || value <= to);
  let [usable, overlapping] = [0, 0];
  fc.assert(
    fc.property(ranges, (list) => {
      fc.pre(list.every(({ from, to }) => (from ?? to) !== null && (from ?? -99) <= (to ?? 99)));
      const groups = list.map((ends, index) => band(`G${index}`, ends));
      const made = bandOfNumber({ groups, bands: "number" }, 1900);
      const values = Array.from({ length: 101 }, (_, index) => -25 + index / 2);
      const holding = (value: number) => groups.filter((_, index) => holds(list[index] as never, value));
      if (made.ok) {
        usable += 1;
        expect(values.map(made.value)).toEqual(values.map((value) => holding(value)[0]?.label ?? null));
        expect(values.some((value) => holding(value).length > 1)).toBe(false);
      } else {
        overlapping += 1;
        expect(made.problems.every(({ kind }) => kind === "bandsOverlap")).toBe(true);
        expect(values.some((value) => holding(value).length > 1)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
  expect(Math.min(usable, overlapping)).toBeGreaterThan(20);
});

describe("ranges that can't be used", () => {
  test("two that share a number, be it only one, are named; so is each that shares with an earlier one", () => {
    expect(problemsOf([band("A", { from: 1, to: 5 }), band("B", { from: 5, to: 9 })], "number")).toEqual([
      { kind: "bandsOverlap", groups: ["A", "B"] },
    ]);
    expect(
      problemsOf([band("A", { to: 5 }), band("B", { from: 6 }), band("C", { from: 7, to: 7 })], "number"),
    ).toEqual([{ kind: "bandsOverlap", groups: ["B", "C"] }]);
    expect(problemsOf([band("A", { from: 1, to: 5 }), band("B", { from: 5.001 })], "number")).toEqual([]);
  });

  test("the wrong way round, without an end, with an end that is no number or no day", () => {
    const faults = (ends: Ends, bands: "number" | "date"): unknown => problemsOf([band("A", ends)], bands);
    const fault = (name: string): unknown => [{ kind: "bandUnusable", group: "A", fault: name }];
    expect(faults({ from: 5, to: 4 }, "number")).toEqual(fault("reversed"));
    expect(faults({ from: "2017-09-02", to: "2017-09-01" }, "date")).toEqual(fault("reversed"));
    expect(faults({}, "number")).toEqual(fault("noEnd"));
    expect(faults({ from: null, to: null }, "date")).toEqual(fault("noEnd"));
    expect(faults({ from: Number.NaN }, "number")).toEqual(fault("unreadable"));
    expect(faults({ from: "2017-09-01" }, "number")).toEqual(fault("unreadable"));
    expect(faults({ from: 42979 }, "date")).toEqual(fault("unreadable"));
    expect(faults({ from: "2017-02-29" }, "date")).toEqual(fault("unreadable"));
    expect(faults({ from: 7, to: 7 }, "number")).toEqual([]);
  });
});

test("what lies in a range, in words", () => {
  expect(bandWords(band("", { from: 0, to: 4 }))).toBe("0 to 4");
  expect(bandWords(band("", { from: 18 }))).toBe("18 or more");
  expect(bandWords(band("", { from: null, to: -1.5 }))).toBe("-1.5 or less");
  expect(bandWords(band("", { from: 7, to: 7 }))).toBe("7");
  expect(bandWords(band("", { from: "2017-09-01", to: "2017-09-30" }))).toBe(
    "1 September 2017 to 30 September 2017",
  );
  expect(bandWords(band("", { from: "2017-09-01" }))).toBe("1 September 2017 or later");
  expect(bandWords(band("", { to: "2017-09-01", from: null }))).toBe("1 September 2017 or earlier");
  expect(bandWords(band("", {}))).toBe("");
});

describe("a list grouped by ranges", () => {
  const definition = (grouping: Grouping, leaveOutUngrouped = false): FrameDefinition => ({
    caseIdColumns: ["Case"],
    period: null,
    strata: { ...grouping, leaveOutUngrouped },
    carriedColumns: [],
    leaveOutTotals: false,
  });
  const ages = definition({ column: "Age", groups: AGES, bands: "number" });
  const listed = (values: readonly CellValue[]) =>
    listOf({ Case: values.map((_, index) => `C${index}`), Age: values });

  test("its groups say the range, not the values", () => {
    const frame = eligibleFrame(listed([3, 12, 4, 30]), ages, false);
    expect(frame).toMatchObject({
      ok: true,
      value: {
        strata: [
          { label: "Under 5", populationSize: 2, values: ["4 or less"] },
          { label: "5 to 11", populationSize: 0, values: [] },
          { label: "12 and over", populationSize: 2, values: ["12 or more"] },
        ],
      },
    });
  });

  test("numbers between the ranges, text, blanks and TRUE are in none: refused, or out with a yes", () => {
    const list = listed([3, 4.5, "7", "", true, 4.5]);
    expect(eligibleFrame(list, ages, false)).toEqual({
      ok: false,
      problems: [
        {
          kind: "unmappedValues",
          sheet: "Referrals",
          column: "Age",
          bands: "number",
          values: [
            { value: "4.5", count: 2, firstRow: 5 },
            { value: "7", count: 1, firstRow: 6 },
            { value: "", count: 1, firstRow: 7 },
            { value: "TRUE", count: 1, firstRow: 8 },
          ],
        },
      ],
    });
    const left = eligibleFrame(
      list,
      definition({ column: "Age", groups: AGES, bands: "number" }, true),
      false,
    );
    expect(left).toMatchObject({
      ok: true,
      value: { units: [{ key: "C0" }], exclusions: [{ reason: "inNoGroup", rows: 5 }] },
    });
  });

  test("an error is refused, not taken for a value in no group", () => {
    expect(eligibleFrame(listed([3, { error: "#N/A" }]), ages, false)).toMatchObject({
      ok: false,
      problems: [{ kind: "errorInColumn", column: "Age", rows: [5] }],
    });
  });

  test.each([1900, 1904] as const)("days count whole, also where they count from %i", (system) => {
    const serial = (text: string): number => serialOfDay(text, system) ?? Number.NaN;
    const months = definition({
      column: "Age",
      bands: "date",
      groups: [
        band("September", { from: "2017-09-01", to: "2017-09-30" }),
        band("October", { from: "2017-10-01", to: "2017-10-31" }),
      ],
    });
    const list = listed([
      serial("2017-09-01"),
      serial("2017-09-30") + 0.9999,
      serial("2017-10-01"),
      serial("2017-10-31") + 0.5,
    ]);
    const frame = eligibleFrame(list, months, system === 1904);
    expect(frame.ok && frame.value.units.map(({ stratum }) => stratum)).toEqual([
      "September",
      "September",
      "October",
      "October",
    ]);
    const text = eligibleFrame(listed(["01/09/2017"]), months, system === 1904);
    expect(text).toMatchObject({ ok: false, problems: [{ kind: "unmappedValues", bands: "date" }] });
  });
});
