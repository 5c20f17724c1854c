import fc from "fast-check";
import { serialOfDay } from "../../../src/core/frame/calendar";
import type { CellValue } from "../../../src/core/frame/cell-value";
import { eligibleFrame } from "../../../src/core/frame/eligible-frame";
import { reasonsInOrder, ruleOfReason } from "../../../src/core/frame/exclusion-reason";
import type { Frame } from "../../../src/core/frame/frame";
import type { EligibilityRule, FrameDefinition } from "../../../src/core/frame/frame-definition";
import type { ListCells } from "../../../src/core/frame/list-cells";
import { at, listOf } from "./list-of";

const day = (text: string): number => serialOfDay(text, 1900) ?? Number.NaN;

const contactOnly: EligibilityRule = {
  effect: "leaveOut",
  join: "and",
  conditions: [{ column: "Type", test: "is", value: "Contact only" }],
};
const minors: EligibilityRule = {
  effect: "keepOnly",
  join: "and",
  conditions: [{ column: "Age", test: "numberBetween", from: 0, to: 17 }],
};

const definition: FrameDefinition = {
  caseIdColumns: ["Case"],
  period: { column: "Received", from: "2017-09-01", to: "2017-11-01", readTextDates: false },
  eligibility: [contactOnly, minors],
  strata: {
    column: "Outcome",
    groups: [{ label: "NFA", values: ["NFA"] }],
    leaveOutUngrouped: true,
  },
  carriedColumns: [],
  leaveOutTotals: true,
};

const IN = day("2017-10-01");
/** One row a line: case, date, type, age, outcome. */
function rowsOf(...rows: readonly (readonly CellValue[])[]): ListCells {
  const column = (index: number): readonly CellValue[] => rows.map((row) => row[index] ?? "");
  return listOf({
    Case: column(0),
    Received: column(1),
    Type: column(2),
    Age: column(3),
    Outcome: column(4),
  });
}

function frameOf(list: ListCells, changes: Partial<FrameDefinition> = {}, date1904 = false): Frame {
  const outcome = eligibleFrame(list, { ...definition, ...changes }, date1904);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function problemsOf(list: ListCells, changes: Partial<FrameDefinition> = {}): readonly unknown[] {
  const outcome = eligibleFrame(list, { ...definition, ...changes }, false);
  return outcome.ok ? [] : outcome.problems;
}

const told = ({ exclusions }: Frame): unknown =>
  exclusions.map(({ reason, rule, rows, rowsByItself, places }) => [
    reason === "rule" ? definition.eligibility?.indexOf(rule as EligibilityRule) : reason,
    rows,
    rowsByItself,
    places.map(({ address }) => address),
  ]);

const SOUND = ["A1", IN, "Referral", 12, "NFA"] as const;

describe("the order of the reasons", () => {
  test("totals, the date, the rules as they stand, the groups", () => {
    expect(reasonsInOrder(definition)).toEqual([
      "looksLikeTotal",
      "looksLikeSubHeading",
      "dateBlank",
      "dateIsText",
      "outsidePeriod",
      "rule:0",
      "rule:1",
      "inNoGroup",
    ]);
    expect(["rule:0", "rule:12", "inNoGroup"].map((reason) => ruleOfReason(reason as "rule:0"))).toEqual([
      0,
      12,
      null,
    ]);
  });

  test("a row to which all apply counts once, under the first; each reason also counts by itself", () => {
    const frame = frameOf(
      rowsOf(
        SOUND,
        ["Total", "", "Contact only", "", ""],
        ["B1", "", "Contact only", 40, "?"],
        ["B2", "1/10/2017", "Contact only", 40, "?"],
        ["B3", day("2018-01-01"), "contact only ", 40, "?"],
        ["B4", IN, "Contact only", 40, "?"],
        ["B5", IN, "Referral", 40, "?"],
        ["B6", IN, "Referral", "", "?"],
        ["B7", IN, "Referral", 17, "?"],
      ),
    );
    // A total is no case: nothing else counts for it, not even by itself.
    expect(told(frame)).toEqual([
      ["looksLikeTotal", 1, 1, ["A5"]],
      ["dateBlank", 1, 1, ["B6"]],
      ["dateIsText", 1, 1, ["B7"]],
      ["outsidePeriod", 1, 1, ["B8"]],
      [0, 1, 4, ["C9"]],
      [1, 2, 6, ["D10", "D11"]],
      ["inNoGroup", 1, 7, ["E12"]],
    ]);
    expect(frame.units.map(({ key }) => key)).toEqual(["A1"]);
    expect([frame.rowCount, frame.rowsIn]).toEqual([9, 1]);
  });

  test("rules the other way round: the same cases are in, the counts go along with the order", () => {
    const list = rowsOf(SOUND, ["B1", IN, "Contact only", 40, "NFA"], ["B2", IN, "Referral", 40, "NFA"]);
    expect(told(frameOf(list))).toEqual([
      [0, 1, 1, ["C5"]],
      [1, 1, 2, ["D6"]],
    ]);
    expect(told(frameOf(list, { eligibility: [minors, contactOnly] }))).toEqual([
      [1, 2, 2, ["D5", "D6"]],
      [0, 0, 1, []],
    ]);
  });
});

test("a rule that puts no row out is told with 0; another reason that fits no row is not told", () => {
  expect(told(frameOf(rowsOf(SOUND)))).toEqual([
    [0, 0, 0, []],
    [1, 0, 0, []],
  ]);
});

test("law: every row is in or counted once, in whatever order; no reason counts more rows than it has by itself", () => {
  const row = fc.record({
    received: fc.constantFrom<CellValue>("", "text", IN, day("2018-01-01")),
    type: fc.constantFrom("Contact only", "Referral"),
    age: fc.constantFrom<CellValue>("", 3, 40, "unknown"),
    outcome: fc.constantFrom("NFA", "?"),
  });
  const rules = fc.shuffledSubarray([contactOnly, minors]);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), rules, (rows, eligibility) => {
      const list = rowsOf(
        SOUND,
        ...rows.map(({ received, type, age, outcome }, index) => [`R${index}`, received, type, age, outcome]),
      );
      const { units, exclusions, rowsIn } = frameOf(list, { eligibility });
      const out = exclusions.reduce((sum, { rows: count }) => sum + count, 0);
      expect(units.length + out).toBe(rows.length + 1);
      expect(rowsIn).toBe(units.length);
      expect(exclusions.filter(({ rows: count, rowsByItself }) => count > rowsByItself)).toEqual([]);
      expect(exclusions.filter(({ reason }) => reason === "rule").map(({ rule }) => rule)).toEqual(
        eligibility,
      );
    }),
  );
});

