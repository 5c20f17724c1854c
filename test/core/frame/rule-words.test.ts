import type { Condition, EligibilityRule } from "../../../src/core/frame/frame-definition";
import { conditionWords, ruleWords } from "../../../src/core/frame/rule-words";

const between = { column: "Age", test: "numberBetween" } as const;
const dated = { column: "Closed", test: "dateBetween", readTextDates: false } as const;

/** Every form of a condition, as the record and the pane print it. */
const WORDS: readonly (readonly [string, Condition])[] = [
  ["Type is “Contact only”", { column: "Type", test: "is", value: "Contact only" }],
  ["Type is not “Contact only”", { column: "Type", test: "isNot", value: "Contact only" }],
  ["Type contains “only”", { column: "Type", test: "contains", value: "only" }],
  ["Type does not contain “only”", { column: "Type", test: "doesNotContain", value: "only" }],
  ["Type is “A”", { column: "Type", test: "isOneOf", values: ["A"] }],
  ["Type is “A” or “B”", { column: "Type", test: "isOneOf", values: ["A", "B"] }],
  ["Type is “A”, “B” or “C”", { column: "Type", test: "isOneOf", values: ["A", "B", "C"] }],
  ["Type is not “A”", { column: "Type", test: "isNoneOf", values: ["A"] }],
  ["Type is none of “A” and “B”", { column: "Type", test: "isNoneOf", values: ["A", "B"] }],
  ["Type is none of “A”, “B” and “C”", { column: "Type", test: "isNoneOf", values: ["A", "B", "C"] }],
  ["Type is blank", { column: "Type", test: "isBlank" }],
  ["Type is not blank", { column: "Type", test: "isNotBlank" }],
  ["Age is between 5 and 17", { ...between, from: 5, to: 17 }],
  ["Age is 5", { ...between, from: 5, to: 5 }],
  ["Age is -0.5 or more", { ...between, from: -0.5, to: null }],
  ["Age is 17 or less", { ...between, from: null, to: 17 }],
  [
    "Closed is between 1 September 2017 and 30 September 2017",
    { ...dated, from: "2017-09-01", to: "2017-09-30" },
  ],
  ["Closed is 1 September 2017", { ...dated, from: "2017-09-01", to: "2017-09-01" }],
  ["Closed is 1 September 2017 or later", { ...dated, from: "2017-09-01", to: null }],
  ["Closed is 30 September 2017 or earlier", { ...dated, from: null, to: "2017-09-30" }],
];

test.each(WORDS)("%s", (words, condition) => {
  expect(conditionWords(condition)).toBe(words);
  const rule = { join: "and", conditions: [condition] } as const;
  expect(ruleWords({ ...rule, effect: "leaveOut" })).toBe(words);
  expect(ruleWords({ ...rule, effect: "keepOnly" })).toBe(`Only where ${words}`);
});

test("conditions are joined by a comma and their word, so that an “or” inside one is not taken for it", () => {
  const conditions: EligibilityRule["conditions"] = [
    { column: "Type", test: "isOneOf", values: ["A", "B"] },
    { ...between, from: 5, to: 17 },
    { column: "Closed", test: "isBlank" },
  ];
  expect(ruleWords({ effect: "keepOnly", join: "and", conditions })).toBe(
    "Only where Type is “A” or “B”, and Age is between 5 and 17, and Closed is blank",
  );
  expect(ruleWords({ effect: "leaveOut", join: "or", conditions })).toBe(
    "Type is “A” or “B”, or Age is between 5 and 17, or Closed is blank",
  );
});
