import { notCountedSentence } from "../core/findings/bases-sentence";
import type { CriterionResult, Findings } from "../core/findings/findings";
import { estimateSentence } from "../core/findings/estimate-sentence";
import { intervalText, levelText } from "../core/findings/interval-text";
import { listInWords } from "../core/findings/number-text";
import { percentText } from "../core/findings/percent-text";
import { questionName } from "../core/findings/question-name";
import { shownRules } from "../core/shown-rules";
import { inOneGo, type Sliced } from "../core/sliced";
import { acrossPage } from "./across-page";
import { baseNote } from "./base-note";
import { breakdownParts } from "./breakdown-parts";
import { sideBySidePart } from "./groups-part";
import { ofBase } from "./of-base";
import { findingsGrid, type FindingsSheetWords } from "./findings-words";
import { withPageBreaks } from "./page-breaks";
import { pageStep } from "./page-step";
import type { Part } from "./part";
import type { PlannedCell, SheetPlan } from "./plan";
import { headHeight, sheetHead } from "./sheet-head";
import { sealedPlanInSlices } from "./sheet-seal";
import { shownPercent } from "./shown-percent";
import { stackedParts } from "./stacked-parts";
import { tablePart } from "./table-part";

/**
 * Audit findings by group: the groups side by side, then each question with the groups one under the other; then the same
 * for each column that the findings are broken down by. null where there is one group only, and no such column.
 */
export function findingsByGroupSheet(findings: Findings, words: FindingsSheetWords): SheetPlan | null {
  return inOneGo(findingsByGroupSheetInSlices(findings, words));
}

/** The same in slices, for many breakdowns. */
export function* findingsByGroupSheetInSlices(
  findings: Findings,
  words: FindingsSheetWords,
): Sliced<SheetPlan | null> {
  const grouped = findings.design.strata.length >= 2;
  if (!grouped && findings.breakdowns.length === 0) return null;
  const together = sideBySidePart(findings, words);
  const parts = [
    ...(together === null ? [] : [together]),
    ...(grouped ? findings.results.map((result) => questionPart(result, findings)) : []),
  ];
  for (const breakdown of findings.breakdowns) {
    parts.push(...breakdownParts(breakdown, findings));
    yield;
  }
  const paged = withPageBreaks(parts, findingsGrid, headHeight);
  yield;
  const stacked = stackedParts(paged, findingsGrid, 4);
  const columns = [
    ...(grouped ? [words.groupColumn ?? "group"] : []),
    ...findings.breakdowns.map(({ column }) => column),
  ];
  return yield* sealedPlanInSlices({
    sheet: words.sheet,
    owner: "generated",
    steps: [
      ...sheetHead(
        `${words.auditName}: findings by group`,
        `The cases read, question by question, for each ${listInWords(columns)}. Inside a group the counts stand for that group alone.`,
        findingsGrid.length,
      ),
      { step: "widths", left: 1, characters: findingsGrid },
      ...stacked.steps,
      pageStep(
        words,
        { top: 1, left: 1, bottom: stacked.bottom, right: findingsGrid.length },
        stacked.breaks,
      ),
    ],
  });
}

/** The question, what was found on it in words, and its groups one under the other. */
function questionPart(result: CriterionResult, findings: Findings): Part {
  const { settings } = findings;
  const { criterion, byStratum } = result;
  const rules = shownRules(settings);
  return tablePart({
    heading: questionName(criterion),
    mayBeSplit: true,
    line: [criterion.question, estimateSentence(result, findings)].flatMap((words) =>
      acrossPage(words, "line", findingsGrid),
    ),
    data: true,
    columns: [
      { header: "Group", role: "rowHeader" },
      { header: "Who is not counted", role: "text" },
      { header: "Met", role: "ofBase" },
      { header: "Per cent", role: "proportion" },
      { header: "In the list", role: "count" },
      { header: `${levelText(settings.confidenceLevel)} interval`, role: "interval" },
      { header: "Bear in mind", role: "caveat" },
    ],
    rows: byStratum.map((stratum): readonly PlannedCell[] => {
      const { label, counts, metForHeadline, populationSize, interval } = stratum;
      const { applicable } = counts;
      return [
        label,
        notCountedSentence({ counts }),
        ofBase(metForHeadline, applicable),
        shownPercent(percentText(metForHeadline, applicable, rules.fewestForPercentage)),
        populationSize,
        intervalText(interval),
        baseNote(applicable, rules),
      ];
    }),
  });
}
