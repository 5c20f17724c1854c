import type { CriterionId } from "../scoring/criterion";
import type { UnitId } from "../frame/unit";
import type { Caveat } from "./caveat";
import type { PopulationEstimate } from "./findings";

/** A column that the findings are broken down by, with what it says of each case; "" where it is blank. */
export interface BreakdownColumn {
  readonly column: string;
  readonly values: ReadonlyMap<UnitId, string>;
}

/** How the cases with one value came out on one question. */
export interface GroupResult {
  readonly criterion: CriterionId;
  /** n: the cases of the group to which the question applies. */
  readonly applicable: number;
  /** k, as in the results: with Partly at 1, Yes and Partly. */
  readonly metForHeadline: number;
  /** Cases of the group that are not in n; those out of scope are in no group. */
  readonly unscored: number;
  readonly notApplicable: number;
  readonly partly: number;
  readonly deemedMet: number;
  /** For all cases of the list with this value to which the question applies; null below 30 of them among the cases read. */
  readonly estimate: PopulationEstimate | null;
  /** What takes an estimate away that 30 cases would allow, or must be said beside it. Small bases are told by n. */
  readonly caveats: readonly Caveat[];
}

export interface BreakdownGroup {
  /** As it is written most often; "" for blank cells. */
  readonly value: string;
  /** Audited cases with this value. */
  readonly cases: number;
  /** In the order of the results. */
  readonly results: readonly GroupResult[];
}

/** The results for each value of one column. */
export interface Breakdown {
  readonly column: string;
  /** Most cases first; blank last. */
  readonly groups: readonly BreakdownGroup[];
  /** Values beyond the thirty with the most cases, added up: counts only. null where there are none. */
  readonly rest: { readonly values: number; readonly group: BreakdownGroup } | null;
}
