import type { CriterionCounts, CriterionResult, Findings, PopulationEstimate, ThemeCount } from "./findings";

/** What sentences need of an estimate. */
export type SaidEstimate = Pick<PopulationEstimate, "estimate" | "interval" | "exact"> & {
  /** null where nothing may be said of it. */
  readonly estimatedApplicable: number | null;
};

/**
 * As much of a result as its sentences need, so that the findings and a copy in which numbers are hidden are said in the
 * same words. A result of which k of n is hidden is no said result; null among its counts is one that is hidden, and not 0.
 */
export type SaidResult = Pick<
  CriterionResult,
  "criterion" | "metForHeadline" | "rawProportion" | "lowPrecision" | "caveats" | "reasons"
> & {
  readonly counts: Pick<CriterionCounts, "applicable" | "notApplicable" | "unscored" | "outOfScope"> & {
    readonly partly: number | null;
    readonly notMet: number | null;
    readonly deemedMet: number | null;
  };
  readonly estimate: SaidEstimate | null;
  readonly withoutDeemedMet: { readonly met: number; readonly applicable: number } | null;
};

/** As much of the findings as their sentences need. */
export type SaidFindings = Pick<
  Findings,
  | "settings"
  | "design"
  | "populationSize"
  | "drawn"
  | "examined"
  | "outOfScope"
  | "audited"
  | "equalWeights"
  | "caveats"
> & {
  readonly set: Pick<Findings["set"], "caseWord" | "auditedAgainst">;
  readonly results: readonly SaidResult[];
  readonly toImprove: readonly Pick<ThemeCount, "theme" | "cases">[];
};
