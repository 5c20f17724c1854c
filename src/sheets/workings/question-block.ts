import type { CriterionResult } from "../../core/findings/findings";
import { isScore } from "../../core/findings/partly-words";
import { percentageOfText } from "../../core/findings/percentage";
import { percentText } from "../../core/findings/percent-text";
import { shownRules } from "../../core/shown-rules";
import { questionName } from "../../core/findings/question-name";
import { shownPercent } from "../shown-percent";
import { printedPercent } from "./agreement-formula";
import { addClaimRow } from "./claim-rows";
import { addCountRows, type CountRows } from "./count-rows";
import { addEstimateRows, type ScoreRows } from "./estimate-rows";
import { addGroupIntervals } from "./group-interval-rows";
import { addReasonRows } from "./reason-rows";
import type { CasesRows, WorkingsContext, WorkingsStratum } from "./workings-context";
import { BlockInTheMaking, summed, type RowCells, type WorkingsBlock } from "./workings-row";

/** The rows of one question that others refer to. */
export interface QuestionRows {
  readonly result: CriterionResult;
  readonly counts: CountRows;
}

/** Every number of one question, from its marks to the limits of its interval. */
export function questionBlock(
  result: CriterionResult,
  strata: readonly WorkingsStratum[],
  byStratum: CriterionResult["byStratum"],
  cases: CasesRows,
  context: WorkingsContext,
  top: number,
): { readonly block: WorkingsBlock; readonly rows: QuestionRows } {
  const { grid, findings } = context;
  const making = new BlockInTheMaking(questionName(result.criterion), top, grid);
  const counts = addCountRows(making, result, strata, cases, context);
  addReasonRows(making, result, context);
  addPointsRow(making, result, counts);
  const scores = isScore(result, findings.settings)
    ? addScores(making, counts, context)
    : { sum: counts.met, squares: null };
  addPercent(making, result, byStratum, counts, context);
  if (scores.squares !== null) addScorePercent(making, result, counts, scores.sum, context);
  const estimated = addEstimateRows(making, result, cases, counts, scores, context);
  addClaimRow(making, result, cases, counts, estimated, context);
  addGroupIntervals(making, byStratum, cases, counts, context);
  addBounds(making, result, cases, counts, scores.sum);
  addWithoutDeemedMet(making, result, cases, counts, scores.sum);
  return { block: making.block(), rows: { result, counts } };
}

function addPercent(
  making: BlockInTheMaking,
  { metForHeadline, counts }: CriterionResult,
  byStratum: CriterionResult["byStratum"],
  { met, applicable }: CountRows,
  { grid, findings }: WorkingsContext,
): void {
  const fewest = shownRules(findings.settings).fewestForPercentage;
  const formula = (index: number) => ({
    formula: printedPercent(met.strata[index] ?? "", applicable.strata[index] ?? "", fewest),
  });
  const several = grid.written.length > 0;
  making.add({
    quantity: "Per cent met, as printed",
    format: "proportion",
    ...(several ? { strata: grid.strata.map((_, index) => formula(index)) } : {}),
    all: { formula: printedPercent(met.all, applicable.all, fewest) },
    how: `k of a in whole percent, halves rounded up; “–” below ${fewest} applicable cases.`,
    printed: shownPercent(percentText(metForHeadline, counts.applicable, fewest)),
    ...(several
      ? {
          written: byStratum.map((stratum) =>
            shownPercent(percentText(stratum.metForHeadline, stratum.counts.applicable, fewest)),
          ),
        }
      : {}),
  });
}

/** "One case more or less would move the percentage by about 9 points", where that is said. */
function addPointsRow(
  making: BlockInTheMaking,
  { caveats, counts }: CriterionResult,
  { applicable }: CountRows,
): void {
  if (!caveats.some(({ kind }) => kind === "smallBase")) return;
  making.add({
    quantity: "Points of one case",
    format: "count",
    all: { formula: `INT(100/${applicable.all}+0.5)` },
    how: "By how many points one case more or less would move the percentage: 100/a, rounded. Of several small bases the findings name the largest.",
    computed: Math.round(100 / counts.applicable),
  });
}

