import type { CriterionId } from "../../src/core/scoring/criterion";
import type { SurveyDefinition } from "../../src/core/survey/survey-definition";
import type { SurveyQuestion } from "../../src/core/survey/survey-question";
import { withSurveyQuestion } from "../../src/pane/survey-changes";

const question = (
  id: string,
  options: readonly string[],
  askedOf: SurveyQuestion["askedOf"] = null,
): SurveyQuestion => ({
  id,
  wording: id,
  kind: "oneChoice",
  separator: null,
  options,
  askedOf,
  columns: [{ column: 1, option: null }],
});
const tools = question("Tools?", ["A;B", "A"]);
const definition: SurveyDefinition = {
  sheet: "Survey",
  headerRow: 1,
  questions: [tools, question("Often?", ["Yes"], { question: "Tools?", options: ["A;B", "a"] })],
  respondents: "notRandom",
  invited: null,
  by: "Tools?",
  pairs: [
    { name: "Both", question: "Tools?", options: ["A;B"], criterion: "tools" as CriterionId, saysMet: true },
    {
      name: "One",
      question: "Tools?",
      options: ["A;B", "A"],
      criterion: "consent" as CriterionId,
      saysMet: true,
    },
  ],
};

test("what hung on answers that a question no longer has goes with them, and what else hung on it stays", () => {
  const now = withSurveyQuestion(definition, { ...tools, kind: "severalChoices", options: ["A", "B"] });
  expect(now.pairs.map(({ name, options }) => [name, options])).toEqual([["One", ["A"]]]);
  expect(now.questions[1]?.askedOf).toEqual({ question: "Tools?", options: ["a"] });
  expect(now.by).toBe("Tools?");
});

test("without any answers nothing hangs on it", () => {
  const now = withSurveyQuestion(definition, { ...tools, kind: "freeText", options: [] });
  expect(now).toMatchObject({ pairs: [], by: null });
  expect(now.questions[1]?.askedOf).toBeNull();
});
