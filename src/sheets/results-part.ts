import { bearInMind } from "../core/findings/caveat-note";
import { estimateText } from "../core/findings/estimate-text";
import type { Findings } from "../core/findings/findings";
import { foundSentence } from "../core/findings/found-sentence";
import { intervalText, levelText } from "../core/findings/interval-text";
import { countedText, wholeNumberText } from "../core/findings/number-text";
import { isScore } from "../core/findings/partly-words";
import { percentOfResult } from "../core/findings/percent-of-result";
import { questionName } from "../core/findings/question-name";
import { acrossPage } from "./across-page";
import { findingsGrid, resultsHeading } from "./findings-words";
import { ofBase } from "./of-base";
import type { Part } from "./part";
import type { PlannedCell } from "./plan";
import { shownPercent } from "./shown-percent";
import { tablePart } from "./table-part";

/** One row a question: the count first, then its percentage, the estimate for all, and what to bear in mind. */
export function resultsPart(findings: Findings): Part {
  const { results, settings, equalWeights } = findings;
  const level = levelText(settings.confidenceLevel);
  const estimated = results.some(({ estimate }) => estimate !== null && !estimate.exact);
  const readOnly = equalWeights && results.some(({ rawInterval }) => rawInterval !== null);
  const scores = results.some((result) => isScore(result, settings));
  const [example] = results.filter(({ counts }) => counts.applicable > 0);
  const meaning =
    example === undefined
      ? ""
      : `“${ofBase(example.metForHeadline, example.counts.applicable)}” means ${countedText(example.metForHeadline, "case", "cases")} that met the question, out of ${wholeNumberText(example.counts.applicable)} to which it applied.`;
  const about = estimated
    ? `Estimates are for all cases of the list, with the interval that holds the true share in ${level} of samples.`
    : "";
  const ofScore =
    scores && estimated
      ? "Where “Partly” counts half, the estimate and its band in the chart are of the score."
      : "";
  const key = [meaning, about, ofScore].filter((sentence) => sentence !== "").join(" ");
  return tablePart({
    heading: resultsHeading,
    mayBeSplit: true,
    columns: [
      { header: "Question", role: "rowHeader" },
      { header: "What was found", role: "text" },
      { header: "Met", role: "ofBase" },
      { header: "Per cent", role: "proportion" },
      { header: scores ? "Estimate or score" : "Estimate", role: "proportion" },
      { header: `${level} interval${readOnly ? ", cases read" : ""}`, role: "interval" },
      { header: "Bear in mind", role: "caveat" },
    ],
    rows: results.map((result): readonly PlannedCell[] => {
      const { counts, metForHeadline, estimate, rawInterval, caveats, criterion } = result;
      const interval = readOnly ? rawInterval : (estimate?.interval ?? null);
      return [
        questionName(criterion),
        foundSentence(result, settings, { withParts: result.withoutDeemedMet === null }),
        ofBase(metForHeadline, counts.applicable),
        shownPercent(percentOfResult(result, metForHeadline)),
        shownPercent(estimate === null || estimate.exact ? "" : estimateText(estimate)),
        intervalText(interval),
        bearInMind(caveats),
      ];
    }),
    notes: key === "" ? [] : acrossPage(key, "note", findingsGrid),
  });
}
