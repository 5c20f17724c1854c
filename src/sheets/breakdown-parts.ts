import { notCountedSentence } from "../core/findings/bases-sentence";
import type { Breakdown } from "../core/findings/breakdown";
import { FEWEST_FOR_ESTIMATE } from "../core/findings/breakdowns";
import { bearInMind } from "../core/findings/caveat-note";
import { estimateText } from "../core/findings/estimate-text";
import type { CriterionResult, Findings } from "../core/findings/findings";
import { intervalText, levelText } from "../core/findings/interval-text";
import { countedText, wholeNumberText } from "../core/findings/number-text";
import { percentText } from "../core/findings/percent-text";
import { isScore } from "../core/findings/partly-words";
import { questionName } from "../core/findings/question-name";
import { shownRules } from "../core/shown-rules";
import { acrossPage } from "./across-page";
import { baseNote } from "./base-note";
import { groupsOf } from "./breakdown-groups";
import { findingsGrid } from "./findings-words";
import { ofBase } from "./of-base";
import type { Part } from "./part";
import type { PlannedCell } from "./plan";
import { shownPercent } from "./shown-percent";
import { tablePart } from "./table-part";

/** For a column that was chosen: how many cases have which value, then each question with the values under each other. */
export function breakdownParts(breakdown: Breakdown, findings: Findings): readonly Part[] {
  return [
    valuesPart(breakdown, findings),
    ...findings.results.map((result, index) => questionPart(result, index, breakdown, findings)),
  ];
}

function valuesPart(breakdown: Breakdown, { audited, results }: Findings): Part {
  const fewest = wholeNumberText(FEWEST_FOR_ESTIMATE);
  const estimated = groupsOf(breakdown).some(({ group }) => group.results.some(({ estimate }) => estimate));
  const about = [
    "The counts describe the cases read.",
    estimated
      ? `From ${fewest} cases on there is an estimate for all cases of the list with that value; it allows for the way the sample was drawn.`
      : results.length > 0
        ? `Nothing is estimated for all cases of the list: that takes ${fewest} cases with the same value to which a question applies.`
        : "",
  ];
  return tablePart({
    heading: `By ${breakdown.column}`,
    mayBeSplit: true,
    line: acrossPage(about.join(" ").trim(), "line", findingsGrid),
    data: true,
    columns: [
      { header: breakdown.column, role: "rowHeader" },
      { header: "What it is", role: "text" },
      { header: "Cases", role: "ofBase" },
    ],
    rows: groupsOf(breakdown).map(({ name, what, group }) => [name, what, ofBase(group.cases, audited)]),
  });
}

function questionPart(
  { criterion }: CriterionResult,
  index: number,
  breakdown: Breakdown,
  { settings }: Findings,
): Part {
  const rules = shownRules(settings);
  const ofScore = isScore({ criterion }, settings);
  const rows = groupsOf(breakdown).flatMap(({ name, group }): readonly (readonly PlannedCell[])[] => {
    const result = group.results[index];
    if (result === undefined || result.applicable === 0) return [];
    const { applicable, metForHeadline, estimate, caveats, unscored, notApplicable } = result;
    const counts = { examined: group.cases, outOfScope: 0, unscored, notApplicable };
    return [
      [
        name,
        notCountedSentence({ counts }),
        ofBase(metForHeadline, applicable),
        shownPercent(percentText(metForHeadline, applicable, rules.fewestForPercentage)),
        shownPercent(estimate === null || estimate.exact ? "" : estimateText(estimate)),
        intervalText(estimate?.interval ?? null),
        [baseNote(applicable, rules), bearInMind(caveats)].filter((note) => note !== "").join("; "),
      ],
    ];
  });
  const left = groupsOf(breakdown).length - rows.length;
  return tablePart({
    heading: `${questionName(criterion)}, by ${breakdown.column}`,
    mayBeSplit: true,
    data: true,
    columns: [
      { header: breakdown.column, role: "rowHeader" },
      { header: "Who is not counted", role: "text" },
      { header: "Met", role: "ofBase" },
      { header: "Per cent", role: "proportion" },
      { header: ofScore ? "Estimate or score" : "Estimate", role: "proportion" },
      { header: `${levelText(settings.confidenceLevel)} interval`, role: "interval" },
      { header: "Bear in mind", role: "caveat" },
    ],
    rows,
    notes:
      left === 0
        ? []
        : [
            `Without a case to which the question applies, and not listed: ${countedText(left, "value", "values")}.`,
          ],
  });
}
