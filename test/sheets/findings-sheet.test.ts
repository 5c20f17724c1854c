import * as fc from "fast-check";
import type { Findings } from "../../src/core/findings/findings";
import { findingsByGroupSheet } from "../../src/sheets/findings-by-group-sheet";
import { findingsSheet } from "../../src/sheets/findings-sheet";
import { picture } from "../../src/sheets/picture";
import { readFindingsSheet } from "../../src/sheets/read-findings-sheet";
import { chartRows } from "../../src/sheets/results-chart";
import { shownPercent } from "../../src/sheets/shown-percent";
import { exampleFindings, exampleWords } from "./example-audit";
import { sheetOfPlan } from "./sheet-of-plan";

const plan = findingsSheet(exampleFindings, exampleWords);
const values = sheetOfPlan(plan).values;
const rowOf = (first: string) => values.find((row) => row[0] === first) ?? [];

test("a result stands in one row: k of n, its percentage, the estimate, the interval, and what to bear in mind", () => {
  expect(rowOf("1 Threshold level").slice(2, 7)).toEqual([
    "39 of 57",
    0.68,
    0.62,
    "46–76%",
    "Low precision; 12 deemed met; without them 27 of 45",
  ]);
  expect(rowOf("2 Agencies contacted").slice(2, 6)).toEqual(["42 of 57", 0.74, 0.79, "64–89%"]);
});

test("a percentage never stands without its base in the same row", () => {
  for (const step of plan.steps) {
    if (step.step !== "cells" || typeof step.roles === "string") continue;
    const base = step.roles.indexOf("ofBase");
    if (!step.roles.includes("proportion")) continue;
    expect(base).toBeGreaterThanOrEqual(0);
    for (const row of step.rows) expect(row[base]).toMatch(/^[\d,]+ of [\d,]+$/);
  }
});

test("without any estimate the two columns stay empty, and nothing else changes its place", () => {
  const results = exampleFindings.results.map((result) => ({ ...result, estimate: null, rawInterval: null }));
  const rows = sheetOfPlan(findingsSheet({ ...exampleFindings, results }, exampleWords)).values;
  const row = rows.find((each) => each[0] === "2 Agencies contacted") ?? [];
  expect(row.slice(2, 6)).toEqual(["42 of 57", 0.74, "", ""]);
});

test("up to three groups stand side by side on the sheet of the groups, more only one under the other", () => {
  const [stratum] = exampleFindings.design.strata;
  if (stratum === undefined) throw new Error("no stratum");
  const withGroups = (groups: number): Findings => ({
    ...exampleFindings,
    design: { ...exampleFindings.design, strata: Array.from({ length: groups }, () => stratum) },
  });
  const sideBySide = (groups: number) => {
    const byGroup = findingsByGroupSheet(withGroups(groups), exampleWords);
    return byGroup !== null && picture(byGroup).includes("By Outcome");
  };
  expect([1, 2, 3, 4].map(sideBySide)).toEqual([false, true, true, false]);
  const named = (groups: number) => picture(findingsSheet(withGroups(groups), exampleWords));
  expect(named(4)).toContain("By group: Audit findings by group.");
  expect(named(1)).not.toContain("By Outcome");
});

test("what stands on the sheet is read again, to tell whether it is out of date", () => {
  const read = readFindingsSheet(sheetOfPlan(plan));
  expect(read?.madeAt).toBe("2017-12-06 14:05");
  expect([...(read?.met ?? [])]).toEqual([
    ["1 Threshold level", "39 of 57"],
    ["2 Agencies contacted", "42 of 57"],
    ["3 Good quality", "28 of 57"],
    ["4 Right decision", "44 of 51"],
    ["5 Referrer told", "30 of 39"],
    ["6 Consent recorded", "26 of 40"],
    ["7 Police form", "4 of 11"],
  ]);
  expect(readFindingsSheet({ sheet: "Audit findings", values: [["My notes"]] })).toBeNull();
});

test.each([
  ["68%", 0.68],
  ["0%", 0],
  ["100%", 1],
  ["<1%", "<1%"],
  [">99%", ">99%"],
  ["–", "–"],
  ["", null],
])("%j is printed as %j", (text, cell) => expect(shownPercent(text)).toBe(cell));

test("no case number stands on the findings", () => {
  expect(picture(plan)).not.toMatch(/CAM-\d/);
});