/** The sums of scores of a question on which Partly counts half. */
export function addScores(
  making: BlockInTheMaking,
  { met, partly }: Pick<CountRows, "met" | "partly">,
  { grid }: WorkingsContext,
): ScoreRows {
  const score = (quantity: string, power: string, how: string) =>
    making.add({
      quantity,
      format: "tenths",
      ...summed(
        grid,
        making.next(),
        (index) => `${met.strata[index] ?? ""}+${grid.partly}${power}*${partly?.strata[index] ?? ""}`,
      ),
      how,
    });
  return {
    sum: score("Sum of scores, y", "", "Met counts 1, Partly what the setting above says."),
    squares: score("Sum of squared scores", "^2", "The same with each score squared, for the variance."),
  };
}

function addScorePercent(
  making: BlockInTheMaking,
  { counts, rawScore }: CriterionResult,
  { applicable }: CountRows,
  sum: RowCells,
  { findings }: Pick<WorkingsContext, "findings">,
): void {
  const fewest = shownRules(findings.settings).fewestForPercentage;
  making.add({
    quantity: "Score, as printed",
    format: "proportion",
    all: { formula: printedPercent(sum.all, applicable.all, fewest) },
    how: "Sum of scores of a in whole percent, halves rounded up.",
    printed:
      rawScore === null
        ? "–"
        : shownPercent(percentText(2 * counts.met + counts.partly, 2 * counts.applicable, 1)),
  });
}

function addBounds(
  making: BlockInTheMaking,
  { bounds }: CriterionResult,
  { populationSize, examined }: CasesRows,
  { applicable, notScored }: CountRows,
  sum: RowCells,
): void {
  if (bounds === null) return;
  const [N, e, a, b, y] = [
    populationSize.range,
    examined.range,
    applicable.range,
    notScored.range,
    sum.range,
  ];
  const base = `SUMPRODUCT(${N}*(${a}+${b})/${e})`;
  const row = (quantity: string, met: string, how: string, bound: number) =>
    making.add({
      quantity,
      format: "proportionFine",
      all: { formula: `SUMPRODUCT(${N}*${met}/${e})/${base}` },
      how,
      computed: bound,
      printed: shownPercent(percentageOfText(bound)),
    });
  row(
    "With every blank a No",
    y,
    "Cases not scored counted as applicable and not met, weighted by group.",
    bounds.worst,
  );
  row(
    "With every blank a Yes",
    `(${y}+${b})`,
    "Cases not scored counted as applicable and met, weighted by group.",
    bounds.best,
  );
}

function addWithoutDeemedMet(
  making: BlockInTheMaking,
  { withoutDeemedMet }: CriterionResult,
  { populationSize }: CasesRows,
  { applicable, met, deemedMet, scored }: CountRows,
  sum: RowCells,
): void {
  if (withoutDeemedMet === null || deemedMet === null) return;
  const { estimate } = withoutDeemedMet;
  const count = (quantity: string, from: RowCells, printed: number) =>
    making.add({
      quantity,
      format: "count",
      all: { formula: `${from.all}-${deemedMet.all}` },
      how: "The same with the cases deemed met taken out, as if the question did not apply to them.",
      printed,
    });
  count("Met without deemed met", met, withoutDeemedMet.met);
  count("Applicable without them", applicable, withoutDeemedMet.applicable);
  if (estimate === null || estimate.exact) return;
  const [N, n, a, y, d] = [populationSize.range, scored.range, applicable.range, sum.range, deemedMet.range];
  making.add({
    quantity: "Estimate without deemed met",
    format: "proportionFine",
    all: { formula: `SUMPRODUCT(${N}*(${y}-${d})/${n})/SUMPRODUCT(${N}*(${a}-${d})/${n})` },
    how: "The estimate for all with those cases taken out.",
    computed: estimate.estimate,
  });
}
