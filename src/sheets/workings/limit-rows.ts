import type { Interval } from "../../core/estimation/interval";
import { percentageOfText } from "../../core/findings/percentage";
import { shownPercent } from "../shown-percent";
import type { LimitFormulas } from "./interval-formulas";
import type { BlockInTheMaking } from "./workings-row";

/** The two ends of an interval; written as values where there is no formula. */
export function addLimits(
  making: BlockInTheMaking,
  interval: Interval,
  formulas: LimitFormulas | null,
  how: string,
): void {
  const row = (quantity: string, formula: string | null, limit: number) =>
    making.add({
      quantity,
      format: "proportionFine",
      all: formula === null ? { value: limit } : { formula },
      how,
      computed: limit,
      printed: shownPercent(percentageOfText(limit)),
    });
  row("Interval, lower", formulas?.lower ?? null, interval.lower);
  row("Interval, upper", formulas?.upper ?? null, interval.upper);
}
