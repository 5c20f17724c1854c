import * as fc from "fast-check";
import { auditFindings } from "../../../src/core/findings/audit-findings";
import { otherAnswers } from "../../../src/core/findings/other-answers";
import { answeredNumberText, otherAnswerNote } from "../../../src/core/findings/other-answer-words";
import type { StratumLabel, UnitId } from "../../../src/core/frame/unit";
import type { AnswerValue } from "../../../src/core/scoring/answer-reading";
import type { Applies } from "../../../src/core/scoring/applicability";
import type { Criterion, CriterionId, CriterionKind } from "../../../src/core/scoring/criterion";
import type { ScoredCase } from "../../../src/core/scoring/scored-case";
import { answer } from "./audit-a";
import { auditOfMarks } from "./audit-of-marks";

const agencies = ["Education", "Health", "Police", "Housing"];

function question(kind: CriterionKind, options: readonly string[] = []): Criterion {
  const [base] = auditOfMarks({ strata: [] }).set.criteria;
  if (base === undefined) throw new Error("no question");
  return { ...base, id: "asked" as CriterionId, number: 3, shortName: "Asked", kind, marks: [], options };
}

interface Given {
  readonly value: AnswerValue | null;
  readonly applies?: Applies;
}

function casesOf(given: readonly Given[]): readonly ScoredCase[] {
  return given.map(({ value, applies = "applies" }, index) => ({
    key: `C-${index}` as UnitId,
    stratum: "All" as StratumLabel,
    rank: index + 1,
    role: "sample",
    scorer: "",
    row: index + 2,
    answers: new Map([["asked" as CriterionId, { ...answer(null), value, applies }]]),
  }));
}

function counted(criterion: Criterion, given: readonly Given[]) {
  const [only] = otherAnswers([criterion], casesOf(given));
  if (only === undefined) throw new Error("not counted");
  return only;
}

const choices = (...options: readonly string[]): AnswerValue => ({ kind: "choices", options });
const number = (value: number): Given => ({ value: { kind: "number", number: value } });

test("a choice is counted in the order offered, over the cases that it applied to and that answered it", () => {
  const option = (text: string): Given => ({ value: { kind: "choice", option: text } });
  const found = counted(question("choice", ["New", "Old", "Other"]), [
    option("Old"),
    option("Old"),
    option("New"),
    { value: null },
    { value: null, applies: "unknown" },
    { value: null, applies: "doesNotApply" },
    { value: { kind: "choice", option: "Other" }, applies: "doesNotApply" },
  ]);
  expect(found.given).toEqual({
    kind: "choice",
    options: [
      { option: "New", cases: 1 },
      { option: "Old", cases: 2 },
      { option: "Other", cases: 0 },
    ],
  });
  expect(found.base).toEqual({
    audited: 7,
    notApplicable: 2,
    unanswered: 2,
    answered: 3,
    answeredInVain: 1,
  });
  expect(otherAnswerNote(found)).toBe(
    "Fewer than 10 cases: counts only; 2 not answered; 1 answered where it does not apply: not counted",
  );
});

test("several choices may add to more than the cases, and that is said", () => {
  const found = counted(question("choices", agencies), [
    { value: choices("Health", "Police") },
    { value: choices("Police") },
    { value: choices("Education", "Police") },
  ]);
  expect(found.given).toEqual({
    kind: "choices",
    options: [
      { option: "Police", cases: 3 },
      { option: "Education", cases: 1 },
      { option: "Health", cases: 1 },
      { option: "Housing", cases: 0 },
    ],
  });
  expect(otherAnswerNote(found)).toContain("Several answers a case: they add to more than 3");
});

test.each([
  [[4], { lowest: 4, median: 4, highest: 4 }],
  [[9, 1, 2], { lowest: 1, median: 2, highest: 9 }],
  [[9, 1, 2, 4], { lowest: 1, median: 3, highest: 9 }],
])("of %j the range and the middle are told", (values, range) => {
  expect(counted(question("number"), values.map(number)).given).toEqual({ kind: "number", range });
});

test("of an even number of days the middle is a day that was given", () => {
  const days = [43000, 43010, 43001, 43020].map((serial): Given => ({ value: { kind: "date", serial } }));
  expect(counted(question("date"), days).given).toEqual({
    kind: "date",
    range: { lowest: 43000, median: 43001, highest: 43020 },
  });
});

test("words are counted and not kept", () => {
  const said = counted(question("text"), [
    { value: { kind: "text", text: "Mother was asked" } },
    { value: null },
  ]);
  expect(said.base.answered).toBe(1);
  expect(JSON.stringify(said.given)).not.toContain("Mother");
});

test("out-of-scope and replaced cases answer nothing", () => {
  const audit = auditOfMarks({ strata: [{ size: 50, marks: "YYXR" }] });
  const asked = question("number");
  const cases = audit.cases.map((each) => ({
    ...each,
    answers: new Map([...each.answers, [asked.id, { ...answer(null), ...number(5) }]]),
  }));
  const set = { ...audit.set, criteria: [...audit.set.criteria, asked] };
  const { otherAnswers: found, results } = auditFindings({ ...audit, set, cases });
  expect(results.map(({ criterion }) => criterion.kind)).toEqual(["mark", "mark"]);
  expect(found).toMatchObject([{ base: { audited: 2, answered: 2 } }]);
});

test("law: bases add up, and no answer has more cases than were answered", () => {
  const anyGiven = fc.record({
    value: fc.option(
      fc.subarray(agencies, { minLength: 1 }).map((options): AnswerValue => ({ kind: "choices", options })),
    ),
    applies: fc.constantFrom<Applies>("applies", "doesNotApply", "unknown"),
  });
  fc.assert(
    fc.property(fc.array(anyGiven, { maxLength: 40 }), (given) => {
      const { base, given: found } = counted(question("choices", agencies), given);
      expect(base.audited).toBe(base.notApplicable + base.unanswered + base.answered);
      if (found.kind !== "choices") throw new Error("another kind");
      for (const { cases } of found.options) expect(cases).toBeLessThanOrEqual(base.answered);
      const chosen = given.flatMap(({ value, applies }) =>
        applies !== "doesNotApply" && value?.kind === "choices" ? value.options : [],
      );
      expect(found.options.reduce((sum, { cases }) => sum + cases, 0)).toBe(chosen.length);
    }),
  );
});

test.each([
  [12.5, "12.5"],
  [1234, "1,234"],
  [0.005, "0.01"],
  [-3, "−3"],
  [-0.001, "0"],
  [2.999, "3"],
])("%d is written as %s", (value, text) => {
  expect(answeredNumberText(value)).toBe(text);
});
