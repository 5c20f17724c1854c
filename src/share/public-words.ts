import type { AuditSettings } from "../core/audit-definition";
import type { PublishedStratum } from "../core/disclosure/published-figures";
import type { ShownSurvey } from "../core/disclosure/survey/shown-survey";
import type { Caveat } from "../core/findings/caveat";
import type { SampleDesign } from "../core/findings/findings";
import type { CriteriaSet, Criterion, CriterionId } from "../core/scoring/criterion";
import type { ObservationKind } from "../core/scoring/scored-case";
import type { SharedAction, SharedSentence } from "./shared-report";

/** What a report says that doesn't come from the findings. */
export interface ReportWords {
  /** Name of the audit. */
  readonly title: string;
  readonly what: string;
  /** Who answers questions. */
  readonly contact: string;
  /** The day it is made, in words. */
  readonly date: string;
  readonly period: string;
  /** "Signed off by … on …", or that it is not signed off. */
  readonly signedOff: string;
  readonly marking: string;
  /** The column that the groups of the sample come from, in words; null where there is none. */
  readonly groupColumn: string | null;
  /** What stands on Audit actions, in its order. Texts are settled by the auditor. */
  readonly actions: readonly ReportAction[];
  /** Sentences of Audit wording by their ids, in place of the tool's: taken only where all their numbers may be shown. */
  readonly worded: readonly { readonly id: string; readonly sentence: string }[];
  /** What was seen for each theme, as the auditor wrote and settled it. */
  readonly seen: readonly {
    readonly kind: ObservationKind;
    readonly theme: string;
    readonly words: string;
  }[];
  /** Limitations that the auditor added. */
  readonly ownLimitations: readonly SharedSentence[];
  /**
   * How many of the cases were drawn for a second review; null for none. How far the two reviewers agreed is never in a copy:
   * marks that differ are small numbers of the same cases, which no table of the copy protects.
   */
  readonly secondReview: { readonly drawn: number } | null;
  /** The survey as far as it may be shown; null where none goes in. */
  readonly survey: ShownSurvey | null;
}

/** A line of Audit actions. How many did not meet the question is counted anew. */
export type ReportAction = Omit<SharedAction, "notMet"> & {
  /** null where it belongs to no question. */
  readonly criterion: CriterionId | null;
};

/** A question that is not a mark. */
export interface PublicAnswers {
  readonly criterion: Criterion;
  /** null where protected: then the bases of this question stand in no sentence. */
  readonly base: {
    readonly answered: number | null;
    readonly notApplicable: number | null;
    readonly unanswered: number | null;
  };
  /** Lowest, middle and highest answer in words; "" in a copy with hidden numbers: each is the answer of one case. */
  readonly range: string;
}

/**
 * Everything in a report besides the protected figures: words, settings, the design and sizes that everybody may know. No
 * count of how cases came out stands in here, nor a sentence made from one, where any number is hidden.
 */
export interface PublicWords extends ReportWords {
  readonly set: Pick<CriteriaSet, "caseWord" | "auditedAgainst">;
  readonly settings: AuditSettings;
  readonly design: SampleDesign;
  readonly populationSize: number | null;
  readonly drawn: number;
  readonly examined: number;
  readonly outOfScope: number;
  readonly audited: number;
  readonly equalWeights: boolean;
  /** In the order of the figures' rows. */
  readonly strata: readonly PublishedStratum[];
  /** On the audit as a whole; only what follows from design and sizes where numbers are hidden. */
  readonly caveats: readonly Caveat[];
  /** The questions with marks, in the order of the figures. */
  readonly questions: readonly {
    readonly criterion: Criterion;
    /** null where numbers are hidden: then they are made anew from what is shown. */
    readonly caveats: readonly Caveat[] | null;
  }[];
  /** Columns and their values, in the order of the figures. */
  readonly columns: readonly { readonly column: string; readonly values: readonly PublicValue[] }[];
  /** The questions that are no marks, in the order of the set. */
  readonly answers: readonly PublicAnswers[];
}

export interface PublicValue {
  /** "(blank)" for blank cells. */
  readonly name: string;
  /** Blank and all others added up stand last. */
  readonly place: "value" | "blank" | "rest";
}
