import type { Findings } from "../../findings/findings";
import type { ShareParts } from "./share-choices";

/** The findings without what is not to be in the copy: what isn't printed need not be protected, nor its texts settled. */
export function copyFindings(findings: Findings, parts: ShareParts): Findings {
  const { breakdowns, results, otherAnswers, goodPractice, toImprove } = findings;
  return {
    ...findings,
    breakdowns: breakdowns.filter(({ column }) => parts.columns.includes(column)),
    results: parts.reasons ? results : results.map((result) => ({ ...result, reasons: [] })),
    otherAnswers: parts.otherAnswers ? otherAnswers : [],
    goodPractice: parts.themes ? goodPractice : [],
    toImprove: parts.themes ? toImprove : [],
  };
}
