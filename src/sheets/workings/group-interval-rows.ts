import { NOTABLE_SAMPLING_FRACTION } from "../../core/estimation/interval-method";
import type { CriterionResult } from "../../core/findings/findings";
import type { CountRows } from "./count-rows";
import {
  clopperPearsonFormulas,
  exactCaseLimits,
  mostForExactFormula,
  wilsonFormulas,
} from "./interval-formulas";
import type { CasesRows, WorkingsContext } from "./workings-context";
import type { BlockInTheMaking } from "./workings-row";

/** The interval inside each group, where Audit findings by group prints one. No row where it prints none. */
export function addGroupIntervals(
  making: BlockInTheMaking,
  byStratum: CriterionResult["byStratum"],
  { populationSize }: CasesRows,
  { scored, applicable, met }: CountRows,
  { grid, findings }: WorkingsContext,
): void {
  if (grid.written.length === 0 || byStratum.every(({ interval }) => interval === null)) return;
  const cells = byStratum.map(({ interval }, index) => ({
    interval,
    N: populationSize.strata[index] ?? "",
    n: scored.strata[index] ?? "",
    a: applicable.strata[index] ?? "",
    y: met.strata[index] ?? "",
  }));
  if (findings.settings.intervals === "conservative") {
    addExactIntervals(making, byStratum, cells, grid.level);
    return;
  }
  const sizes = making.add({
    quantity: "Effective cases in the group",
    format: "tenths",
    strata: cells.map(({ interval, N, n, a }) =>
      interval === null
        ? null
        : {
            formula: `IF(${n}/${N}<0.05,${a},IF(${a}<${N}*${a}/${n},${a}*(${N}*${a}/${n}-1)/(${N}*${a}/${n}-${a}),${a}))`,
          },
    ),
    all: null,
    how: "The applicable cases of the group; from 5% of it read on, made up for what of it is left.",
  });
  const limits = cells.map(({ interval, a, y }, index) =>
    interval === null ? null : wilsonFormulas(y, a, sizes.strata[index] ?? "", grid.z),
  );
  for (const side of ["lower", "upper"] as const) {
    making.add({
      quantity: `Interval in the group, ${side}`,
      format: "proportionFine",
      strata: limits.map((each) => (each === null ? null : { formula: each[side] })),
      all: null,
      how: "Wilson’s interval on the cases of the group alone.",
      written: byStratum.map(({ interval }) => interval?.[side] ?? null),
    });
  }
}

/** Exact limits in each group; of a group with very many cases in the list those of a finite population are values. */
function addExactIntervals(
  making: BlockInTheMaking,
  byStratum: CriterionResult["byStratum"],
  cells: readonly {
    readonly interval: unknown;
    readonly N: string;
    readonly n: string;
    readonly a: string;
    readonly y: string;
  }[],
  level: string,
): void {
  const isFinite = byStratum.map(({ populationSize, counts: { examined, unscored, applicable } }) => {
    const scored = examined - unscored;
    return (
      populationSize !== null && scored / populationSize >= NOTABLE_SAMPLING_FRACTION && applicable === scored
    );
  });
  for (const side of ["lower", "upper"] as const) {
    making.add({
      quantity: `Interval in the group, ${side}`,
      format: "proportionFine",
      strata: byStratum.map(({ interval, populationSize }, index) => {
        const { N = "", n = "", a = "", y = "" } = cells[index] ?? {};
        if (interval === null) return null;
        if (isFinite[index] !== true) return { formula: clopperPearsonFormulas(y, a, level)[side] };
        if ((populationSize ?? Infinity) > mostForExactFormula) return { value: interval[side] };
        return { formula: `(${exactCaseLimits(y, n, N, `(1-${level})/2`)[side]})/${N}` };
      }),
      all: null,
      how: "Exact limits on the cases of the group alone. Where at least 5% of the group was read and the question applied to all of it, they are those of a finite list, over its cases; written as a value where the group has more than 20,000 cases in the list.",
      written: byStratum.map(({ interval }) => interval?.[side] ?? null),
    });
  }
}
