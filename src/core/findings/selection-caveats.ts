import type { Caveat } from "./caveat";
import type { StratumResult } from "./stratum-result";
import type { SampleDesign } from "./findings";

/**
 * What in the choice of the cases stands in the way of any estimate. Empty for a random sample of strata whose sizes
 * are known and that all have a case. `isCensus`: every case of the list was read, and then it doesn't matter how they
 * were chosen.
 */
export function selectionCaveats(
  selection: SampleDesign["selection"],
  strata: readonly (Pick<StratumResult, "label" | "populationSize"> & {
    readonly counts: Pick<StratumResult["counts"], "examined">;
  })[],
  isCensus: boolean,
): readonly Caveat[] {
  if (isCensus) return [];
  const caveats: Caveat[] = [];
  if (selection === "notRandom") caveats.push({ kind: "notRandom" });
  if (selection === "unknown") caveats.push({ kind: "selectionUnknown" });
  if (strata.some(({ populationSize }) => populationSize === null)) {
    caveats.push({ kind: "populationSizeUnknown" });
  }
  for (const { label, populationSize, counts } of strata) {
    if (populationSize !== null && populationSize > 0 && counts.examined === 0) {
      caveats.push({ kind: "stratumNotSampled", stratum: label });
    }
  }
  return caveats;
}

/** Every case of every stratum has an answer, "not applicable" among them. False for no strata. */
export function isEverythingRead(strata: readonly StratumResult[]): boolean {
  return (
    strata.length > 0 &&
    strata.every(
      ({ populationSize, counts }) =>
        populationSize !== null && counts.examined - counts.unscored >= populationSize,
    )
  );
}
