import { usualShownRules } from "../shown-rules";
import type { Caveat } from "./caveat";

/** That there are too few applicable cases for a percentage; how many it takes is told where it is not ten as usual. */
export function fewerThanEnough(applicable: number, fewest: number): Caveat {
  const told = fewest === usualShownRules.fewestForPercentage ? {} : { fewest };
  return { kind: "fewerThanTenApplicable", applicable, ...told };
}
