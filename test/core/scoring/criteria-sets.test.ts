import { criteriaSet, criteriaSets } from "../../../src/core/scoring/criteria-sets";
import { foldedWord } from "../../../src/core/scoring/mark-meaning";

describe("the MASH threshold set", () => {
  const set = criteriaSet("mash-threshold");

  it("has its questions in order", () => {
    expect(set?.criteria.map(({ number, id, shortName }) => [number, id, shortName])).toEqual([
      [1, "threshold", "Threshold level"],
      [2, "agencies", "Agencies contacted"],
      [3, "quality", "Good quality"],
      [4, "decision", "Right decision"],
      [5, "feedback", "Referrer told"],
      [6, "consent", "Consent recorded"],
      [7, "police-form", "Police form"],
    ]);
  });

  it("has the marks of each question", () => {
    const words = Object.fromEntries(
      set?.criteria.map(({ id, marks }) => [id, marks.map(({ word }) => word)]) ?? [],
    );
    const usual = ["Yes", "No", "N/A"];
    expect(words).toEqual({
      threshold: ["Yes", "No", "N/A", "Deemed met"],
      agencies: usual,
      quality: ["Yes", "Partly", "No", "N/A"],
      decision: usual,
      feedback: usual,
      consent: usual,
      "police-form": usual,
    });
  });

  it("offers the two reasons of a level not met", () => {
    expect(set?.criteria[0]?.reasons).toEqual(["None indicated", "Wrong for the information"]);
  });

  it("is judged against what the report names", () => {
    expect(set?.auditedAgainst).toBe(
      "Cambridgeshire Threshold Document (2017); Working Together to Safeguard Children (2015)",
    );
  });
});

describe("the MASH threshold audit with all parts", () => {
  const set = criteriaSet("mash-threshold-complete");
  const byId = new Map(set?.criteria.map((criterion) => [String(criterion.id), criterion]));

  it("has the seven main questions word for word", () => {
    const short = criteriaSet("mash-threshold")?.criteria ?? [];
    expect(short).toHaveLength(7);
    for (const question of short) {
      const { number, section } = byId.get(question.id) ?? {};
      expect(byId.get(question.id)).toEqual({ ...question, number, section });
    }
  });

  it("has every part that the commission names, of its kind", () => {
    const kinds = Object.fromEntries(set?.criteria.map(({ id, kind }) => [id, kind]) ?? []);
    expect(kinds).toMatchObject({
      urgent: "choice",
      "threshold-indicated": "choice",
      "agencies-contacted": "choices",
      "agencies-missed": "choices",
      "quality-clear": "mark",
      "quality-analysis": "mark",
      "quality-factors": "mark",
      "quality-voice": "mark",
      "quality-siblings": "mark",
      "quality-form": "mark",
      "quality-acronyms": "mark",
      "quality-spelling": "mark",
      "consent-recorded": "choice",
      "consent-reason": "text",
      "form-version": "choice",
      assessments: "choices",
      "dash-sign-off": "mark",
      "feedback-required": "choice",
    });
    expect(byId.get("consent-recorded")?.options).toEqual([
      "Gained",
      "Not gained, with reason",
      "Overridden, with reason",
      "Not recorded",
    ]);
  });
});

it("four grades: the two upper ones count as met", () => {
  const [first] = criteriaSet("case-file")?.criteria ?? [];
  expect(first?.marks.map(({ word, meaning }) => `${word}: ${meaning}`)).toEqual([
    "Outstanding: met",
    "Good: met",
    "Requires improvement: notMet",
    "Inadequate: notMet",
    "N/A: notApplicable",
  ]);
});

it("the plain checklist offers Yes, No and N/A everywhere", () => {
  for (const { marks } of criteriaSet("checklist")?.criteria ?? [])
    expect(marks.map(({ word }) => word)).toEqual(["Yes", "No", "N/A"]);
});

it("an unknown set is null", () => {
  expect(criteriaSet("no such set")).toBeNull();
});

describe.each(criteriaSets.map((set) => [set.id, set] as const))("set %s", (_, set) => {
  it("is numbered from 1, with ids, names and words that differ", () => {
    expect(set.criteria.map(({ number }) => number)).toEqual(
      set.criteria.map((_criterion, index) => index + 1),
    );
    expect(new Set(set.criteria.map(({ id }) => id)).size).toBe(set.criteria.length);
    expect(new Set(set.criteria.map(({ shortName }) => shortName)).size).toBe(set.criteria.length);
    for (const { kind, marks } of set.criteria) {
      expect(new Set(marks.map(({ word }) => foldedWord(word))).size).toBe(marks.length);
      expect(marks.some(({ meaning }) => meaning === "met")).toBe(kind === "mark");
    }
  });

  it("has guidance, a standard and a sentence with k of n for each question", () => {
    for (const { kind, guidance, standard, foundSentence, shortName, question } of set.criteria) {
      expect(guidance.length).toBeGreaterThan(20);
      expect(standard).not.toBe("");
      expect(question).toMatch(/^[A-Z].*\?$/);
      if (kind === "mark") expect(foundSentence).toMatch(/\{k\} of \{n\}.*\.$/);
      else expect(foundSentence).toBe("");
      expect(shortName.length).toBeLessThanOrEqual(20);
    }
  });
});
