import type { AuditSettings } from "../audit-definition";
import type { SampleDesign, ThemeCount } from "../findings/findings";
import type { CriterionId } from "../scoring/criterion";
import type { StratumLabel } from "../frame/unit";
import type { PrintedEstimate } from "./printed-estimate";

/**
 * How the audited cases of one row came out on a question: a stratum, a value of a column, or all.
 * cases = applicable + notApplicable + unscored; applicable = met + partly + notMet.
 */
export interface RowCounts {
  readonly cases: number;
  readonly applicable: number;
  /** Met, deemed met among them; partly not. */
  readonly met: number;
  readonly partly: number;
  readonly notMet: number;
  readonly notApplicable: number;
  readonly unscored: number;
}

/** What is known of a stratum to everybody who has the findings, and to whoever attacks them. */
export interface PublishedStratum {
  readonly label: StratumLabel;
  /** N_h; null where nobody knows it. */
  readonly populationSize: number | null;
  /** Cases looked at, those out of scope among them. */
  readonly examined: number;
  readonly outOfScope: number;
}

/** A column that the findings are broken down by. `value` is null in the row of all values with the fewest cases. */
export interface PublishedColumn {
  readonly column: string;
  readonly groups: readonly { readonly value: string | null; readonly cases: number }[];
}

export interface NamedCount {
  readonly name: string;
  readonly cases: number;
}

/** All that would be printed of one question. */
export interface PublishedCriterion {
  readonly criterion: CriterionId;
  readonly offersPartly: boolean;
  readonly all: RowCounts;
  readonly deemedMet: number;
  /** In the order of the strata. */
  readonly strata: readonly RowCounts[];
  /** In the order of the columns and their groups. */
  readonly columns: readonly (readonly {
    readonly counts: RowCounts;
    readonly estimate: PrintedEstimate | null;
  }[])[];
  /** Of the cases not met, each once. */
  readonly reasons: readonly NamedCount[];
  /** For all cases of the list; null where the findings have none. */
  readonly estimate: PrintedEstimate | null;
}

/** A question that is not a mark: its options, each with its cases. */
export interface PublishedAnswers {
  readonly criterion: CriterionId;
  /** "one": each case that answered has one of the options; "several": it may have more. */
  readonly each: "one" | "several";
  readonly answered: number;
  readonly options: readonly NamedCount[];
}

/** The numbers of the findings that a copy to share may print, before anything is hidden. No words but labels. */
export interface PublishedFigures {
  readonly settings: AuditSettings;
  readonly selection: SampleDesign["selection"];
  readonly strata: readonly PublishedStratum[];
  readonly columns: readonly PublishedColumn[];
  readonly criteria: readonly PublishedCriterion[];
  readonly answers: readonly PublishedAnswers[];
  readonly goodPractice: readonly Pick<ThemeCount, "theme" | "cases">[];
  readonly toImprove: readonly Pick<ThemeCount, "theme" | "cases">[];
}
