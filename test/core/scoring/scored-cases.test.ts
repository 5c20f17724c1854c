import type { CriterionId } from "../../../src/core/scoring/criterion";
import { mashThresholdSet } from "../../../src/core/scoring/mash-threshold-set";
import { scoredCases } from "../../../src/core/scoring/scored-cases";
import { scoringRow } from "./scoring-rows";

const { criteria } = mashThresholdSet;
const threshold = "threshold" as CriterionId;
const agencies = "agencies" as CriterionId;

describe("scoredCases", () => {
  it("gives every case an answer for each criterion", () => {
    const { cases, marksNotAllowed } = scoredCases(criteria, [scoringRow(2, ["Yes", "no", "Partly"])]);
    expect([...(cases[0]?.answers.values() ?? [])].map(({ meaning }) => meaning)).toEqual([
      "met",
      "notMet",
      "partly",
      null,
      null,
      null,
      null,
    ]);
    expect(marksNotAllowed).toEqual([]);
  });

  it("a criterion without a column is unscored", () => {
    const row = { ...scoringRow(2, ["Yes"]), cells: new Map() };
    const { cases } = scoredCases(criteria, [row]);
    expect(cases[0]?.answers.get(threshold)).toEqual({
      meaning: null,
      value: null,
      applies: "applies",
      reason: "",
      comment: "",
      observation: null,
      theme: "",
    });
  });

  it("a mark that is not allowed is unscored and named with its place", () => {
    const { cases, marksNotAllowed } = scoredCases(criteria, [
      scoringRow(2, ["y", "Yes"]),
      scoringRow(3, ["", "Yes?"]),
    ]);
    expect(cases[0]?.answers.get(threshold)?.meaning).toBeNull();
    expect(marksNotAllowed).toEqual([
      {
        caseKey: "CAM-2",
        criterion: "threshold",
        mark: "y",
        place: { sheet: "Audit sample", address: "F2" },
      },
      {
        caseKey: "CAM-3",
        criterion: "agencies",
        mark: "Yes?",
        place: { sheet: "Audit sample", address: "G3" },
      },
    ]);
  });

  it("marks of a replaced case are not complained of", () => {
    const { marksNotAllowed } = scoredCases(criteria, [scoringRow(2, ["y"], { role: "replaced" })]);
    expect(marksNotAllowed).toEqual([]);
  });

  it("reads reason, comment, kind and theme, trimmed", () => {
    const words = { reason: " None indicated ", comment: 12, kind: "to improve ", theme: " Form" };
    const { cases } = scoredCases(criteria, [scoringRow(2, ["No"], { words, scorer: " J. Okafor " })]);
    expect(cases[0]?.scorer).toBe("J. Okafor");
    expect(cases[0]?.answers.get(threshold)).toEqual({
      meaning: "notMet",
      value: { kind: "mark", word: "No", meaning: "notMet" },
      applies: "applies",
      reason: "None indicated",
      comment: "12",
      observation: "toImprove",
      theme: "Form",
    });
    const good = scoredCases(criteria, [scoringRow(2, ["No"], { words: { kind: "Good practice" } })]);
    expect(good.cases[0]?.answers.get(agencies)?.observation).toBe("goodPractice");
    const other = scoredCases(criteria, [scoringRow(2, ["No"], { words: { kind: "good" } })]);
    expect(other.cases[0]?.answers.get(agencies)?.observation).toBeNull();
  });

  it("gives empty lists for no rows", () => {
    expect(scoredCases(criteria, [])).toEqual({ cases: [], marksNotAllowed: [] });
  });
});