describe("error values", () => {
  const ERROR: CellValue = { error: "#N/A" };

  test("refused with sheet, column and row where they keep a rule from being told", () => {
    expect(
      problemsOf(rowsOf(SOUND, ["B1", IN, ERROR, 12, "NFA"], ["B2", IN, "Referral", ERROR, "NFA"])),
    ).toEqual([
      { kind: "errorInColumn", sheet: "Referrals", column: "Type", places: [at(3, 5)], rows: [5] },
      { kind: "errorInColumn", sheet: "Referrals", column: "Age", places: [at(4, 6)], rows: [6] },
    ]);
  });

  test("no matter where something else puts the row out: an earlier reason, a later rule, the groups", () => {
    const list = rowsOf(
      SOUND,
      ["B1", day("2018-01-01"), ERROR, ERROR, "NFA"],
      ["B2", IN, ERROR, 40, "NFA"],
      ["B3", IN, "Contact only", ERROR, "NFA"],
      ["B4", IN, ERROR, 12, "?"],
      ["B5", ERROR, "Contact only", 12, ERROR],
      ["Total", ERROR, ERROR, ERROR, ERROR],
    );
    expect(problemsOf(list)).toEqual([]);
    expect(frameOf(list).units).toHaveLength(1);
  });

  test("no matter where the other condition of the rule settles it", () => {
    const either: EligibilityRule = {
      effect: "leaveOut",
      join: "or",
      conditions: [...contactOnly.conditions, { column: "Age", test: "numberBetween", from: 18, to: null }],
    };
    const out = rowsOf(SOUND, ["B1", IN, "Contact only", ERROR, "NFA"]);
    expect(problemsOf(out, { eligibility: [either] })).toEqual([]);
    const both = { ...either, join: "and" as const };
    const inAnyway = rowsOf(SOUND, ["B1", IN, "Referral", ERROR, "NFA"]);
    expect(frameOf(inAnyway, { eligibility: [both] }).units).toHaveLength(2);
    expect(problemsOf(inAnyway, { eligibility: [either] })).toMatchObject([{ column: "Age", rows: [5] }]);
  });

  test("a column that is in a rule and makes the groups is named once", () => {
    const eligibility: readonly EligibilityRule[] = [
      { effect: "leaveOut", join: "and", conditions: [{ column: "Outcome", test: "isBlank" }] },
    ];
    expect(problemsOf(rowsOf(SOUND, ["B1", IN, "Referral", 12, ERROR]), { eligibility })).toEqual([
      { kind: "errorInColumn", sheet: "Referrals", column: "Outcome", places: [at(5, 5)], rows: [5] },
    ]);
  });
});

