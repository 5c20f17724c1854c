import type { PopulationEstimate } from "./findings";
import { percentageOfText } from "./percentage";

/** An estimate as it stands in a table: "62%", "<1%", ">99%"; "" where there is none. */
export function estimateText(estimate: Pick<PopulationEstimate, "estimate"> | null): string {
  return estimate === null ? "" : percentageOfText(estimate.estimate);
}
