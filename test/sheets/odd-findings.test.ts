import { bearInMind } from "../../src/core/findings/caveat-note";
import type { Findings } from "../../src/core/findings/findings";
import { whatItStandsFor } from "../../src/core/findings/what-it-stands-for";
import { findingsByGroupSheet } from "../../src/sheets/findings-by-group-sheet";
import { findingsSheet } from "../../src/sheets/findings-sheet";
import { foundIn } from "../core/findings/audit-of-marks";
import { exampleWords } from "./example-audit";
import { sheetOfPlan } from "./sheet-of-plan";

const rowsOf = (findings: Findings) => sheetOfPlan(findingsSheet(findings, exampleWords)).values;
const text = (rows: readonly (readonly unknown[])[]) => rows.flat().join("\n");

describe("Partly that counts as met", () => {
  const { findings, result } = foundIn({
    strata: [
      { label: "A", size: 100, marks: "YYYYYPPPPPNN" },
      { label: "B", size: 200, marks: "YYYPPPPPNNNN" },
    ],
    settings: { partlyCountsAs: 1 },
  });

  test("is counted in the groups as it is in all", () => {
    expect(result.metForHeadline).toBe(18);
    const row = rowsOf(findings).filter(([first]) => first === "1 Question")[2] ?? [];
    expect(row.slice(2, 5)).toEqual(["10 of 12", "8 of 12", "18 of 24"]);
  });

  test("is counted in the groups of their own sheet, beside the interval of the same count", () => {
    const plan = findingsByGroupSheet(findings, exampleWords);
    const row = (plan === null ? [] : sheetOfPlan(plan).values).find(([first]) => first === "A") ?? [];
    expect(row.slice(2, 4)).toEqual(["10 of 12", 0.83]);
    expect(row[5]).not.toBe("");
  });
});

describe("where nothing is estimated", () => {
  const yes = "Y".repeat(12);

  test("it is said once in a cell, with the first reason", () => {
    const { result } = foundIn({ strata: [{ size: null, marks: yes }], selection: "notRandom" });
    expect(bearInMind(result.caveats)).toBe(
      "Not a random sample: no estimate; size of the groups not known; small base: 12 cases",
    );
  });

  test("blanks of single groups are not told after those over all", () => {
    const { result } = foundIn({
      strata: [
        { label: "A", size: 100, marks: "----------" },
        { label: "B", size: 100, marks: "----------" },
      ],
    });
    expect(bearInMind(result.caveats)).toMatch(/^20 of 20 not scored: no estimate[^;]*$/);
  });

  test("blanks of a group are told where those over all are few", () => {
    const { result } = foundIn({
      strata: [
        { label: "A", size: 100, marks: "YYYYYYY---" },
        { label: "B", size: 100, marks: "Y".repeat(40) },
      ],
    });
    expect(bearInMind(result.caveats)).toContain("3 of 10 in “A” not scored: no estimate");
  });

  test("the sheet does not speak of an estimate that it doesn’t hold", () => {
    const { findings } = foundIn({
      strata: [
        { label: "A", size: 40, marks: "YYN" },
        { label: "B", size: 90, marks: "YNN" },
      ],
    });
    expect(whatItStandsFor(findings)).toBe(
      "“Met” describes the 6 referrals read. Nothing is estimated for all 130 referrals; the reasons stand beside the results.",
    );
    expect(text(rowsOf(findings))).not.toContain("Estimates are for all");
  });

  test("that the size of the list is not known is a fact of its own", () => {
    const { findings } = foundIn({ strata: [{ size: null, marks: yes }], selection: "unknown" });
    const cases = rowsOf(findings).find(([first]) => first === "Cases") ?? [];
    expect(cases[1]).toContain("How many referrals there were is not known");
  });

  test("a list read in full has exact counts and no interval to explain", () => {
    const { findings } = foundIn({ strata: [{ size: 12, marks: yes }] });
    expect(text(rowsOf(findings))).toContain("All 12 referrals were read, so the counts are exact.");
    expect(text(rowsOf(findings))).not.toContain("of samples");
  });
});
