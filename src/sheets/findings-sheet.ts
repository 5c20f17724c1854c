import type { Findings } from "../core/findings/findings";
import { countedText } from "../core/findings/number-text";
import { basesPart, limitationsPart, reasonsPart, themesPart } from "./findings-tables";
import { groupsElsewherePart } from "./groups-part";
import { chosenAnswersPart, rangesPart } from "./other-answers-part";
import { resultsPart } from "./results-part";
import { findingsGrid, madeLabel, type FindingsSheetWords } from "./findings-words";
import { withPageBreaks } from "./page-breaks";
import { pageStep } from "./page-step";
import type { Part } from "./part";
import type { SheetPlan, Step } from "./plan";
import { chartSteps } from "./chart-steps";
import { findingsFacts } from "./findings-facts";
import { chartHeight } from "./results-chart";
import { resultsTable, resultsTableSteps } from "./results-table";
import { headHeight, sheetHead } from "./sheet-head";
import { sealedPlan } from "./sheet-seal";
import { stackedParts } from "./stacked-parts";

const top = 4;
const mostQuestionsOnChart = 12;

/**
 * Audit findings: page 1 holds the answer in short, the chart and the results; then where the numbers come from and
 * what to bear in mind. Generated: it is made again whenever the findings are. The numbers of the chart stand under the
 * printed part.
 */
export function findingsSheet(findings: Findings, words: FindingsSheetWords): SheetPlan {
  const { set, examined, results } = findings;
  const hasBars = results.some(({ rawProportion }) => rawProportion !== null);
  const hasChart = hasBars && results.length <= mostQuestionsOnChart;
  const facts = findingsFacts(findings, words, hasChart ? chartHeight(results) : 0);
  const first = [facts, resultsPart(findings)];
  const later = [
    basesPart(findings),
    reasonsPart(findings),
    chosenAnswersPart(findings),
    rangesPart(findings),
    groupsElsewherePart(findings, words),
    themesPart(findings),
    limitationsPart(findings),
  ].filter((part) => part !== null);
  const [, resultsPlaced] = withPageBreaks(first, findingsGrid, headHeight);
  const rest = resultsPlaced?.newPage === true ? later : startingAnew(later);
  const printed = withPageBreaks([...first, ...rest], findingsGrid, headHeight);
  const stacked = stackedParts(printed, findingsGrid, top);
  const chart = hasChart ? chartSteps(findings, stacked.bottom + 3, top) : [];
  const cases = countedText(examined, set.caseWord.one, set.caseWord.many);
  const what = `${madeLabel} ${words.made} from ${cases}. The results first, then where the numbers come from and what to bear in mind.`;
  return sealedPlan({
    sheet: words.sheet,
    owner: "generated",
    steps: [
      ...sheetHead(`${words.auditName}: findings`, what, findingsGrid.length),
      { step: "widths", left: 1, characters: findingsGrid },
      ...stacked.steps,
      ...chart,
      ...resultsTableSteps(resultsTable(findings, words), lastRowOf(chart, stacked.bottom) + 3),
      pageStep(
        words,
        { top: 1, left: 1, bottom: stacked.bottom, right: findingsGrid.length },
        stacked.breaks,
      ),
    ],
  });
}

/** The last row that steps write cells to; `bottom` where they write none. */
function lastRowOf(steps: readonly Step[], bottom: number): number {
  return steps.reduce(
    (last, step) => (step.step === "cells" ? Math.max(last, step.top + step.rows.length - 1) : last),
    bottom,
  );
}

/** Page 1 is the results, where they fit on it; everything else begins on page 2. */
function startingAnew(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, index) => (index === 0 ? { ...part, newPage: true } : part));
}
