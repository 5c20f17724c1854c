import type { PopulationEstimate } from "../../../src/core/findings/findings";
import type { CriterionId } from "../../../src/core/scoring/criterion";
import { newcombeInterval } from "../../../src/core/estimation/difference-interval";
import { wilsonInterval } from "../../../src/core/estimation/wilson-interval";
import { differenceSentence, whatEachMeasures } from "../../../src/core/survey/pair-sentences";
import { pairedResult } from "../../../src/core/survey/paired-result";
import { respondentsGiving } from "../../../src/core/survey/respondents-giving";
import { responses } from "../../../src/core/survey/responses";
import { surveyInterval } from "../../../src/core/survey/survey-interval";
import { surveyQuestions } from "../../../src/core/survey/survey-questions";
import { gridOf } from "./grid";

const pair = {
  name: "Consent",
  question: "Q",
  options: ["Yes"],
  criterion: "consent" as CriterionId,
  saysMet: true,
};
const random = { respondents: "random", invited: null } as const;

/** A criterion whose estimate is what was read, with Wilson's interval: a simple random sample. */
function criterionOf(count: number, size: number) {
  const counts = { applicable: size } as Parameters<typeof pairedResult>[2]["counts"];
  const interval = wilsonInterval(count, size, 0.95);
  const estimate = { estimate: count / size, interval, exact: false } as PopulationEstimate;
  return { counts, metForHeadline: count, estimate };
}

it("puts both as k of n and subtracts two random samples by Newcombe's formula", () => {
  // The example of `newcombeInterval`, which the reference checks: 56 of 70 less 48 of 80.
  const found = pairedResult(pair, { count: 48, base: 80 }, criterionOf(56, 70), random, 0.95);
  expect([found.survey, found.audit]).toEqual([
    { count: 48, base: 80 },
    { count: 56, base: 70 },
  ]);
  const expected = newcombeInterval({ count: 56, size: 70 }, { count: 48, size: 80 }, 0.95);
  expect("by" in found.difference && found.difference.by).toBeCloseTo(0.2, 12);
  expect("interval" in found.difference && found.difference.interval).toEqual(expected);
  expect(differenceSentence(found, 0.95)).toBe(
    "20 points higher in the files (95% interval from +5 to +33 points).",
  );
  expect(whatEachMeasures(found)).toBe(
    "These measure different things: what 80 respondents say about practice in general, and what 70 files show. Neither proves the other wrong.",
  );
});

it.each([
  [
    { ...random, respondents: "notRandom" as const },
    pair,
    { count: 48, base: 80 },
    criterionOf(56, 70),
    "came by themselves",
  ],
  [random, { ...pair, saysMet: false }, { count: 48, base: 80 }, criterionOf(56, 70), "say the opposite"],
  [random, pair, { count: 4, base: 9 }, criterionOf(56, 70), "fewer than ten"],
  [random, pair, { count: 48, base: 80 }, { ...criterionOf(56, 70), estimate: null }, "no estimate"],
])("says why two can't be subtracted: %#", (definition, one, survey, criterion, words) => {
  expect(differenceSentence(pairedResult(one, survey, criterion, definition, 0.95), 0.95)).toContain(words);
});

it("counts each respondent once, of those who were asked", () => {
  const read = responses(
    gridOf(["Role", "Tools"], ["Nurse", "A; B"], ["Nurse", "B;"], ["Teacher", "A; B"], ["Nurse", ""]),
  );
  const questions = surveyQuestions(read);
  const tools = questions[1];
  if (tools === undefined) throw new Error("no question");
  expect(respondentsGiving(["a", "B"], tools, questions, read)).toEqual({ count: 3, base: 4 });
  const nurses = { ...tools, askedOf: { question: "Role", options: ["Nurse"] } };
  expect(respondentsGiving(["A"], nurses, questions, read)).toEqual({ count: 1, base: 3 });
});

it("gives an interval to random respondents only, narrower where the invited are known", () => {
  expect(surveyInterval(48, 80, { respondents: "notRandom", invited: 90 }, 0.95)).toBeNull();
  const wide = surveyInterval(48, 80, random, 0.95);
  const narrow = surveyInterval(48, 80, { respondents: "random", invited: 90 }, 0.95);
  expect(wide).toEqual(wilsonInterval(48, 80, 0.95));
  expect(narrow && wide && narrow.lower > wide.lower && narrow.upper < wide.upper).toBe(true);
});
