import * as fc from "fast-check";
import type { StratumLabel } from "../../../src/core/frame/unit";
import { mashThresholdSet } from "../../../src/core/scoring/mash-threshold-set";
import { scoringProgress } from "../../../src/core/scoring/scoring-progress";
import { scoringRow } from "./scoring-rows";

const complete = ["Yes", "No", "Partly", "Yes", "N/A", "Yes", "N/A"];
const nfa = "NFA" as StratumLabel;

describe("scoringProgress", () => {
  const rows = [
    scoringRow(2, complete, { scorer: "J. Okafor" }),
    scoringRow(3, ["Yes", "y", "No", "Yes", "Yes", "Yes", "Yes"], { scorer: "Dr Adeyemi" }),
    scoringRow(4, [], { scorer: "J. Okafor", stratum: nfa }),
    scoringRow(5, [...complete.slice(0, 6), ""], { stratum: nfa }),
    scoringRow(6, complete, { role: "spareUsed", stratum: nfa, scorer: "Dr Adeyemi" }),
    scoringRow(7, ["Yes", "rubbish"], { role: "replaced", stratum: nfa }),
  ];
  const progress = scoringProgress("Audit sample", mashThresholdSet, rows);

  it("counts cases with an allowed mark for each question", () => {
    expect(progress).toMatchObject({ sheet: "Audit sample", cases: 5, scored: 2, begun: 4 });
  });

  it("by scorer and by group, in the order of the sheet", () => {
    expect(progress.byScorer).toEqual([
      { scorer: "J. Okafor", scored: 1, cases: 2 },
      { scorer: "Dr Adeyemi", scored: 1, cases: 2 },
      { scorer: "", scored: 0, cases: 1 },
    ]);
    expect(progress.byStratum).toEqual([
      { stratum: "Early Help", scored: 1, cases: 2 },
      { stratum: "NFA", scored: 1, cases: 3 },
    ]);
  });

  it("by question: blank and not applicable are never added together", () => {
    expect(
      progress.byCriterion.map(({ id, scored, notApplicable, blank }) => [id, scored, notApplicable, blank]),
    ).toEqual([
      ["threshold", 4, 0, 1],
      ["agencies", 3, 0, 2],
      ["quality", 4, 0, 1],
      ["decision", 4, 0, 1],
      ["feedback", 1, 3, 1],
      ["consent", 4, 0, 1],
      ["police-form", 1, 2, 2],
    ]);
  });

  it("names marks that are not allowed, but not those of a replaced case", () => {
    expect(progress.marksNotAllowed).toEqual([
      { caseKey: "CAM-3", criterion: "agencies", mark: "y", place: { sheet: "Audit sample", address: "G3" } },
    ]);
  });

  it("leads to the first cell to fill, in the order of the sheet", () => {
    expect(progress.nextCase).toEqual({
      key: "CAM-3",
      stratum: "Early Help",
      place: { sheet: "Audit sample", address: "G3" },
    });
    const backwards = scoringProgress("Audit sample", mashThresholdSet, [...rows].reverse());
    expect(backwards).toEqual(progress);
    expect(scoringProgress("Audit sample", mashThresholdSet, rows.slice(0, 1)).nextCase).toBeNull();
  });

  it("law: the parts add up", () => {
    const mark = fc.constantFrom("Yes", "No", "N/A", "", "y");
    const row = fc.tuple(fc.array(mark, { maxLength: 7 }), fc.constantFrom("A", "B", ""), fc.boolean());
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (given) => {
        const table = given.map(([marks, scorer, replaced], index) =>
          scoringRow(index + 2, marks, { scorer, role: replaced ? "replaced" : "sample" }),
        );
        const found = scoringProgress("Audit sample", mashThresholdSet, table);
        expect(found.cases).toBe(given.filter(([, , replaced]) => !replaced).length);
        for (const part of [found.byScorer, found.byStratum]) {
          expect(part.reduce((sum, { scored }) => sum + scored, 0)).toBe(found.scored);
          expect(part.reduce((sum, { cases }) => sum + cases, 0)).toBe(found.cases);
        }
        for (const { scored, notApplicable, blank } of found.byCriterion) {
          expect(scored + notApplicable + blank).toBe(found.cases);
        }
        expect(found.nextCase === null).toBe(found.scored === found.cases);
        expect(found.scored).toBeLessThanOrEqual(found.begun);
      }),
    );
  });
});
