import { ruleKept, ruleMoved, ruleRemoved } from "../../src/pane/rule-list";
import { conditionFaults, ruleFault } from "../../src/pane/rule-faults";
import {
  completedRule,
  newCondition,
  newRule,
  ruleOfTyped,
  withValues,
  type TypedCondition,
} from "../../src/pane/typed-rule";
import { conditionVerdict } from "../../src/core/frame/condition-verdict";

const on = (change: Partial<TypedCondition>): TypedCondition => ({ ...newCondition("Age"), ...change });

test.each([
  [on({ column: "" }), "Choose a column."],
  [on({}), "Choose at least one value."],
  [on({ test: "isNoneOf", values: [" ", ""] }), "Choose at least one value."],
  [on({ test: "contains", values: [""] }), "Type the words to look for."],
  [on({ test: "numberBetween" }), "Type a number here or beside it: one end may stay blank."],
  [on({ test: "dateBetween" }), "Type a date here or beside it: one end may stay blank."],
  [on({ test: "numberBetween", from: "old" }), "Type a number, for example 17."],
  [on({ test: "dateBetween", to: "31/02/2017" }), "Type it as day/month/year, for example 01/09/2017."],
  [on({ test: "numberBetween", from: "17", to: "0" }), "To is before From."],
  [on({ test: "dateBetween", from: "02/09/2017", to: "01/09/2017" }), "To is before From."],
])("%j is refused in a sentence, as a draw would refuse it", (condition, sentence) => {
  const rule = { ...newRule, conditions: [condition] };
  expect(ruleFault(rule)).toBe(sentence);
  expect(ruleFault({ ...rule, conditions: [on({ test: "isBlank" }), condition] })).toBe(
    `Condition 2: ${sentence}`,
  );
  const [read] = ruleOfTyped(completedRule(rule), Number.NaN).conditions;
  const inCore = read === undefined ? null : conditionVerdict(read, 1900, 1);
  if (condition.column !== "" && !condition.from.includes("old")) expect(inCore).toMatchObject({ ok: false });
});

test.each([
  on({ values: ["4"] }),
  on({ test: "isNoneOf", values: ["4", "", "5"] }),
  on({ test: "isNotBlank" }),
  on({ test: "doesNotContain", values: ["x"] }),
  on({ test: "numberBetween", from: "0" }),
  on({ test: "numberBetween", from: "1,000", to: "1000" }),
  on({ test: "dateBetween", to: "1/9/2017" }),
])("%j can be used", (condition) => {
  const rule = { ...newRule, conditions: [condition] };
  expect(ruleFault(rule)).toBeNull();
  const [read] = ruleOfTyped(completedRule(rule), Number.NaN).conditions;
  expect(read === undefined ? null : conditionVerdict(read, 1900, 1)).toMatchObject({ ok: true });
});

test("what is missing is a hint, what is wrong is an error", () => {
  expect(conditionFaults(on({ test: "numberBetween" })).from).toMatchObject({ missing: true });
  expect(conditionFaults(on({ test: "numberBetween", from: "x" })).from).toMatchObject({ missing: false });
});

test("one value is “is”, several are “is one of”, whatever is chosen in which order", () => {
  expect(withValues(on({ test: "isOneOf" }), ["4"]).test).toBe("is");
  expect(withValues(on({ test: "isNot" }), ["4", "5"]).test).toBe("isNoneOf");
  expect(withValues(on({ test: "contains" }), ["4"]).test).toBe("contains");
});

describe("the list of rules", () => {
  const [a, b, c] = ["a", "b", "c"].map((value) => ({ ...newRule, conditions: [on({ values: [value] })] }));
  const rules = [a ?? newRule, b ?? newRule];
  test("takes a new one last and puts a changed one where it was", () => {
    expect(ruleKept(rules, null, c ?? newRule)).toEqual([a, b, c]);
    expect(ruleKept(rules, 0, c ?? newRule)).toEqual([c, b]);
  });
  test("moves one past its neighbour and no further", () => {
    expect(ruleMoved(rules, 0, 1)).toEqual([b, a]);
    expect(ruleMoved(rules, 1, -1)).toEqual([b, a]);
    expect(ruleMoved(rules, 0, -1)).toEqual(rules);
    expect(ruleMoved(rules, 1, 1)).toEqual(rules);
    expect(ruleRemoved(rules, 0)).toEqual([b]);
  });
});
