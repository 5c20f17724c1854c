import { serialOfDay } from "../../../src/core/frame/calendar";
import { eligibleFrame } from "../../../src/core/frame/eligible-frame";
import type { EligibilityRule, FrameDefinition } from "../../../src/core/frame/frame-definition";
import type { ListCells } from "../../../src/core/frame/list-cells";
import { frameOfDraw } from "../../../src/core/sampling/frame-of-draw";
import type { SampleDefinition } from "../../../src/core/sampling/sample-definition";
import { whoIsIn } from "../../../src/core/sampling/who-is-in";
import { listOf } from "../frame/list-of";

const IN = serialOfDay("2017-10-01", 1900) ?? 0;
const rules: readonly EligibilityRule[] = [
  { effect: "leaveOut", join: "and", conditions: [{ column: "Type", test: "is", value: "Contact" }] },
  { effect: "leaveOut", join: "and", conditions: [{ column: "Type", test: "isBlank" }] },
  {
    effect: "keepOnly",
    join: "or",
    conditions: [
      { column: "Age", test: "numberBetween", from: 0, to: 17 },
      { column: "Type", test: "isOneOf", values: ["Unborn", "Twin"] },
    ],
  },
];
const definition: FrameDefinition = {
  caseIdColumns: ["Site", "Case"],
  period: { column: "Received", from: "2017-09-01", to: "2017-11-01", readTextDates: false },
  eligibility: rules,
  strata: {
    column: "Outcome",
    groups: [{ label: "NFA", values: ["NFA"] }],
    crossedWith: {
      column: "Age",
      bands: "number",
      groups: [
        { label: "Young", values: [], to: 9 },
        { label: "Old", values: [], from: 10 },
      ],
    },
    leaveOutUngrouped: true,
  },
  severalRowsACase: { rowsInTwoGroups: "firstGroup" },
  carriedColumns: [],
  leaveOutTotals: true,
};

const list: ListCells = {
  ...listOf({
    Site: ["S", "S", "S", "S", "S", "S", "Total"],
    Case: [1, 1, 2, 3, 4, 5, ""],
    Received: [IN, IN, "", "1/10/2017", IN - 99, IN, ""],
    Type: ["Referral", "Referral", "Contact", "Contact", "Contact", "Contact", ""],
    Age: [4, 12, 3, 3, 3, 3, ""],
    Outcome: ["NFA", "NFA", "NFA", "NFA", "NFA", "NFA", ""],
  }),
  hiddenRows: 1,
};

const placed = "; where their groups differ, the one listed first counts";

function toldOf(made: FrameDefinition, from = list): readonly unknown[] {
  const frame = eligibleFrame(from, made, false);
  if (!frame.ok) throw new Error(JSON.stringify(frame.problems));
  return whoIsIn(frame.value, made).map(({ step, rule, rowsOut, rowsLeft }) => [
    step,
    rule,
    rowsOut,
    rowsLeft,
  ]);
}

test("every step with its rule in words, rows out and rows left; every rule, also one that put no row out", () => {
  expect(toldOf(definition)).toEqual([
    ["Rows in the list", "1 of them hidden; it counts too", null, 7],
    ["Totals", "The row says total and is no case", 1, 6],
    ["No date", "Received is blank", 1, 5],
    ["Date is text", "Received is text that was not read as a date", 1, 4],
    ["Outside the period", "Received before 1 September 2017 or after 1 November 2017", 1, 3],
    ["Left out by a rule", "Type is “Contact”", 1, 2],
    ["Left out by a rule", "Type is blank", 0, 2],
    ["Left out by a rule", "Only where Age is between 0 and 17, or Type is “Unborn” or “Twin”", 0, 2],
    ["Cases", `Rows with the same Site / Case are one case${placed}`, null, 1],
  ]);
});

test("rows in no group name both columns where two are crossed", () => {
  const ungrouped = { ...definition, eligibility: [], period: null };
  const other = listOf({
    Site: ["S", "S"],
    Case: [1, 2],
    Received: ["", ""],
    Type: ["", ""],
    Age: [4, "x"],
    Outcome: ["NFA", "NFA"],
  });
  expect(toldOf(ungrouped, other)).toEqual([
    ["Rows in the list", "", null, 2],
    ["In no group", "Outcome or Age is in none of the groups", 1, 1],
    ["Cases", `Rows with the same Site / Case are one case${placed}`, null, 1],
  ]);
});

test("how a case with rows in different groups was placed is said, unless there is no such thing", () => {
  const lastOf = (made: FrameDefinition): unknown => (toldOf(made).at(-1) as readonly unknown[])[1];
  const one = "Rows with the same Site / Case are one case";
  expect(lastOf({ ...definition, severalRowsACase: { rowsInTwoGroups: "lastGroup" } })).toBe(
    `${one}; where their groups differ, the one listed last counts`,
  );
  const ungrouped = { ...definition, strata: { column: null, groups: [], leaveOutUngrouped: false } };
  expect(lastOf(ungrouped)).toBe(one);
  const { strata } = definition;
  const byOutcome = { ...strata, crossedWith: null };
  const refusing = {
    ...definition,
    strata: byOutcome,
    severalRowsACase: { rowsInTwoGroups: "refuse" as const },
  };
  expect(lastOf(refusing)).toBe(one);
});

test("from the whole list at random, groups play no part: no row is out for them", () => {
  const sample: SampleDefinition = {
    selection: "simpleRandom",
    size: 5,
    allocation: { method: "proportional" },
    minimumPerStratum: 0,
    spares: 0,
  };
  const whole = frameOfDraw({ frame: definition, sample });
  expect(whole).toEqual({
    ...definition,
    strata: { column: null, groups: [], leaveOutUngrouped: false },
  });
  for (const selection of ["stratified", "systematic"] as const)
    expect(frameOfDraw({ frame: definition, sample: { ...sample, selection } })).toBe(definition);
  const bare: SampleDefinition = { ...sample };
  Reflect.deleteProperty(bare, "selection");
  expect(frameOfDraw({ frame: definition, sample: bare })).toBe(definition);
});
