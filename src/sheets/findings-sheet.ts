import type { Findings } from "../core/findings/findings";
import { countedText } from "../core/findings/number-text";
import { questionName } from "../core/findings/question-name";
import { shownWorded } from "../core/findings/shown-worded";
import { wordingItems } from "../core/findings/wording-items";
import { inOneGo, type Sliced } from "../core/sliced";
import { acrossRows } from "./across-rows";
import { actionsPart } from "./actions-part";
import { rowsAboveChart, withChartBeside } from "./chart-beside";
import { agreementPart } from "./agreement-part";
import { chartSteps } from "./chart-steps";
import { changeMissingPart, changeParts } from "./change-parts";
import { besideCodes } from "./findings-beside";
import { findingsFacts } from "./findings-facts";
import { basesPart, limitationsPart, reasonsPart } from "./findings-tables";
import { findingsGrid, madeLabel, type FindingsSheetWords } from "./findings-words";
import { inShortPart } from "./in-short-part";
import { chosenAnswersPart, rangesPart } from "./other-answers-part";
import { withPageBreaks } from "./page-breaks";
import { pageStep } from "./page-step";
import type { Part } from "./part";
import type { SheetPlan, Step } from "./plan";
import { resultsPart } from "./results-part";
import { resultsTable, resultsTableSteps } from "./results-table";
import { scoresWhenMadeSteps } from "./scores-when-made-part";
import { headHeight, sheetHead } from "./sheet-head";
import { sealedPlanInSlices } from "./sheet-seal";
import { stackedParts } from "./stacked-parts";
import type { SurveyBeside } from "./survey-beside";
import { surveyPairsPart } from "./survey-pairs-part";
import { themesPart } from "./themes-part";
import { rewordedParts, signOffPart, withOwnLimitations } from "./wording-parts";

const top = 4;
const mostQuestionsOnChart = 12;

/**
 * Audit findings, in the order in which a board reads: the answer in short, what was audited against what and how the cases
 * were chosen, the results; then what to do, why questions were not met with the chart beside it, why the bases differ, other
 * answers, themes, the survey, what to bear in mind, and who signs. Generated: it is made again whenever the findings are. The numbers
 * of the chart and the digests of the scores stand under the printed part.
 */
export function findingsSheet(findings: Findings, words: FindingsSheetWords): SheetPlan {
  return inOneGo(findingsSheetInSlices(findings, words));
}

/** The same in slices, for many cases. */
export function* findingsSheetInSlices(findings: Findings, words: FindingsSheetWords): Sliced<SheetPlan> {
  const { set, examined, results } = findings;
  const hasBars = results.some(({ rawProportion }) => rawProportion !== null);
  const hasChart = hasBars && results.length <= mostQuestionsOnChart;
  const { beside, review = null, survey = null, change } = words;
  const worded = shownWorded(beside?.worded ?? []);
  const reasons = reasonsPart(findings);
  const charted = hasChart ? withChartBeside(reasons, findings) : null;
  const inOrder = [
    inShortPart(findings, worded),
    findingsFacts(findings, words),
    resultsPart(findings),
    ...(beside === undefined ? [] : [actionsPart(findings, beside)]),
    charted ?? reasons,
    basesPart(findings),
    chosenAnswersPart(findings),
    rangesPart(findings),
    themesPart(findings, worded),
    ...(survey === null ? [] : [pairsPart(findings, survey)]),
    ...(review === null ? [] : [agreementPart(findings, review)]),
    ...(change === undefined
      ? []
      : "cannotBeRead" in change
        ? [changeMissingPart(change.cannotBeRead)]
        : changeParts(change)),
    ...(beside === undefined
      ? [limitationsPart(findings)]
      : [
          withOwnLimitations(limitationsPart(findings), { ...beside, worded }),
          signOffPart(wordingItems(findings), beside),
        ]),
  ].filter((part) => part !== null);
  const parts = acrossRows(rewordedParts(inOrder, worded), findingsGrid);
  const stacked = stackedParts(withPageBreaks(parts, findingsGrid, headHeight), findingsGrid, top);
  const cases = countedText(examined, set.caseWord.one, set.caseWord.many);
  const elsewhere = words.byGroupSheet === null ? "" : ` By group: ${words.byGroupSheet}.`;
  const what = `${madeLabel} ${words.made} from ${cases}. The answer first, then the results, where they come from and what to bear in mind.${elsewhere}`;
  const chartRow = charted === null ? null : stacked.starts[inOrder.indexOf(charted)];
  const chart =
    chartRow === null || chartRow === undefined
      ? []
      : chartSteps(findings, stacked.bottom + 3, chartRow + rowsAboveChart);
  const table = resultsTableSteps(
    resultsTable(findings, words),
    Math.max(stacked.bottom, lastRowOf(chart)) + 3,
  );
  const belowTable = lastRowOf(table) + 3;
  yield;
  return yield* sealedPlanInSlices({
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

function pairsPart({ results, settings }: Findings, { paired, sheet, made }: SurveyBeside): Part | null {
  const names = new Map(results.map(({ criterion }) => [criterion.id as string, questionName(criterion)]));
  return surveyPairsPart({ paired, settings }, names, `The survey as it was counted on ${sheet}, ${made}.`);
}

function lastRowOf(steps: readonly Step[]): number {
  return Math.max(0, ...steps.map((step) => (step.step === "cells" ? step.top + step.rows.length - 1 : 0)));
}
