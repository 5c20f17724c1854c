import { caveatSentence } from "../../core/findings/caveat-sentences";
import type { CriterionResult } from "../../core/findings/findings";
import { percentageOfText } from "../../core/findings/percentage";
import { shownPercent } from "../shown-percent";
import type { EstimateCells } from "./claim-rows";
import type { CountRows } from "./count-rows";
import { addLimits } from "./limit-rows";
import { addExact, addWilson } from "./one-group-rows";
import type { CasesRows, WorkingsContext } from "./workings-context";
import type { BlockInTheMaking, RowCells } from "./workings-row";

/** y of an estimate: what counts as met, or the sum of scores with that of their squares where Partly counts half. */
export interface ScoreRows {
  readonly sum: RowCells;
  /** null where every score is 0 or 1. */
  readonly squares: RowCells | null;
}

/**
 * The estimate for all cases with its interval, of the kind that the findings give; else why there is none. Given back: where
 * it stands, for an estimate over several groups with an interval.
 */
export function addEstimateRows(
  making: BlockInTheMaking,
  result: Pick<CriterionResult, "estimate" | "caveats">,
  { populationSize }: Pick<CasesRows, "populationSize">,
  { scored, applicable }: Pick<CountRows, "scored" | "applicable">,
  { sum, squares }: ScoreRows,
  context: WorkingsContext,
): EstimateCells | null {
  const { estimate } = result;
  if (estimate === null || estimate.exact) {
    const [gravest] = result.caveats;
    const why = estimate?.exact
      ? "All cases of the list were read: the count is exact, and no estimate is printed."
      : `No estimate is printed. ${gravest === undefined ? "" : caveatSentence(gravest, context.findings)}`.trim();
    making.add({ quantity: "Estimate for all", format: "proportionFine", all: { value: "none" }, how: why });
    return null;
  }
  const [N, n, a, y] = [populationSize.range, scored.range, applicable.range, sum.range];
  const x = making.add({
    quantity: "Estimated applicable, X",
    format: "count",
    all: { formula: `SUMPRODUCT(${N}*${a}/${n})` },
    how: "Each group’s applicable cases times what a scored case stands for, N/n; added up.",
    computed: estimate.estimatedApplicable,
  }).all;
  const r = making.add({
    quantity: squares === null ? "Estimate for all, R" : "Estimated score for all, R",
    format: "proportionFine",
    all: { formula: `SUMPRODUCT(${N}*${y}/${n})/${x}` },
    how: "The same for what was met, as a share of the estimated applicable cases.",
    computed: estimate.estimate,
    printed: shownPercent(percentageOfText(estimate.estimate)),
  }).all;
  if (estimate.interval === null) return null;
  if (estimate.method === "clopperPearson" || estimate.method === "hypergeometric") {
    addExact(making, { N, n, a, y }, estimate.method, estimate.interval, context);
    return null;
  }
  if (squares === null && context.grid.estimated === 1) {
    addWilson(making, { N, n, a, y, x }, estimate, estimate.interval, context);
    return null;
  }
  const variance = making.add({
    quantity: "Variance",
    format: "decimals",
    all: { formula: varianceFormula({ N, n, a, y, x, r, yy: squares?.range ?? null }) },
    how: "How far R may be out by the chance of the draw, squared. A group adds the more, the more its cases differ and the less of it was read.",
    computed: estimate.variance,
  }).all;
  const df = making.add({
    quantity: "Degrees of freedom",
    format: "count",
    all: { formula: `SUM(${a})-SUMPRODUCT(--(${a}>0))` },
    how: "Applicable cases, less the groups that have any.",
    computed: estimate.degreesOfFreedom,
  }).all;
  const level = context.grid.level;
  if (squares !== null) {
    const reach = `T.INV.2T(1-${level},${df})*SQRT(${variance})`;
    addLimits(
      making,
      estimate.interval,
      { lower: `MAX(0,${r}-${reach})`, upper: `MIN(1,${r}+${reach})` },
      "Student’s t times the root of the variance, cut off at 0 and 1: a score is no proportion.",
    );
    return null;
  }
  const cap = making.add({
    quantity: "Most it can weigh, 1/cap",
    format: "decimals",
    all: {
      formula: `SUMPRODUCT((${a}>0)*(${N}*${a}/${n}/${x})^2*(${n}<${N})*(1-${n}/${N})/(${a}+(${a}=0)))`,
    },
    how: "1 over the size of a plain sample that would be as good if all groups varied alike.",
    computed: estimate.cap === null ? null : 1 / estimate.cap,
  }).all;
  const none = `OR(${r}<=1E-12,${r}>=1-1E-12,${variance}<1E-18)`;
  const t = (degrees: string) => `T.INV.2T(1-${level},${degrees})`;
  const m = making.add({
    quantity: "Effective cases, m",
    format: "tenths",
    all: {
      formula: `IF(${none},1/${cap},MIN(1/${cap},${r}*(1-${r})/${variance}*(${t(`SUM(${a})-1`)}/${t(df)})^2))`,
    },
    how: "How many cases of a plain sample would tell as much: R(1-R)/variance, with Student’s t for the groups; never more than the cap.",
    computed: estimate.effectiveSampleSize,
  }).all;
  addLimits(
    making,
    estimate.interval,
    {
      lower: `IF(${r}<=1E-12,0,BETA.INV((1-${level})/2,${m}*${r},${m}*(1-${r})+1))`,
      upper: `IF(${r}>=1-1E-12,1,BETA.INV(1-(1-${level})/2,${m}*${r}+1,${m}*(1-${r})))`,
    },
    "Korn and Graubard’s interval: the exact limits of m cases of which m × R were met.",
  );
  return { estimate: r, variance, degreesOfFreedom: df, cap };
}

function varianceFormula(cells: {
  readonly N: string;
  readonly n: string;
  readonly a: string;
  readonly y: string;
  readonly x: string;
  readonly r: string;
  readonly yy: string | null;
}): string {
  const { N, n, a, y, x, r, yy } = cells;
  const spread = yy === null ? `${y}*(1-${r})^2+(${a}-${y})*${r}^2` : `${yy}-2*${r}*${y}+${r}^2*${a}`;
  return `SUMPRODUCT(${N}^2*(${n}<${N})*(1-${n}/${N})*(${spread}-(${y}-${r}*${a})^2/${n})/(${n}-1+(${n}=1))/${n})/${x}^2`;
}
