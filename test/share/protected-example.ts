import type { SharedReport } from "../../src/share/shared-report";
import { exampleFindings } from "../sheets/example-audit";
import { exampleSurveyFor, reportOf } from "./example-report";

/** The report of the example audit with counts from 1 to 5 hidden, and one theme with what was seen. */
export const protectedExample: SharedReport = reportOf(exampleFindings, 5, {
  survey: exampleSurveyFor(5),
  seen: [
    {
      kind: "toImprove",
      theme: "Agencies contacted",
      words: "In Case C nobody had asked the school.",
    },
  ],
});
