import fc from "fast-check";
import { serialOfDay } from "../../../src/core/frame/calendar";
import { eligibleFrame } from "../../../src/core/frame/eligible-frame";
import { frameFingerprint } from "../../../src/core/frame/fingerprint";
import type { Frame } from "../../../src/core/frame/frame";
import type { FrameDefinition } from "../../../src/core/frame/frame-definition";
import type { ListCells } from "../../../src/core/frame/list-cells";
import { at, listOf } from "./list-of";

const day = (text: string): number => serialOfDay(text, 1900) ?? Number.NaN;

const definition: FrameDefinition = {
  caseIdColumns: ["Case"],
  period: { column: "Received", from: "2017-09-01", to: "2017-11-01", readTextDates: false },
  strata: {
    column: "Outcome",
    groups: [
      { label: "Early Help", values: ["Early Help", "EH"] },
      { label: "NFA", values: ["NFA", "No Further Action"] },
    ],
    leaveOutUngrouped: false,
  },
  carriedColumns: ["Referrer"],
  leaveOutTotals: false,
};

function frameOf(list: ListCells, changes: Partial<FrameDefinition> = {}): Frame {
  const outcome = eligibleFrame(list, { ...definition, ...changes }, false);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** Warnings but those on groups of one case, which these small lists have by nature. */
function warningsOf(list: ListCells): readonly unknown[] {
  return frameOf(list).warnings.filter((warning) => warning.kind !== "groupOfOne");
}

function problemsOf(list: ListCells, changes: Partial<FrameDefinition> = {}): readonly unknown[] {
  const outcome = eligibleFrame(list, { ...definition, ...changes }, false);
  return outcome.ok ? [] : outcome.problems;
}

const sound = {
  Case: ["A1", 12, " A3 "],
  Received: [day("2017-09-01"), day("2017-11-01") + 0.99, day("2017-10-01")],
  Outcome: ["EH", "NFA", "Early Help "],
  Referrer: ["School", "Police", "GP"],
};

describe("who is in", () => {
  test("both days of the period count whole, ids are made keys, values go to their groups", () => {
    const frame = frameOf(listOf(sound));
    expect(frame.units.map((unit) => [unit.key, unit.stratum, unit.row, unit.carried[0]])).toEqual([
      ["A1", "Early Help", 4, "School"],
      ["12", "NFA", 5, "Police"],
      ["A3", "Early Help", 6, "GP"],
    ]);
    expect(frame.strata.map((stratum) => [stratum.label, stratum.populationSize])).toEqual([
      ["Early Help", 2],
      ["NFA", 1],
    ]);
    expect(frame.exclusions).toEqual([]);
  });

  test("the day before and the midnight after the period are out", () => {
    const list = listOf({
      ...sound,
      Received: [day("2017-08-31") + 0.99, day("2017-11-02"), day("2017-10-01")],
    });
    expect(frameOf(list).exclusions).toEqual([
      { reason: "outsidePeriod", rule: null, rows: 2, rowsByItself: 2, places: [at(2, 4), at(2, 5)] },
    ]);
  });

  test("blank and text dates are out, each under its own reason; text is read only with a yes", () => {
    const list = listOf({ ...sound, Received: ["", "1/10/2017", day("2017-10-01")] });
    expect(frameOf(list).exclusions.map((out) => [out.reason, out.rows])).toEqual([
      ["dateBlank", 1],
      ["dateIsText", 1],
    ]);
    const period = { column: "Received", from: "2017-09-01", to: "2017-11-01", readTextDates: true };
    expect(frameOf(list, { period }).exclusions.map((out) => out.reason)).toEqual(["dateBlank"]);
    const twoDigits = listOf({ ...sound, Received: ["1/10/17", "1/10/2017", day("2017-10-01")] });
    expect(frameOf(twoDigits, { period }).exclusions.map((out) => [out.reason, out.rows])).toEqual([
      ["dateIsText", 1],
    ]);
  });

  test("a row that several reasons put out counts once, under the first, and under each by itself", () => {
    const list = listOf({
      ...sound,
      Received: ["", day("2017-10-01"), day("2017-10-01")],
      Outcome: ["?", "?", "NFA"],
    });
    const frame = frameOf(list, { strata: { ...definition.strata, leaveOutUngrouped: true } });
    expect(frame.exclusions.map((out) => [out.reason, out.rows, out.rowsByItself])).toEqual([
      ["dateBlank", 1, 1],
      ["inNoGroup", 1, 2],
    ]);
  });

  test("a total is left out only with a yes, and is a warning otherwise", () => {
    const withTotal = listOf({
      Case: [...sound.Case, "Total"],
      Received: [...sound.Received, ""],
      Outcome: [...sound.Outcome, ""],
      Referrer: [...sound.Referrer, 3],
    });
    expect(frameOf(withTotal, { leaveOutTotals: true }).exclusions.map((out) => out.reason)).toEqual([
      "looksLikeTotal",
    ]);
    const frame = frameOf(withTotal);
    expect(frame.exclusions.map((out) => out.reason)).toEqual(["dateBlank"]);
    expect(frame.warnings).toContainEqual({ kind: "looksLikeTotal", row: 7, place: at(1, 7) });
  });
});

describe("what stops a fair draw", () => {
  test("equal ids, number or text, with their rows", () => {
    expect(problemsOf(listOf({ ...sound, Case: ["12", 12, "A3"] }))).toEqual([
      {
        kind: "repeatedUnitId",
        sheet: "Referrals",
        column: "Case",
        repeats: [{ key: "12", rows: [4, 5] }],
        places: [at(1, 4), at(1, 5)],
      },
    ]);
  });

  test("blank ids, with their rows", () => {
    expect(problemsOf(listOf({ ...sound, Case: ["A1", " ", ""] }))).toEqual([
      {
        kind: "unusableUnitId",
        sheet: "Referrals",
        column: "Case",
        fault: "blank",
        rows: [5, 6],
        places: [at(1, 5), at(1, 6)],
      },
    ]);
  });

  test("an error value in the date or group column, but not the text that looks like one", () => {
    expect(
      problemsOf(listOf({ ...sound, Received: [{ error: "#N/A" }, ...sound.Received.slice(1)] })),
    ).toEqual([
      { kind: "errorInColumn", sheet: "Referrals", column: "Received", places: [at(2, 4)], rows: [4] },
    ]);
    expect(problemsOf(listOf({ ...sound, Case: ["#N/A", 12, "A3"] }))).toEqual([]);
  });

  test("a value in no group, counted, until there is a yes to leaving it out", () => {
    const list = listOf({ ...sound, Outcome: ["EH", "Strategy", "Strategy"] });
    expect(problemsOf(list)).toEqual([
      {
        kind: "unmappedValues",
        bands: null,
        sheet: "Referrals",
        column: "Outcome",
        values: [{ value: "Strategy", count: 2, firstRow: 5 }],
      },
    ]);
    expect(frameOf(list, { strata: { ...definition.strata, leaveOutUngrouped: true } }).units).toHaveLength(
      1,
    );
  });

  test("an equal or blank id in a row that is out anyway is a warning", () => {
    const list = listOf({ ...sound, Case: ["A1", "A1", ""], Received: [day("2017-10-01"), "", ""] });
    expect(warningsOf(list)).toEqual([
      { kind: "excludedTwin", key: "A1", rows: [4, 5], places: [at(1, 4), at(1, 5)] },
      { kind: "unusableIdLeftOut", rows: [6], places: [at(1, 6)] },
    ]);
  });

  test("a missing column, a repeated header, a reversed period, a value in two groups", () => {
    const { Case, Received, Referrer } = sound;
    expect(problemsOf(listOf({ Case, Received, Referrer }))).toMatchObject([
      { kind: "columnMissing", column: "Outcome" },
    ]);
    const list = listOf(sound);
    const repeated = {
      ...list,
      columns: [...list.columns, { ...list.columns[0], position: 5 } as (typeof list.columns)[0]],
    };
    expect(problemsOf(repeated)).toMatchObject([
      { kind: "columnRepeated", column: "Case", letters: ["A", "E"] },
    ]);
    const period = { column: "Received", from: "2017-11-01", to: "2017-09-01", readTextDates: false };
    expect(problemsOf(list, { period })).toEqual([
      { kind: "periodReversed", from: "2017-11-01", to: "2017-09-01" },
    ]);
    expect(problemsOf(list, { period: { ...period, from: "2017-02-30" } })).toEqual([
      { kind: "periodUnreadable", text: "2017-02-30" },
    ]);
    const groups = [
      { label: "One", values: ["EH"] },
      { label: "Two", values: ["EH"] },
    ];
    expect(problemsOf(list, { strata: { column: "Outcome", groups, leaveOutUngrouped: true } })).toEqual([
      { kind: "valueInTwoGroups", value: "EH", groups: ["One", "Two"] },
    ]);
  });

  test("nothing eligible", () => {
    const list = listOf({ ...sound, Received: ["", "", ""] });
    expect(problemsOf(list)).toEqual([{ kind: "nothingEligible", sheet: "Referrals", rows: 3 }]);
  });
});

describe("worth a look", () => {
  test("ids that differ only in capitals and spaces", () => {
    expect(warningsOf(listOf({ ...sound, Case: ["cam-1 ", "CAM -1", "x"] }))).toEqual([
      {
        kind: "nearDuplicates",
        groups: [{ keys: ["cam-1", "CAM -1"], rows: [4, 5] }],
        places: [at(1, 4), at(1, 5)],
      },
    ]);
  });

  test("an id that shows 00123 but holds 123", () => {
    const list = listOf({ ...sound, Case: [123, 12, "A3"] }, { Case: ["00123", "12", "A3"] });
    expect(warningsOf(list)).toEqual([
      {
        kind: "shownDiffersFromHeld",
        column: "Case",
        cells: [{ row: 4, shown: "00123", held: "123" }],
        places: [at(1, 4)],
      },
    ]);
  });
});

test("a group of one case is worth a look", () => {
  expect(frameOf(listOf(sound)).warnings).toEqual([{ kind: "groupOfOne", label: "NFA" }]);
});

test("law: the order of the rows changes neither the counts nor the fingerprint", () => {
  const row = fc.record({
    id: fc.integer({ min: 0, max: 1e6 }),
    outcome: fc.constantFrom("EH", "NFA", "Early Help"),
    offset: fc.integer({ min: -5, max: 70 }),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(row, { selector: (each) => each.id, minLength: 3, maxLength: 40 }),
      fc.infiniteStream(fc.nat()),
      (rows, keys) => {
        const shuffled = rows
          .map((each) => ({ each, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        const list = (from: typeof rows): ListCells =>
          listOf({
            Case: from.map((each) => each.id),
            Received: from.map((each) => day("2017-09-01") + each.offset),
            Outcome: from.map((each) => each.outcome),
            Referrer: from.map(() => ""),
          });
        const first = eligibleFrame(list(rows), definition, false);
        const second = eligibleFrame(list(shuffled), definition, false);
        expect(second.ok).toBe(first.ok);
        if (!first.ok || !second.ok) return;
        expect(second.value.strata).toEqual(first.value.strata);
        expect(frameFingerprint(second.value.units)).toBe(frameFingerprint(first.value.units));
        expect(
          first.value.units.length + first.value.exclusions.reduce((sum, out) => sum + out.rows, 0),
        ).toBe(rows.length);
      },
    ),
  );
});
