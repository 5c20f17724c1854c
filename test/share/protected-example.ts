import type { SharedReport } from "../../src/share/shared-report";
import { exampleReport } from "./example-report";

const small = /^[1-5]( |$)/;

/**
 * The example as it looks where counts from 1 to 5 are hidden. It is for looking at only: which other numbers must then be
 * hidden too is decided elsewhere, and not here.
 */
export const protectedExample: SharedReport = {
  ...exampleReport,
  protection: { kind: "protected", limit: 5 },
  results: exampleReport.results.map((result) =>
    small.test(result.met)
      ? { ...result, found: "The number is small and hidden.", met: "c", estimate: "", interval: "" }
      : result,
  ),
  groups: exampleReport.groups.map(({ by, rows }) => ({
    by,
    rows: rows.map((row) => (small.test(row.met) ? { ...row, found: "", met: "c", interval: "" } : row)),
  })),
  chart:
    exampleReport.chart === null
      ? null
      : {
          ...exampleReport.chart,
          rows: exampleReport.chart.rows.map((row) =>
            row.question === "7 Police form" ? { ...row, read: null, whisker: null } : row,
          ),
          alternativeText: exampleReport.chart.alternativeText.replace(
            /7 Police form: .*$/,
            "7 Police form: hidden, because the number is small.",
          ),
        },
  reasons: exampleReport.reasons.map((each) => (small.test(each.cases) ? { ...each, cases: "c" } : each)),
  goodPractice: exampleReport.goodPractice.map((each) => ({
    ...each,
    cases: small.test(each.cases) ? "c" : each.cases,
  })),
  toImprove: exampleReport.toImprove.map((each, index) => ({
    ...each,
    words: index === 0 ? "In Case C nobody had asked the school." : each.words,
    cases: small.test(each.cases) ? "c" : each.cases,
  })),
  hidden: [
    { about: "7 Police form", sentence: "The estimate is left out: with it the number could be worked out." },
  ],
};
