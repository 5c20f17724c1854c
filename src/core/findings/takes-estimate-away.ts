import type { Caveat } from "./caveat";

const besideAnEstimate: ReadonlySet<Caveat["kind"]> = new Set([
  "smallBase",
  "lowPrecision",
  "unscored",
  "heavyStratumWithoutException",
  "deemedMet",
  "claimTested",
  "marksNotAllowed",
]);

/** Whether a reservation on a result is a reason why nothing is estimated for all cases. */
export function takesEstimateAway({ kind }: Caveat): boolean {
  return !besideAnEstimate.has(kind);
}
