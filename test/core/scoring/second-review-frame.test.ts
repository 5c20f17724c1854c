import { secondReviewFrame } from "../../../src/core/scoring/second-review-frame";
import type { CellValue } from "../../../src/core/frame/cell-value";
import type { StratumLabel, UnitId } from "../../../src/core/frame/unit";
import type { Criterion, CriterionId } from "../../../src/core/scoring/criterion";
import { mashThresholdSet } from "../../../src/core/scoring/mash-threshold-set";
import type { ScoringRow } from "../../../src/core/scoring/scoring-row";

const [first, second] = mashThresholdSet.criteria;
if (first === undefined || second === undefined) throw new Error("the set has questions");
/** Two marks, and a number that is not compared. */
const criteria: readonly Criterion[] = [
  { ...first, applies: { when: "always" } },
  { ...second, applies: { when: "always" } },
  {
    ...second,
    id: "days" as CriterionId,
    kind: "number",
    marks: [],
    options: [],
    applies: { when: "always" },
  },
];

function row(key: string, marks: readonly CellValue[], role: ScoringRow["role"] = "sample"): ScoringRow {
  const cells = criteria.map(({ id }, index) => {
    const place = { sheet: "Cases", address: `${"ABC"[index] ?? ""}${key}` };
    return [id, { mark: marks[index] ?? "", reason: "", comment: "", kind: "", theme: "", place }] as const;
  });
  return {
    key: key as UnitId,
    stratum: "A" as StratumLabel,
    rank: null,
    role,
    scorer: "",
    row: Number(key),
    cells: new Map(cells),
  };
}

const rows = [
  row("1", ["Yes", "No", 3]),
  row("2", ["", "", ""]),
  row("3", ["Yes", "", 1]),
  row("4", ["", "", 7]),
  row("5", ["", "", ""], "replaced"),
  row("6", ["y?", "No", 2]),
];
const counting = rows.filter(({ role }) => role !== "replaced");
const frame = secondReviewFrame({ criteria }, rows, counting);

test("a case without any mark to compare is left out; one with some stays in", () => {
  expect(frame.units.map(({ key }) => key)).toEqual(["1", "3", "6"]);
  expect(frame.stayBlank).toEqual([
    { key: "2", blanks: 3, leftOut: true },
    { key: "3", blanks: 1, leftOut: false },
    // A number alone can't be compared.
    { key: "4", blanks: 2, leftOut: true },
    { key: "6", blanks: 1, leftOut: false },
  ]);
});

test("what is not allowed is no blank: it is to be put right", () => {
  expect(frame.notAllowed).toEqual([{ sheet: "Cases", address: "A6" }]);
  expect(frame.blanks.map(({ key, address }) => [key, address])).toEqual([
    ["2", "A2"],
    ["2", "B2"],
    ["2", "C2"],
    ["3", "B3"],
    ["4", "A4"],
    ["4", "B4"],
  ]);
});

test("the order is that of the cases that count, and replaced ones are not looked at", () => {
  const turned = secondReviewFrame({ criteria }, rows, [...counting].reverse());
  expect(turned.units.map(({ key }) => key)).toEqual(["6", "3", "1"]);
  expect(frame.blanks.some(({ key }) => key === "5")).toBe(false);
});

test("all scored: all may be drawn and nothing stays blank", () => {
  const whole = [row("1", ["Yes", "No", 3]), row("2", ["N/A", "N/A", 0])];
  expect(secondReviewFrame({ criteria }, whole, whole)).toEqual({
    units: whole,
    stayBlank: [],
    blanks: [],
    notAllowed: [],
  });
});
