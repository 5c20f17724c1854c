import type { Interval } from "../estimation/interval";
import type { IntervalMethod } from "../estimation/interval-method";
import type { CriteriaSet, Criterion, CriterionId } from "../scoring/criterion";
import type { StratumLabel } from "../frame/unit";
import type { AuditSettings } from "../audit-definition";
import type { Moment } from "../sampling/draw-record";
import type { Breakdown } from "./breakdown";
import type { Caveat } from "./caveat";
import type { OtherAnswers } from "./other-answers";

/** How the cases were chosen; everything that an estimate depends on besides the marks. */
export interface SampleDesign {
  /**
   * "drawnHere" can be drawn again from the record; of "seededElsewhere" the record has seed and tickets, and who has the
   * list can draw again; "randomElsewhere" is taken on the auditor's word; the others allow no estimate.
   */
  readonly selection: "drawnHere" | "seededElsewhere" | "randomElsewhere" | "notRandom" | "unknown";
  /** Drawn here, as a systematic sample; absent: at random. */
  readonly atEqualSteps?: boolean;
  /** In order of definition. populationSize null: not known. */
  readonly strata: readonly {
    readonly label: StratumLabel;
    readonly populationSize: number | null;
    readonly drawn: number;
  }[];
  /** Groups that were given no case with the auditor's yes: outside the covered population. */
  readonly leftOut: readonly { readonly label: StratumLabel; readonly populationSize: number }[];
  /** What the last check of the draw saw of the list: left out where it was the same, or could not be compared. */
  readonly listChange?: { readonly seen: Moment; readonly cases: number };
}

/**
 * Counts of one criterion over a set of cases (a stratum, or all). examined = outOfScope + audited;
 * audited = unscored + notApplicable + applicable; applicable = met + partly + notMet.
 */
export interface CriterionCounts {
  readonly examined: number;
  readonly outOfScope: number;
  readonly audited: number;
  readonly unscored: number;
  readonly notApplicable: number;
  readonly applicable: number;
  /** Met, deemed met among them. */
  readonly met: number;
  readonly deemedMet: number;
  readonly partly: number;
  readonly notMet: number;
}

/** An estimate for all cases of the covered population, as computed; null members where it can't be made. */
export interface PopulationEstimate {
  readonly estimate: number;
  readonly interval: Interval | null;
  /** How the interval was made. */
  readonly method: IntervalMethod;
  readonly standardError: number | null;
  readonly degreesOfFreedom: number;
  /** Estimated number of cases in the list to which the question applies. */
  readonly estimatedApplicable: number;
  readonly variance: number | null;
  /** The most cases it can weigh (n_cap); Infinity at a census. */
  readonly cap: number | null;
  readonly effectiveSampleSize: number | null;
  /** Everything was read: the count is exact, no interval is said. */
  readonly exact: boolean;
}

/** One row of the results. */
export interface CriterionResult {
  readonly criterion: Criterion;
  readonly counts: CriterionCounts;
  readonly byStratum: readonly {
    readonly label: StratumLabel;
    readonly populationSize: number | null;
    readonly counts: CriterionCounts;
    /** k of this stratum; see the member of the same name below. */
    readonly metForHeadline: number;
    /**
     * Inside a stratum of a random sample, from 10 applicable cases on; null too where it was read in full, where Partly
     * counts half, and where too many are not scored.
     */
    readonly interval: Interval | null;
  }[];
  /** k: cases that count as met in the sentence "k of n" (with Partly at 1, Yes and Partly). */
  readonly metForHeadline: number;
  /** k/n unrounded; null below 10 applicable cases (or what the settings say) and where none applies. */
  readonly rawProportion: number | null;
  /** Sum of scores over applicable cases; differs from k/n only where Partly counts half. */
  readonly rawScore: number | null;
  /** The interval of the cases read where weights are equal or there is one group; else null. */
  readonly rawInterval: Interval | null;
  /** The estimate to be shown, or null with the caveats saying why. */
  readonly estimate: PopulationEstimate | null;
  /** The same without deemed-met cases; null where there is none of them. */
  readonly withoutDeemedMet: {
    readonly met: number;
    readonly applicable: number;
    readonly estimate: PopulationEstimate | null;
  } | null;
  readonly lowPrecision: boolean;
  /** Where too many are blank for an estimate: all blanks No, all blanks Yes, weighted. */
  readonly bounds: { readonly worst: number; readonly best: number } | null;
  readonly caveats: readonly Caveat[];
  /** Reasons for "not met", most frequent first; reason "" is "no reason given". */
  readonly reasons: readonly { readonly reason: string; readonly cases: number }[];
}

/** Remarks by theme. */
export interface ThemeCount {
  readonly theme: string;
  /** Distinct cases: each counts once a theme, however many questions name it. */
  readonly cases: number;
  /** Every remark that is coded with the theme. */
  readonly remarks: number;
  /** The same remarks by question, in the order of the questions; those without one are left out. */
  readonly byCriterion: readonly { readonly criterion: CriterionId; readonly remarks: number }[];
}

/** Everything the findings say, before any wording or layout. */
export interface Findings {
  readonly set: CriteriaSet;
  readonly settings: AuditSettings;
  readonly design: SampleDesign;
  /** N of the covered population; null where a stratum's size is not known. */
  readonly populationSize: number | null;
  readonly drawn: number;
  readonly examined: number;
  readonly outOfScope: number;
  readonly audited: number;
  /** All N_h/n_h within 2% (or one stratum): raw and weighted agree. */
  readonly equalWeights: boolean;
  readonly results: readonly CriterionResult[];
  /** The questions that are not marks, in the order of the set. */
  readonly otherAnswers: readonly OtherAnswers[];
  /** By the columns that the auditor chose, in their order. */
  readonly breakdowns: readonly Breakdown[];
  readonly goodPractice: readonly ThemeCount[];
  readonly toImprove: readonly ThemeCount[];
  /** Caveats on the audit as a whole. */
  readonly caveats: readonly Caveat[];
}