test("one row a theme, with its cases, its remarks and the questions where it was noted, good practice first", () => {
  const heading = values.findIndex((row) => row[0] === "Good practice and areas to improve");
  const { goodPractice, toImprove } = exampleFindings;
  const count = goodPractice.length + toImprove.length;
  const rows = values.slice(heading + 2, heading + 2 + count);
  expect(rows.map((row) => [row[0], row[2], row[3]])).toEqual(
    [...goodPractice, ...toImprove].map(({ theme, cases, remarks }) => [theme, cases, remarks]),
  );
  expect(rows.map((row) => row[4])).toEqual([
    ...goodPractice.map(() => "Good practice"),
    ...toImprove.map(() => "To improve"),
  ]);
  expect(values[heading + 1]?.[1]).toBe("Where it was noted");
  expect(rows.find((row) => row[0] === "Form" && row[4] === "To improve")?.[1]).toBe("Questions 3 and 7");
});

test("the sections stand in the order in which a board reads them, on three pages", () => {
  const sections = plan.steps.flatMap((step) =>
    step.step === "cells" && step.roles[0] === "section" ? step.rows.map(([first]) => first) : [],
  );
  expect(sections).toEqual([
    "In short",
    "Results",
    "Why not met",
    "Why the bases differ",
    "Good practice and areas to improve",
    "Limitations",
  ]);
  const page = plan.steps.find((step) => step.step === "page");
  expect(page?.step === "page" ? page.breaksBefore.map((row) => values[row - 1]?.[0]) : []).toEqual([
    "Why not met",
    "Good practice and areas to improve",
  ]);
});

describe("the chart", () => {
  const heights = plan.steps.flatMap((step) => (step.step === "heights" ? step.rows : []));

  test("stands beside the reasons, and nothing else stands under it", () => {
    const chart = plan.steps.find((step) => step.step === "chart");
    if (chart?.step !== "chart") throw new Error("no chart");
    const next = values.findIndex((row) => row[0] === "Why the bases differ") + 1;
    expect(values[chart.over.top - 2]?.[0]).toBe("Why not met");
    expect(values[chart.over.top - 2]?.[3]).toContain("95% interval");
    const under = heights.filter(({ row }) => row >= chart.over.top && row < next);
    expect(under.reduce((sum, { points }) => sum + points, 0)).toBeGreaterThanOrEqual(chart.heightPoints);
    for (const row of values.slice(chart.over.top - 1, next - 1))
      expect(row.slice(chart.over.left - 1).every((cell) => cell === "")).toBe(true);
  });

  test("has a part of its own where every question was met", () => {
    const results = exampleFindings.results.map((each) => ({ ...each, reasons: [] }));
    const bare = findingsSheet({ ...exampleFindings, results }, exampleWords);
    const chart = bare.steps.find((step) => step.step === "chart");
    const rows = sheetOfPlan(bare).values;
    const at = rows.findIndex((row) => row[0] === "The results as bars");
    expect(chart?.step === "chart" && chart.over.top).toBe(at + 2);
  });

  const [result] = exampleFindings.results;
  if (result === undefined) throw new Error("no result");
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  test("law: ends and middle of a whisker lie on the true values, and no segment is negative", () => {
    fc.assert(
      fc.property(share, share, share, (a, b, c) => {
        const [lower = 0, estimate = 0, upper = 0] = [a, b, c].sort((x, y) => x - y);
        const made = { ...result, estimate: { ...estimateOf(result), estimate, interval: { lower, upper } } };
        const amounts = (chartRows([made])[1]?.amounts ?? []).map((amount) => amount ?? 0);
        expect(amounts).toHaveLength(7);
        for (const amount of amounts) expect(amount).toBeGreaterThanOrEqual(0);
        expect(amounts[1]).toBeCloseTo(100 * lower, 1);
        const sum = amounts.reduce((total, amount) => total + amount, 0);
        expect(Math.abs(sum - 100 * upper)).toBeLessThan(0.05);
        if (upper - estimate > 0.02 && estimate - lower > 0.02) {
          const [, offset = 0, low = 0, body = 0, centre = 0] = amounts;
          expect(Math.abs(offset + low + body + centre / 2 - 100 * estimate)).toBeLessThan(0.05);
        }
      }),
    );
  });

  test("no percentage, no bar; no interval, no whisker", () => {
    const bare = { ...result, rawProportion: null, estimate: null };
    expect(
      chartRows([bare])
        .flatMap(({ amounts }) => amounts)
        .every((amount) => amount === 0),
    ).toBe(true);
  });

  test("its numbers stand below what is printed", () => {
    const chart = plan.steps.find((step) => step.step === "chart");
    const page = plan.steps.find((step) => step.step === "page");
    if (chart?.step !== "chart" || page?.step !== "page") throw new Error("no chart or page");
    expect(chart.source.top).toBeGreaterThan(page.area?.bottom ?? Infinity);
    expect(chart.alternativeText).toContain("1 Threshold level: 39 of 57 met, 68%.");
  });
});

function estimateOf({ estimate }: (typeof exampleFindings.results)[number]) {
  if (estimate === null) throw new Error("the example has an estimate");
  return estimate;
}
