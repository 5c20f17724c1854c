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
    for (const { marks } of set.criteria) {
      expect(new Set(marks.map(({ word }) => foldedWord(word))).size).toBe(marks.length);
      expect(marks.some(({ meaning }) => meaning === "met")).toBe(true);
    }
  });

  it("has guidance, a standard and a sentence with k of n for each question", () => {
    for (const { guidance, standard, foundSentence, shortName, question } of set.criteria) {
      expect(guidance.length).toBeGreaterThan(40);
      expect(standard).not.toBe("");
      expect(question).toMatch(/^[A-Z].*\?$/);
      expect(foundSentence).toMatch(/\{k\} of \{n\}.*\.$/);
      expect(shortName.length).toBeLessThanOrEqual(20);
    }
  });
});
