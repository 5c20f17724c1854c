import type { Criterion } from "../scoring/criterion";
import type { ScoredCase } from "../scoring/scored-case";

/**
 * A case that should not have been in the list: replaced, or with "not applicable" on every criterion. It was examined,
 * so it counts in the size of the sample, but it is not audited. A blank is not a "not applicable": such a case is in.
 */
export function isOutOfScope(scored: ScoredCase, criteria: readonly Criterion[]): boolean {
  if (scored.role === "replaced") return true;
  return (
    criteria.length > 0 && criteria.every(({ id }) => scored.answers.get(id)?.meaning === "notApplicable")
  );
}
