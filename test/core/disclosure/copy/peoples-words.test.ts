import type { CriterionId } from "../../../../src/core/scoring/criterion";
import type {
  PublishedSurvey,
  PublishedSurveyQuestion,
} from "../../../../src/core/disclosure/survey/published-survey";
import type { PeoplesText } from "../../../../src/core/disclosure/copy/peoples-text";
import { LEFT_OUT, wordsAsSaid, type PeoplesWords } from "../../../../src/core/disclosure/copy/peoples-words";
import { withNames } from "../../../../src/core/disclosure/copy/with-names";
import type { AuditAction } from "../../../../src/core/findings/audit-action";
import { peoplesWords } from "./made-up-words";

const place = { sheet: "Audit actions", address: "A7" };
const action: AuditAction = {
  question: null,
  about: "Supervision",
  condition: "c",
  cause: "c",
  effect: "e",
  recommendation: "Talk it through",
  priority: "High",
  owner: "Head of service",
  due: "soon",
  status: "Under way",
  place,
};
const words: PeoplesWords = {
  ...peoplesWords,
  actions: [action, { ...action, due: 43_190 }],
  ownLimitations: [{ about: "Reading", sentence: "By one person" }],
  ownSignatures: [{ role: "Chair", name: "R. Singh" }],
};

function textsOf(of: PeoplesWords): readonly PeoplesText[] {
  const asked: PeoplesText[] = [];
  wordsAsSaid(of, (text) => {
    asked.push(text);
    return text.text;
  });
  return asked;
}

test("where the same is said, nothing changes", () => {
  expect(wordsAsSaid(words, ({ text }) => text)).toEqual(words);
});

test("every text is asked about: of the set-up, of the cases, and what was written beside the findings", () => {
  const asked = textsOf(words);
  const parts = new Set(asked.map(({ part }) => part));
  for (const part of [
    "Cover",
    "Summary",
    "Questions",
    "Results by group",
    "Why not met",
    "Limitations",
    "Actions",
    "Sign-off",
  ])
    expect(parts).toContain(part);
  const texts = asked.map(({ text }) => text);
  for (const text of [
    words.title,
    words.findings.set.auditedAgainst,
    "4 Right decision".slice(2),
    "NFA",
    ...words.findings.goodPractice.map(({ theme }) => theme),
    ...words.findings.results.flatMap(({ reasons }) => reasons.map(({ reason }) => reason)),
    "Supervision",
    "Talk it through",
    "Head of service",
    "soon",
    "R. Singh",
  ])
    if (text !== "") expect(texts).toContain(text);
  // Not in the copy.
  expect(texts).not.toContain("c");
  expect(texts).not.toContain("");
});

test("each thing that is said instead stands everywhere, and nothing of what was said before", () => {
  const said = wordsAsSaid(words, ({ text }) => `§${text}§`);
  const all = JSON.stringify({ ...said, worded: [] });
  for (const { text } of textsOf(words)) expect(all).not.toContain(`${JSON.stringify(text).slice(0, -1)}"`);
  // Ids and kinds are not words.
  expect(said.findings.results.map(({ criterion }) => criterion.id)).toEqual(
    words.findings.results.map(({ criterion }) => criterion.id),
  );
});

test("a sentence that is left out is gone, a name stays as a row without it", () => {
  const said = wordsAsSaid(words, ({ text }) =>
    ["By one person", "NFA", "R. Singh", "Talk it through"].includes(text) ? null : text,
  );
  expect([said.ownLimitations, said.ownSignatures]).toEqual([[], []]);
  expect(said.actions[0]).toMatchObject({ recommendation: "", owner: "Head of service" });
  const labels = said.findings.results[0]?.byStratum.map(({ label }) => label);
  expect(labels).toContain(LEFT_OUT);
  expect(labels).toEqual(said.findings.design.strata.map(({ label }) => label));
});

test("names are put in place of whole texts only, and never of ids and kinds", () => {
  const names = new Map([["a", "b"]]);
  expect(
    withNames(
      { kind: "a", id: "a", label: "a", more: ["a", "aa", { words: "a", count: 1, none: null }] },
      names,
    ),
  ).toEqual({
    kind: "a",
    id: "a",
    label: "b",
    more: ["b", "aa", { words: "b", count: 1, none: null }],
  });
});

test("questions of a survey that are left out are told from each other, and nothing else of them is there", () => {
  const question = (name: string): PublishedSurveyQuestion => ({
    ...{ name, kind: "oneChoice", asked: 20, answered: 20, themes: [], askedOf: null },
    options: [{ name: "Ask Orla", cases: 20 }],
  });
  const survey: PublishedSurvey = {
    ...{ made: "6 December 2017, 14:05", responses: 20, invited: null, respondents: "notRandom" },
    questions: [question("Who is Orla?"), question("Who is Piet?"), question("Are you told?")],
    pairs: [{ name: "Orla", at: 0, options: [0], criterion: "told" as CriterionId, count: 20 }],
  };
  const said = wordsAsSaid({ ...words, survey }, ({ text }) => (/Orla|Piet/.test(text) ? null : text)).survey;
  expect(said?.questions.map(({ name, options }) => [name, options[0]?.name])).toEqual([
    ["Question 1 (left out)", LEFT_OUT],
    ["Question 2 (left out)", LEFT_OUT],
    ["Are you told?", LEFT_OUT],
  ]);
  expect(said?.pairs[0]?.name).toBe(LEFT_OUT);
});
