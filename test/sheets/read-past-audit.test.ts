import fc from "fast-check";
import { questionCodes } from "../../src/core/change/question-codes";
import { percentageOfText } from "../../src/core/findings/percentage";
import { intervalText } from "../../src/core/findings/interval-text";
import { findingsSheet } from "../../src/sheets/findings-sheet";
import type { PlannedCell } from "../../src/sheets/plan";
import { printedResultsTable, type PrintedResults } from "../../src/sheets/printed-results";
import { readPastAudit } from "../../src/sheets/read-past-audit";
import { rememberedComparison } from "../../src/sheets/remembered-comparison";
import { resultsTable } from "../../src/sheets/results-table";
import { foundIn } from "../core/findings/audit-of-marks";
import { exampleFindings, exampleWords } from "./example-audit";
import { sheetOfPlan } from "./sheet-of-plan";

const cellsOf = (rows: readonly (readonly PlannedCell[])[], above = 0) => ({
  sheet: "2016",
  values: [
    ...Array.from({ length: above }, () => ["Something of somebody else", ""]),
    ...rows.map((row) => row.map((cell) => cell ?? "")),
  ],
});

describe("Audit findings of another year", () => {
  test("the example reads from its whole sheet, whatever it is called", () => {
    const reading = readPastAudit({
      ...sheetOfPlan(findingsSheet(exampleFindings, exampleWords)),
      sheet: "2017 (2)",
    });
    if (reading.found !== "past") throw new Error(reading.found);
    expect(reading.past).toMatchObject({
      sheet: "2017 (2)",
      madeAt: "2017-12-06 14:05",
      asPrinted: false,
    });
    const [first] = reading.past.results;
    const [result] = exampleFindings.results;
    expect(first).toMatchObject({ name: "1 Threshold level", met: 39, applicable: 57, level: 0.95 });
    expect(first?.estimate).toBe(result?.estimate?.estimate);
    expect(first?.interval).toEqual(result?.estimate?.interval);
  });

  test("with Partly counting whole, k has them in it, as the results had", () => {
    const { findings, result } = foundIn({
      strata: [{ size: 99, marks: "YYYYYYNNNPPP" }],
      settings: { partlyCountsAs: 1 },
    });
    const reading = readPastAudit(
      cellsOf(resultsTable(findings, { auditName: "A", made: "6 December 2017, 14:05" })),
    );
    if (reading.found !== "past") throw new Error(reading.found);
    expect(reading.past.results[0]).toMatchObject({ met: 9, applicable: 12 });
    expect(result.metForHeadline).toBe(9);
  });

  test("the cases as a digest and what it was compared with stand above it, and older tables have neither", () => {
    const words = { auditName: "A", made: "6 December 2017, 14:05" };
    const older = cellsOf(resultsTable(exampleFindings, words));
    expect(readPastAudit(older)).toMatchObject({ found: "past", past: { cases: null }, key: null });
    expect(rememberedComparison(older)).toEqual({
      sheets: [],
      sameCases: null,
      actions: null,
      wording: null,
      said: [],
    });
    const [a, b] = [
      { id: "0123456789abcdef", wording: "1111111111111111" },
      { id: "fedcba9876543210", wording: "2222222222222222" },
    ];
    const said = [
      { now: a, past: b },
      { now: b, past: null },
    ];
    const comparison = {
      sheets: ["Audit findings (2)", "2015"],
      sameCases: true,
      actions: "2016 actions",
      wording: "2016 wording",
      said,
    };
    const newer = cellsOf(
      resultsTable(exampleFindings, { ...words, cases: "0123456789abcdef", comparison }),
      3,
    );
    expect(readPastAudit(newer)).toMatchObject({ found: "past", past: { cases: "0123456789abcdef" } });
    expect(rememberedComparison(newer)).toEqual(comparison);
    const changed = {
      values: newer.values.map((row) => (row[0] === "same_question" ? ["same_question", "mine"] : row)),
    };
    expect(rememberedComparison(changed)).toEqual({ ...comparison, said: [] });
    expect(rememberedComparison(null)).toEqual({
      sheets: [],
      sameCases: null,
      actions: null,
      wording: null,
      said: [],
    });
  });

  test("a sheet without such a table is none, a later format is told, and a damaged cell has its place", () => {
    const rows = resultsTable(exampleFindings, { auditName: "A", made: "6 December 2017, 14:05" });
    expect(readPastAudit({ sheet: "List", values: [["Referral", "Outcome"]] })).toEqual({ found: "none" });
    const later = rows.map((row) => (row[0] === "format" ? ["format", 2] : row));
    expect(readPastAudit(cellsOf(later))).toEqual({ found: "otherFormat", format: 2 });
    const damaged = rows.map((row) => (row[0] === "audit" ? ["audit", ""] : row));
    expect(readPastAudit(cellsOf(damaged))).toEqual({ found: "damaged", address: "B3" });
  });
});

