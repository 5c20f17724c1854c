import * as fc from "fast-check";
import { criteriaFaults } from "../../../src/core/scoring/criteria-faults";
import { criteriaSets } from "../../../src/core/scoring/criteria-sets";
import type { Criterion, CriterionId } from "../../../src/core/scoring/criterion";
import { anyCriteria } from "./any-set";

const question: Criterion = {
  id: "first" as CriterionId,
  number: 1,
  section: "",
  shortName: "First",
  question: "Was it done?",
  foundSentence: "It was done in {k} of {n}.",
  guidance: "",
  standard: "",
  kind: "mark",
  marks: [
    { word: "Yes", meaning: "met" },
    { word: "No", meaning: "notMet" },
  ],
  options: [],
  reasons: [],
  applies: { when: "always" },
};

/** The faults of a second question with this change. */
function faultsOf(change: Partial<Criterion>, columns: readonly string[] | null = null): unknown[] {
  const second = { ...question, id: "second" as CriterionId, number: 2, ...change };
  return criteriaFaults([question, second], columns).map(({ index, part, fault }) => [index, part, fault]);
}

test("law: criteria of any kind with earlier rules have no fault, and none once one is left out at the end", () => {
  fc.assert(
    fc.property(anyCriteria, (criteria) => {
      expect(criteriaFaults(criteria, null)).toEqual([]);
      expect(criteriaFaults(criteria.slice(0, -1), null)).toEqual([]);
    }),
  );
});

test("law: a set repeated has every id and number twice", () => {
  fc.assert(
    fc.property(anyCriteria, (criteria) => {
      const faults = criteriaFaults([...criteria, ...criteria], null);
      const repeated = faults.filter(
        ({ fault, part }) => fault === "repeated" && (part === "id" || part === "number"),
      );
      expect(repeated).toHaveLength(2 * criteria.length);
    }),
  );
});

test.each<[string, Partial<Criterion>, unknown[]]>([
  ["no id", { id: " " as CriterionId }, [1, "id", "blank"]],
  ["an id that differs in capitals only", { id: "FIRST" as CriterionId }, [1, "id", "repeated"]],
  ["a number that stands already", { number: 1 }, [1, "number", "repeated"]],
  ["a number of no whole", { number: 1.5 }, [1, "number", "numberUnusable"]],
  ["no question", { question: "" }, [1, "question", "blank"]],
  ["no short name", { shortName: "" }, [1, "shortName", "blank"]],
  ["a short name no header can hold", { shortName: "x".repeat(241) }, [1, "shortName", "wordTooLong"]],
  ["no marks", { marks: [] }, [1, "marks", "blank"]],
  ["no mark that is met", { marks: [{ word: "No", meaning: "notMet" }] }, [1, "marks", "noMarkMet"]],
  ["only deemed met", { marks: [{ word: "Deemed met", meaning: "deemedMet" }] }, [1, "marks", "noMarkMet"]],
  [
    "two marks that are the same",
    { marks: [...question.marks, { word: "yes", meaning: "partly" }] },
    [1, "marks", "repeated"],
  ],
  ["marks of a text", { kind: "text" }, [1, "marks", "notOfKind"]],
  ["a choice without options", { kind: "choice", marks: [] }, [1, "options", "blank"]],
  ["options of a mark", { options: ["A"] }, [1, "options", "notOfKind"]],
  ["a reason twice", { reasons: ["A", " a".trim()] }, [1, "reasons", "repeated"]],
  ["a reason with a line break", { reasons: ["A\nB"] }, [1, "reasons", "wordUnusable"]],
  ["a reason with a space at its end", { reasons: ["A "] }, [1, "reasons", "wordUnusable"]],
  ["a reason that begins like a formula", { reasons: ["=1+1"] }, [1, "reasons", "wordUnusable"]],
  [
    "an option that begins like a formula",
    { kind: "choice", marks: [], options: ["-none"] },
    [1, "options", "wordUnusable"],
  ],
  ["a reason of 256 characters", { reasons: ["x".repeat(256)] }, [1, "reasons", "wordTooLong"]],
  [
    "more reasons than a cell can hold",
    { reasons: Array.from({ length: 200 }, (_, index) => `${index} ${"x".repeat(240)}`) },
    [1, "reasons", "tooManyWords"],
  ],
  [
    "a rule without a value",
    { applies: { when: "columnIsOneOf", column: "Agency", values: [] } },
    [1, "applies", "ruleWithoutValue"],
  ],
  [
    "a rule on itself",
    { applies: { when: "answerIsOneOf", criterion: "second" as CriterionId, answers: ["Yes"] } },
    [1, "applies", "ruleQuestionLater"],
  ],
  [
    "a rule on no question",
    { applies: { when: "answerIsOneOf", criterion: "third" as CriterionId, answers: ["Yes"] } },
    [1, "applies", "ruleQuestionUnknown"],
  ],
  [
    "a rule on an answer that is not offered",
    { applies: { when: "answerIsOneOf", criterion: "first" as CriterionId, answers: ["Yes", "Perhaps"] } },
    [1, "applies", "ruleAnswerUnknown"],
  ],
])("%s", (_, change, fault) => {
  expect(faultsOf(change)).toEqual([fault]);
});

test("a word of 255 characters can be offered", () => {
  expect(faultsOf({ reasons: ["x".repeat(255)] })).toEqual([]);
});

test("a rule on a question of words is refused: they are not offered", () => {
  const open = { ...question, kind: "text", marks: [] } as const;
  const rule = { when: "answerIsOneOf", criterion: question.id, answers: ["x"] } as const;
  const second = { ...question, id: "second" as CriterionId, number: 2, applies: rule };
  expect(criteriaFaults([open, second], null)).toMatchObject([{ fault: "ruleQuestionOpen" }]);
});

test("a rule on a column is refused only where the columns are known and it is not among them", () => {
  const applies = { when: "columnIsOneOf", column: "agency ", values: ["Police"] } as const;
  expect(faultsOf({ applies })).toEqual([]);
  expect(faultsOf({ applies }, ["Agency"])).toEqual([]);
  expect(faultsOf({ applies }, ["Outcome"])).toEqual([[1, "applies", "ruleColumnMissing"]]);
});

test.each(criteriaSets.map((set) => [set.id, set] as const))(
  "the ready-made set %s has no fault",
  (_, set) => {
    expect(criteriaFaults(set.criteria, null)).toEqual([]);
  },
);
