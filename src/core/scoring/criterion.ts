/** Identifies a criterion for ever; the question and its order may change. */
export type CriterionId = string & { readonly brand: "CriterionId" };

/**
 * What a mark counts as. "notApplicable" leaves the base of the criterion; a blank cell is none of these: it is
 * unscored. "deemedMet" counts as met and is always disclosed.
 */
export type MarkMeaning = "met" | "notMet" | "partly" | "notApplicable" | "deemedMet";

/** A word that a scorer may write, and what it counts as. */
export interface MarkChoice {
  readonly word: string;
  readonly meaning: MarkMeaning;
}

/** When a criterion applies: always, or where a carried column has one of these values. */
export type Applicability =
  | { readonly when: "always" }
  | { readonly when: "columnIsOneOf"; readonly column: string; readonly values: readonly string[] };

export interface Criterion {
  readonly id: CriterionId;
  /** Its place in the set, from 1; printed before the short name: "4 Right decision". */
  readonly number: number;
  /** At most about 20 letters: column headers, chart, tables. */
  readonly shortName: string;
  readonly question: string;
  /** The sentence of the results table with {k} and {n}: "The right level of need was marked in {k} of {n}." */
  readonly foundSentence: string;
  readonly guidance: string;
  readonly standard: string;
  readonly marks: readonly MarkChoice[];
  /** Reasons offered for "not met"; empty where none are asked for. */
  readonly reasons: readonly string[];
  readonly applies: Applicability;
  /**
   * Why a case counts as "deemed met", beginning with "because". Without it the referrer's single route is given, which
   * is what the mark stands for in this method.
   */
  readonly deemedMetBecause?: string;
}

/** A ready-made set of criteria. */
export interface CriteriaSet {
  readonly id: string;
  readonly title: string;
  /** What the cases are judged against, in one line for the findings. */
  readonly auditedAgainst: string;
  /** What one case is called, for sentences: "referral", "referrals". */
  readonly caseWord: { readonly one: string; readonly many: string };
  readonly criteria: readonly Criterion[];
  /** Themes offered for good practice and areas for improvement. */
  readonly themes: readonly string[];
}
