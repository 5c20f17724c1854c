import type { CriterionId } from "../scoring/criterion";
import type { LeftOut } from "./left-out";
import type { PrintedEstimate } from "./printed-estimate";
import type { SmallNumberLimit } from "./small-number-limit";

/** A count that may be printed; null is printed as "c", and a percentage that needs it isn't printed. */
export type ShownCount = number | null;

/** A row of a table by stratum or by another column. "k of n" needs `headline` and `applicable`, a percentage both. */
export interface ShownRow {
  /** k of "k of n": met, with Partly among it where it counts as one. */
  readonly headline: ShownCount;
  readonly applicable: ShownCount;
  readonly notApplicable: ShownCount;
  readonly unscored: ShownCount;
}

/** A table of one question; null: left out, and nothing may be said of its rows. */
export type ShownTable = {
  readonly rows: readonly ShownRow[];
  /** Whether the columns with who is not counted may be printed; else the two counts of every row are null. */
  readonly saysWhoIsNotCounted: boolean;
  /** In the order of the rows; null where the row has none, or it is left out. */
  readonly estimates: readonly (PrintedEstimate | null)[];
} | null;

export interface ShownNamedCount {
  readonly name: string;
  readonly cases: ShownCount;
}

/** What may be printed of one question. */
export interface ProtectedCriterion {
  readonly criterion: CriterionId;
  /** Over all. `notMet` is not null only where it follows from the other counts. */
  readonly all: ShownRow & {
    readonly partly: ShownCount;
    readonly notMet: ShownCount;
    readonly deemedMet: ShownCount;
  };
  /** `about` is null where "about X" is left out; the whole is null where the estimate is. */
  readonly estimate: (Omit<PrintedEstimate, "about"> & { readonly about: string | null }) | null;
  readonly byStratum: ShownTable;
  /** In the order of the columns. */
  readonly byColumn: readonly ShownTable[];
  /** Most cases first, then the hidden ones by name: their order says nothing. null: the list is left out. */
  readonly reasons: readonly ShownNamedCount[] | null;
}

/** All or none of the cases of a row met a question: whoever is in the row is known to have. To be looked at, not hidden. */
export interface AllOrNone {
  readonly criterion: CriterionId;
  /** A column's name; null: a stratum, or all. */
  readonly column: string | null;
  /** Place of the row in its table; null: over all. */
  readonly row: number | null;
  readonly met: "all" | "none";
}

/** What may be printed. Everything that isn't here must not be. */
export interface ProtectedFigures {
  /** null: nothing is hidden, and every page must say that the report is for use inside. */
  readonly limit: SmallNumberLimit;
  /** In the order of the columns and groups: cases of each value; null: how many have which value is left out. */
  readonly columns: readonly { readonly column: string; readonly cases: readonly ShownCount[] | null }[];
  readonly criteria: readonly ProtectedCriterion[];
  readonly answers: readonly {
    readonly criterion: CriterionId;
    readonly options: readonly ShownNamedCount[] | null;
  }[];
  readonly goodPractice: readonly ShownNamedCount[];
  readonly toImprove: readonly ShownNamedCount[];
  readonly allOrNone: readonly AllOrNone[];
  /** What was left out besides the small numbers themselves, and why; in the order of the questions. */
  readonly leftOut: readonly LeftOut[];
}
