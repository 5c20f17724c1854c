import * as fc from "fast-check";
import type { CellValue } from "../../../src/core/frame/cell-value";
import { answerReading, type AnswerReading } from "../../../src/core/scoring/answer-reading";
import { applicability } from "../../../src/core/scoring/applicability";
import { criteriaFaults } from "../../../src/core/scoring/criteria-faults";
import type { Applicability, CriterionId } from "../../../src/core/scoring/criterion";
import { anyCriteria } from "./any-set";

const id = (name: string): CriterionId => name as CriterionId;
const always: Applicability = { when: "always" };
const police: Applicability = { when: "columnIsOneOf", column: "Agency", values: ["Police", "Probation"] };
const onNo: Applicability = {
  when: "answerIsOneOf",
  criterion: id("consent"),
  answers: ["No", "Overridden"],
};
const onForm: Applicability = { when: "answerIsOneOf", criterion: id("form"), answers: ["Yes"] };

const mark = (word: string): AnswerReading => ({
  state: "answered",
  value: { kind: "mark", word, meaning: "notMet" },
});

function of(
  rules: Readonly<Record<string, Applicability>>,
  cells: Readonly<Record<string, CellValue>>,
  readings: Readonly<Record<string, AnswerReading>> = {},
): Record<string, string> {
  const criteria = Object.entries(rules).map(([name, applies]) => ({ id: id(name), applies }));
  const answers = new Map(Object.entries(readings).map(([name, reading]) => [id(name), reading]));
  return Object.fromEntries(applicability(criteria, new Map(Object.entries(cells)), answers));
}

test.each<[CellValue, string]>([
  ["Police", "applies"],
  [" probation ", "applies"],
  ["Health", "doesNotApply"],
  ["", "unknown"],
  [{ error: "#N/A" }, "unknown"],
])("a rule on a column with %j: %s", (cell, applies) => {
  expect(of({ form: police }, { Agency: cell })).toEqual({ form: applies });
});

test("a rule on a column that isn't there is unknown, never fulfilled", () => {
  expect(of({ form: police }, {})).toEqual({ form: "unknown" });
});

test.each<[AnswerReading, string]>([
  [mark("No"), "applies"],
  [mark("Yes"), "doesNotApply"],
  [mark("N/A"), "doesNotApply"],
  [{ state: "unscored" }, "unknown"],
  [{ state: "notAllowed", text: "n" }, "unknown"],
  [{ state: "answered", value: { kind: "choice", option: "overridden" } }, "applies"],
  [{ state: "answered", value: { kind: "choices", options: ["Gained", "Overridden"] } }, "applies"],
  [{ state: "answered", value: { kind: "choices", options: ["Gained"] } }, "doesNotApply"],
  [{ state: "answered", value: { kind: "number", number: 1 } }, "doesNotApply"],
])("a rule on an earlier answer, %j: %s", (reading, applies) => {
  expect(of({ consent: always, why: onNo }, {}, { consent: reading }).why).toBe(applies);
});

test("what hangs on a question that does not apply, and is blank, does not apply either", () => {
  const rules = { form: police, version: onForm };
  expect(of(rules, { Agency: "Health" })).toEqual({ form: "doesNotApply", version: "doesNotApply" });
  expect(of(rules, { Agency: "Police" })).toEqual({ form: "applies", version: "unknown" });
  expect(of(rules, {})).toEqual({ form: "unknown", version: "unknown" });
  // Somebody answered it all the same: what they wrote counts for the rule.
  expect(of(rules, { Agency: "Health" }, { form: mark("Yes") }).version).toBe("applies");
});

test("a rule on a later question, or on itself, is unknown whatever was answered", () => {
  expect(of({ why: onNo, consent: always }, {}, { consent: mark("No") }).why).toBe("unknown");
  expect(of({ consent: onNo }, {}, { consent: mark("No") }).consent).toBe("unknown");
});

test("law: without faults, where every question asked about is answered, nothing is unknown", () => {
  fc.assert(
    fc.property(anyCriteria, fc.nat(), (criteria, pick) => {
      expect(criteriaFaults(criteria, null)).toEqual([]);
      const carried = new Map(
        criteria.flatMap(({ applies }) =>
          applies.when === "columnIsOneOf" ? [[applies.column, applies.values[0] ?? ""] as const] : [],
        ),
      );
      const readings = new Map(
        criteria.flatMap((criterion) => {
          const words = [...criterion.marks.map(({ word }) => word), ...criterion.options];
          const word = words[pick % words.length];
          return word === undefined
            ? []
            : [
                [
                  criterion.id,
                  // A choice is read as one word; of several, a word with a semicolon is read whole.
                  answerReading(word, criterion),
                ] as const,
              ];
        }),
      );
      const result = applicability(criteria, carried, readings);
      expect([...result.keys()]).toEqual(criteria.map((criterion) => criterion.id));
      expect([...result.values()]).not.toContain("unknown");
    }),
  );
});

test("law: a question without a rule always applies", () => {
  fc.assert(
    fc.property(anyCriteria, (criteria) => {
      const result = applicability(criteria, new Map(), new Map());
      for (const { id: name, applies } of criteria)
        if (applies.when === "always") expect(result.get(name)).toBe("applies");
        else expect(result.get(name)).toBe("unknown");
    }),
  );
});