describe("the sheet Results of a copy to share", () => {
  const codes = questionCodes(
    exampleFindings.results[0]?.criterion ?? { id: "" as never, question: "", marks: [] },
  );
  const printed = (
    results: Partial<PrintedResults["results"][number]>[],
    more: Partial<PrintedResults> = {},
  ) =>
    cellsOf(
      printedResultsTable({
        audit: "Threshold audit 2016",
        made: "29 November 2016",
        selection: "drawnHere",
        level: "95%",
        ...more,
        results: results.map((result) => ({
          codes,
          question: "1 Threshold level",
          partlyCountsAs: "0",
          met: "39 of 57 (68%)",
          estimate: "62%",
          interval: "46–76%",
          ...result,
        })),
      }),
    );

  test("reads as it is printed, and what is hidden is hidden", () => {
    const reading = readPastAudit(
      printed([
        {},
        { met: "c of 57", estimate: "", interval: "" },
        { met: "1,204 of 1,410 (85%)", estimate: ">99%", interval: "95–100%" },
        { met: "c", estimate: "", interval: "" },
        { met: "0 of 31 (0%)", estimate: "<1%", interval: "0–<1%" },
      ]),
    );
    if (reading.found !== "past") throw new Error(reading.found);
    const { results, ...about } = reading.past;
    expect(about).toEqual({
      sheet: "2016",
      audit: "Threshold audit 2016",
      madeAt: "2016-11-29",
      scores: null,
      cases: null,
      asPrinted: true,
    });
    expect(
      results.map(({ met, applicable, estimate, interval }) => [met, applicable, estimate, interval]),
    ).toEqual([
      [39, 57, 0.62, { lower: 0.46, upper: 0.76 }],
      [null, 57, null, null],
      [1204, 1410, 0.995, { lower: 0.95, upper: 1 }],
      [null, null, null, null],
      [0, 31, 0.005, { lower: 0, upper: 0.005 }],
    ]);
    expect(results[0]).toMatchObject({ codes, name: "1 Threshold level", level: 0.95, partlyCountsAs: 0 });
  });

  test("law: an estimate and an interval read as what was printed of them", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (...shares) => {
        const [lower = 0, estimate = 0, upper = 0] = [...shares].sort((a, b) => a - b);
        const reading = readPastAudit(
          printed([{ estimate: percentageOfText(estimate), interval: intervalText({ lower, upper }) }]),
        );
        if (reading.found !== "past") throw new Error(reading.found);
        const [result] = reading.past.results;
        const known = [result?.interval?.lower, result?.estimate, result?.interval?.upper];
        [lower, estimate, upper].forEach((exact, at) => {
          expect(Math.abs((known[at] ?? NaN) - exact)).toBeLessThanOrEqual(0.005 + 1e-9);
        });
      }),
    );
  });

  test("a later format and anything that no copy prints are refused", () => {
    const later = printed([{}]);
    later.values[1] = ["format", "2"];
    expect(readPastAudit(later)).toEqual({ found: "otherFormat", format: 2 });
    later.values[1] = ["format", ""];
    expect(readPastAudit(later)).toEqual({ found: "otherFormat", format: null });
    for (const wrong of [
      { met: "about 39" },
      { met: "60 of 57" },
      { estimate: "62" },
      { estimate: "162%" },
      { interval: "76–46%" },
      { interval: "46%" },
      { partlyCountsAs: "2" },
      { question: "" },
      { codes: { ...codes, marks: "Yes" } },
    ])
      expect(readPastAudit(printed([{}, wrong]))).toEqual({ found: "damaged", address: "A10" });
    for (const wrong of [{ level: "" }, { made: "last year" }, { audit: "" }])
      expect(readPastAudit(printed([{}], wrong))).toEqual({ found: "damaged", address: "A1" });
  });
});
