import type { Interval } from "../../core/estimation/interval";
import type { CriterionResult } from "../../core/findings/findings";
import {
  clopperPearsonFormulas,
  exactCaseLimits,
  mostForExactFormula,
  wilsonFormulas,
} from "./interval-formulas";
import { addLimits } from "./limit-rows";
import type { WorkingsContext } from "./workings-context";
import type { BlockInTheMaking } from "./workings-row";

/** Wilson’s interval of a sample from one group. */
export function addWilson(
  making: BlockInTheMaking,
  cells: {
    readonly N: string;
    readonly n: string;
    readonly a: string;
    readonly y: string;
    readonly x: string;
  },
  estimate: NonNullable<CriterionResult["estimate"]>,
  interval: Interval,
  { grid }: WorkingsContext,
): void {
  const { N, n, a, y, x } = cells;
  const m = making.add({
    quantity: "Effective cases, m",
    format: "tenths",
    all: { formula: `IF(${n}/${N}<0.05,${a},${a}*(${x}-1)/(${x}-${a}))` },
    how: "The applicable cases; from 5% of the list read on, made up for what of it is left.",
    computed: estimate.effectiveSampleSize,
  }).all;
  const how = "Wilson’s interval of m cases with the same share met.";
  addLimits(making, interval, wilsonFormulas(y, a, m, grid.z), how);
}

/** Exact limits; those of a finite list run through all numbers that are possible. */
export function addExact(
  making: BlockInTheMaking,
  { N, n, a, y }: { readonly N: string; readonly n: string; readonly a: string; readonly y: string },
  method: "clopperPearson" | "hypergeometric",
  interval: Interval,
  { grid, findings }: WorkingsContext,
): void {
  if (method === "clopperPearson") {
    const how = "Clopper and Pearson’s exact limits: never too narrow, wider than needed.";
    addLimits(making, interval, clopperPearsonFormulas(y, a, grid.level), how);
    return;
  }
  if ((findings.populationSize ?? Infinity) > mostForExactFormula) {
    addLimits(
      making,
      interval,
      null,
      "Exact limits of a finite population, written as a value: the formula is slow for a list of this size.",
    );
    return;
  }
  const { lower, upper } = exactCaseLimits(y, n, N, `(1-${grid.level})/2`);
  addLimits(
    making,
    interval,
    { lower: `(${lower})/${N}`, upper: `(${upper})/${N}` },
    "Exact limits of a finite list, over its cases: the smallest and the largest number of met cases in the list with which the sample is not too unlikely. The formula counts the numbers that are possible.",
  );
}
