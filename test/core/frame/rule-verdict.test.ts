import fc from "fast-check";
import type { CellValue } from "../../../src/core/frame/cell-value";
import type { Condition, EligibilityRule } from "../../../src/core/frame/frame-definition";
import type { ListColumn } from "../../../src/core/frame/list-cells";
import { ruleVerdict, type RuleVerdict } from "../../../src/core/frame/rule-verdict";

const columns = (values: Readonly<Record<string, CellValue>>): readonly ListColumn[] =>
  Object.entries(values).map(([header, value], index) => ({
    header,
    position: index + 1,
    values: [value],
    text: null,
  }));

function asked(rule: EligibilityRule, row: Readonly<Record<string, CellValue>>): RuleVerdict {
  const list = columns(row);
  const made = ruleVerdict(
    rule,
    (header) => list.find((column) => column.header === header) ?? null,
    1900,
    1,
  );
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

/** A cell of each truth value for the condition "is yes"; an error is the unknown one. */
const CELLS = { true: "yes", false: "no", null: { error: "#REF!" } } as const;
type Truth = boolean | null;
const truths = fc.array(fc.constantFrom<Truth>(true, false, null), { minLength: 1, maxLength: 5 });
const joins = fc.constantFrom("and" as const, "or" as const);

function ruleOn(
  values: readonly Truth[],
  join: "and" | "or",
  effect: "leaveOut" | "keepOnly",
): readonly [EligibilityRule, Readonly<Record<string, CellValue>>] {
  const conditions = values.map((_, index): Condition => ({ column: `C${index}`, test: "is", value: "yes" }));
  const row = Object.fromEntries(
    values.map((truth, index) => [`C${index}`, CELLS[String(truth) as keyof typeof CELLS]]),
  );
  return [{ effect, join, conditions }, row];
}

/** By trying every way in which the errors could have turned out: told only where all ways agree. */
function bruteForce(values: readonly Truth[], join: "and" | "or"): Truth {
  const ways = values.reduce<readonly (readonly boolean[])[]>(
    (so, value) =>
      so.flatMap((way) => (value === null ? [true, false] : [value]).map((truth) => [...way, truth])),
    [[]],
  );
  const ends = ways.map((way) => (join === "and" ? way.every(Boolean) : way.some(Boolean)));
  if (ends.every(Boolean)) return true;
  return ends.some(Boolean) ? null : false;
}

test("law: and, or with errors are told exactly where every way the errors could turn out agrees", () => {
  fc.assert(
    fc.property(truths, joins, (values, join) => {
      const [rule, row] = ruleOn(values, join, "leaveOut");
      expect(asked(rule, row).putsOut(0)).toBe(bruteForce(values, join));
    }),
    { numRuns: 500 },
  );
});

test("law: what one effect leaves out the other keeps, and what can't be told can't be told by either", () => {
  fc.assert(
    fc.property(truths, joins, (values, join) => {
      const [leaveOut, row] = ruleOn(values, join, "leaveOut");
      const [keepOnly] = ruleOn(values, join, "keepOnly");
      const out = asked(leaveOut, row).putsOut(0);
      expect(asked(keepOnly, row).putsOut(0)).toBe(out === null ? null : !out);
    }),
  );
});

test("the first column with an error is named", () => {
  const [rule, row] = ruleOn([true, null, null], "and", "leaveOut");
  expect(asked(rule, row).errorColumn(0)?.header).toBe("C1");
  const [clear, values] = ruleOn([true, false], "and", "leaveOut");
  expect(asked(clear, values).errorColumn(0)).toBeNull();
});

describe("a cell that holds neither what is asked for nor nothing", () => {
  const unreadable = (condition: Condition, cell: CellValue): boolean =>
    asked({ effect: "leaveOut", join: "and", conditions: [condition] }, { Age: cell }).unreadableColumn(0) !==
    null;
  const number: Condition = { column: "Age", test: "numberBetween", from: 5, to: null };
  const date = { column: "Age", test: "dateBetween", from: "2017-09-01", to: null } as const;

  test("where a number is asked for: text and TRUE, not a blank, an error or a number outside", () => {
    expect(["17", "unknown", true].map((cell) => unreadable(number, cell))).toEqual([true, true, true]);
    expect(["", " ", 3, 17, { error: "#N/A" }].map((cell) => unreadable(number, cell))).toEqual(
      Array(5).fill(false),
    );
  });

  test("where a date is asked for: text that may not be, or can't be, read as one", () => {
    const [no, yes] = [
      { ...date, readTextDates: false },
      { ...date, readTextDates: true },
    ];
    expect([unreadable(no, "1/9/2017"), unreadable(yes, "1/9/2017")]).toEqual([true, false]);
    expect([unreadable(yes, "1/9/17"), unreadable(yes, " "), unreadable(yes, false)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test("words are readable whatever they are", () => {
    expect(unreadable({ column: "Age", test: "contains", value: "x" }, true)).toBe(false);
  });
});

test("a rule without a condition, and one with a condition that can't be used, are refused by their number", () => {
  const refused = (conditions: readonly Condition[], rule: number): unknown => {
    const made = ruleVerdict({ effect: "keepOnly", join: "or", conditions }, () => null, 1900, rule);
    return made.ok ? null : made.problems;
  };
  expect(refused([], 2)).toEqual([{ kind: "ruleUnusable", rule: 2, column: "", fault: "noCondition" }]);
  expect(
    refused(
      [
        { column: "A", test: "isBlank" },
        { column: "B", test: "is", value: "" },
      ],
      4,
    ),
  ).toEqual([{ kind: "ruleUnusable", rule: 4, column: "B", fault: "noValue" }]);
});
