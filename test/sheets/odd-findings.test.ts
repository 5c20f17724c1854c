import { bearInMind } from "../../src/core/findings/caveat-note";
import { estimateSentence } from "../../src/core/findings/estimate-sentence";
import type { Findings } from "../../src/core/findings/findings";
import { whatItStandsFor } from "../../src/core/findings/what-it-stands-for";
import { findingsByGroupSheet } from "../../src/sheets/findings-by-group-sheet";
import { findingsSheet } from "../../src/sheets/findings-sheet";
import { foundIn } from "../core/findings/audit-of-marks";
import { exampleFindings, exampleWords } from "./example-audit";
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
    const plan = findingsByGroupSheet(findings, exampleWords);
    const rows = plan === null ? [] : sheetOfPlan(plan).values;
    const row = rows.find(([first]) => first === "1 Question") ?? [];
    expect(row.slice(1, 7)).toEqual([
      "Lowest in “B”",
      "10 of 12",
      "8 of 12",
      "18 of 24",
      0.75,
      "Groups under 30: small base",
    ]);
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
    expect(bearInMind(result.caveats)).toBe("Not a random sample: no estimate; small base");
  });

  test("and each further reason is named without saying it again", () => {
    const { result } = foundIn({
      strata: [
        { label: "A", size: null, marks: yes },
        { label: "B", size: 90, marks: "" },
      ],
    });
    const said = bearInMind(result.caveats);
    expect(said.split("no estimate")).toHaveLength(2);
    expect(said).toContain("no case of “B”");
  });

  test("no chart stands without a bar", () => {
    const isChart = ({ step }: { readonly step: string }) => step === "chart";
    const { findings: few } = foundIn({ strata: [{ size: 90, marks: "YYN" }] });
    const { findings: enough } = foundIn({ strata: [{ size: 90, marks: yes }] });
    expect(findingsSheet(few, exampleWords).steps.some(isChart)).toBe(false);
    expect(findingsSheet(enough, exampleWords).steps.some(isChart)).toBe(true);
  });

  test("one case is one case", () => {
    const { findings } = foundIn({ strata: [{ size: 90, marks: "YNNN" }] });
    expect(text(rowsOf(findings))).toContain("“1 of 4” means 1 case that met the question");
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

test("where Partly counts half, it is said that the estimate is of the score", () => {
  const marks = "YYYYYPPPPPNNNNN";
  const half = foundIn({ strata: [{ size: 300, marks }], settings: { partlyCountsAs: 0.5 } });
  const none = foundIn({ strata: [{ size: 300, marks }], settings: { partlyCountsAs: 0 } });
  const words = "the estimate and its band in the chart are of the score";
  expect(text(rowsOf(half.findings))).toContain(words);
  expect(text(rowsOf(none.findings))).not.toContain(words);
});

describe("much text", () => {
  const long = (label: string) =>
    `${label} after a strategy discussion held under section 47 of the Children Act 1989`;
  const { findings } = foundIn({
    strata: [
      { label: long("Assessment"), size: 100, marks: "YYYYYYYNNNNN" },
      { label: long("Other"), size: 200, marks: "YYYYYYYYYYNN" },
    ],
  });

  test("groups with names too long for the head of a column don’t stand side by side", () => {
    const plan = findingsByGroupSheet(findings, exampleWords);
    expect(text(plan === null ? [] : sheetOfPlan(plan).values)).not.toContain("By Outcome");
    expect(text(rowsOf(findings))).toContain("By group: Audit findings by group.");
  });

  test("a long question takes several lines over its table, and what was found in words comes after it", () => {
    const question = "Was it done within the time that the procedures of the partnership lay down? "
      .repeat(4)
      .trim();
    const results = findings.results.map((result) => ({
      ...result,
      criterion: { ...result.criterion, question },
    }));
    const plan = findingsByGroupSheet({ ...findings, results }, exampleWords);
    const rows = plan === null ? [] : sheetOfPlan(plan).values;
    const heading = rows.findIndex(([first]) => first === "1 Question");
    const header = rows.findIndex(([first]) => first === "Group");
    expect(header - heading).toBeGreaterThan(2);
    expect(
      rows
        .slice(heading + 1, header)
        .map(([first]) => first)
        .join(" "),
    ).toBe(`${question} ${results[0] === undefined ? "" : estimateSentence(results[0], findings)}`);
  });

  test("results that don’t fit on the first page begin there and go on under their header on the next", () => {
    const [result] = findings.results;
    if (result === undefined) throw new Error("no result");
    const many = (count: number) =>
      findingsSheet({ ...findings, results: Array.from({ length: count }, () => result) }, exampleWords);
    const breaks = (count: number) => {
      const plan = many(count);
      const { values } = sheetOfPlan(plan);
      const page = plan.steps.find((step) => step.step === "page");
      return page?.step === "page" ? page.breaksBefore.map((row) => values[row - 1]?.[0]) : [];
    };
    expect(breaks(2)[0]).toBe("Why the bases differ");
    expect(breaks(12)[0]).toBe("Results (continued)");
  });
});

test("why a question was not met: one row, with its reasons and k of n", () => {
  const row = rowsOf(exampleFindings).find(([, words]) => String(words).startsWith("None indicated"));
  expect(row?.slice(0, 3)).toEqual([
    "1 Threshold level",
    "None indicated\u00a0(11); Wrong for the information\u00a0(7)",
    "18 of 57",
  ]);
});
