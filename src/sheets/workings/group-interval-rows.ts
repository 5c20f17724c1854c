import type { CriterionResult } from "../../core/findings/findings";
import type { CountRows } from "./count-rows";
import { wilsonFormulas } from "./estimate-rows";
import type { CasesRows, WorkingsContext } from "./workings-context";
import type { BlockInTheMaking } from "./workings-row";

/** The interval inside each group, where Audit findings by group prints one. No row where it prints none. */
export function addGroupIntervals(
  making: BlockInTheMaking,
  byStratum: CriterionResult["byStratum"],
  { populationSize }: CasesRows,
  { scored, applicable, met }: CountRows,
  { grid }: WorkingsContext,
): void {
  if (grid.written.length === 0 || byStratum.every(({ interval }) => interval === null)) return;
  const cells = byStratum.map(({ interval }, index) => ({
    interval,
    N: populationSize.strata[index] ?? "",
    n: scored.strata[index] ?? "",
    a: applicable.strata[index] ?? "",
    y: met.strata[index] ?? "",
  }));
  const sizes = making.add({
    quantity: "Effective cases in the group",
    format: "plain",
    strata: cells.map(({ interval, N, n, a }) =>
      interval === null
        ? null
        : { formula: `IF(${n}/${N}<0.05,${a},IF(${a}<${N}*${a}/${n},${a}*(${N}*${a}/${n}-1)/(${N}*${a}/${n}-${a}),${a}))` },
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