describe("cells that a rule can't read as the number or date it asks for", () => {
  const readable = (frame: Frame): readonly unknown[] =>
    frame.warnings.filter(({ kind }) => kind === "ruleNotReadable");

  test("are told with rule, column and places: those that it puts out, and those that it lets in", () => {
    const list = rowsOf(SOUND, ["B1", IN, "Referral", "unknown", "NFA"], ["B2", IN, "Referral", "", "NFA"]);
    expect(readable(frameOf(list))).toEqual([
      { kind: "ruleNotReadable", rule: minors, column: "Age", rows: [5], places: [at(4, 5)] },
    ]);
    const adults: EligibilityRule = {
      effect: "leaveOut",
      join: "and",
      conditions: [{ column: "Age", test: "numberBetween", from: 18, to: null }],
    };
    const frame = frameOf(list, { eligibility: [adults] });
    expect(frame.units).toHaveLength(3);
    expect(readable(frame)).toMatchObject([{ rule: adults, rows: [5] }]);
  });

  test("are not told of rows that an earlier reason puts out", () => {
    const list = rowsOf(
      SOUND,
      ["B1", day("2018-01-01"), "Referral", "unknown", "NFA"],
      ["B2", IN, "Contact only", "unknown", "NFA"],
      ["Total", IN, "Referral", "unknown", "NFA"],
    );
    expect(readable(frameOf(list))).toEqual([]);
  });

  test("ten thousand of them are gathered without going over the list again for each", () => {
    const rows = Array.from({ length: 10_000 }, (_, index): readonly CellValue[] => [
      `B${index}`,
      IN,
      "Referral",
      "unknown",
      "NFA",
    ]);
    const [warning] = frameOf(rowsOf(SOUND, ...rows)).warnings;
    expect(warning).toMatchObject({ kind: "ruleNotReadable", column: "Age" });
    expect(warning?.kind === "ruleNotReadable" && [warning.rows.length, warning.places.length]).toEqual([
      10_000, 100,
    ]);
  });
});

test("that dates count from 1904 is said of a date column of a rule too", () => {
  const inSeptember: EligibilityRule = {
    effect: "keepOnly",
    join: "and",
    conditions: [
      { column: "Received", test: "dateBetween", from: "2017-09-01", to: "2017-09-30", readTextDates: false },
    ],
  };
  const list = rowsOf(["A1", serialOfDay("2017-09-30", 1904) ?? 0, "", "", "NFA"]);
  const frame = frameOf(list, { period: null, eligibility: [inSeptember] }, true);
  expect(frame.units).toHaveLength(1);
  expect(frame.warnings).toContainEqual({ kind: "date1904", column: "Received" });
});

test("a rule on a column that is not there, and a rule that can't be used, stop the draw", () => {
  const missing: EligibilityRule = {
    effect: "leaveOut",
    join: "and",
    conditions: [{ column: "Ward", test: "isBlank" }],
  };
  expect(problemsOf(rowsOf(SOUND), { eligibility: [minors, missing] })).toMatchObject([
    { kind: "columnMissing", column: "Ward" },
  ]);
  const empty: EligibilityRule = { effect: "leaveOut", join: "and", conditions: [] };
  expect(problemsOf(rowsOf(SOUND), { eligibility: [minors, empty] })).toEqual([
    { kind: "ruleUnusable", rule: 2, column: "", fault: "noCondition" },
  ]);
});

test("no rules and an empty list of rules are the same", () => {
  const list = rowsOf(SOUND, ["B1", IN, "Contact only", 40, "NFA"]);
  const without: FrameDefinition = { ...definition };
  Reflect.deleteProperty(without, "eligibility");
  expect(eligibleFrame(list, without, false)).toEqual(
    eligibleFrame(list, { ...without, eligibility: [] }, false),
  );
});
