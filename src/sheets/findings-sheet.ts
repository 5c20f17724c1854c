import type { Findings } from "../core/findings/findings";
import { countedText } from "../core/findings/number-text";
import { wordingItems } from "../core/findings/wording-items";
import { actionsPart } from "./actions-part";
import { besideCodes } from "./findings-beside";
import { basesPart, limitationsPart, reasonsPart, themesPart } from "./findings-tables";
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
import { scoresWhenMadeSteps } from "./scores-when-made-part";
import { sealedPlan } from "./sheet-seal";
import { stackedParts } from "./stacked-parts";
import { rewordedParts, seenPart, signOffPart, withOwnLimitations } from "./wording-parts";

const top = 4;
const mostQuestionsOnChart = 12;

/**
 * Audit findings: page 1 holds the answer in short, the chart and the results; then where the numbers come from and
 * what to bear in mind, with what people wrote beside it. Generated: it is made again whenever the findings are. The numbers of the chart and
 * the digests of the scores stand under the printed part.
 */
export function findingsSheet(findings: Findings, words: FindingsSheetWords): SheetPlan {
  const { set, examined, results } = findings;
  const hasBars = results.some(({ rawProportion }) => rawProportion !== null);
  const hasChart = hasBars && results.length <= mostQuestionsOnChart;
  const facts = findingsFacts(findings, words, hasChart ? chartHeight(results) : 0);
  const { beside } = words;
  const first = rewordedParts([facts, resultsPart(findings)], beside?.worded ?? []);
  const inOrder = [
    ...(beside === undefined ? [] : [actionsPart(findings, beside)]),
    basesPart(findings),
    reasonsPart(findings),
    chosenAnswersPart(findings),
    rangesPart(findings),
    themesPart(findings),
    ...(beside === undefined
      ? [limitationsPart(findings)]
      : [
          seenPart(beside.worded),
          withOwnLimitations(limitationsPart(findings), beside),
          signOffPart(wordingItems(findings), beside),
        ]),
  ].filter((part) => part !== null);
  const later = rewordedParts(inOrder, beside?.worded ?? []);
  const [, resultsPlaced] = withPageBreaks(first, findingsGrid, headHeight);
  const rest = resultsPlaced?.newPage === true ? later : startingAnew(later);
  const printed = withPageBreaks([...first, ...rest], findingsGrid, headHeight);
  const stacked = stackedParts(printed, findingsGrid, top);
  const cases = countedText(examined, set.caseWord.one, set.caseWord.many);
  const elsewhere = words.byGroupSheet === null ? "" : ` By group: ${words.byGroupSheet}.`;
  const what = `${madeLabel} ${words.made} from ${cases}. Results first, then where the numbers come from and what to bear in mind.${elsewhere}`;
  const chart = hasChart ? chartSteps(findings, stacked.bottom + 3, top) : [];
  const table = resultsTableSteps(
    resultsTable(findings, words),
    Math.max(stacked.bottom, lastRowOf(chart)) + 3,
  );
  const belowTable = lastRowOf(table) + 3;
  return sealedPlan({
    sheet: words.sheet,
    owner: "generated",
    steps: [
      ...sheetHead(`${words.auditName}: findings`, what, findingsGrid.length),
      { step: "widths", left: 1, characters: findingsGrid },
      ...stacked.steps,
      ...chart,
      ...table,
      ...(beside === undefined
        ? []
        : scoresWhenMadeSteps({ scores: beside.scores, codes: besideCodes(beside) }, belowTable)),
      pageStep(
        words,
        { top: 1, left: 1, bottom: stacked.bottom, right: findingsGrid.length },
        stacked.breaks,
      ),
    ],
  });
}

/** Page 1 is the results, where they fit on it; everything else begins on page 2. */
function startingAnew(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, index) => (index === 0 ? { ...part, newPage: true } : part));
}

function lastRowOf(steps: readonly Step[]): number {
  return Math.max(0, ...steps.map((step) => (step.step === "cells" ? step.top + step.rows.length - 1 : 0)));
}
