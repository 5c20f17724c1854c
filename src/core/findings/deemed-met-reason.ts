import type { Criterion } from "../scoring/criterion";

/** Why cases were deemed met on this criterion, as the end of a sentence: begins with "because". */
export function deemedMetReason(criterion: Criterion): string {
  return criterion.deemedMetBecause ?? "because the referrer has only one route";
}
