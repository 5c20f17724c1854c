/** Identifies a criterion for ever; the question and its order may change. */
export type CriterionId = string & { readonly brand: "CriterionId" };

/**
 * What a mark counts as. "notApplicable" leaves the base of the criterion; a blank cell is none of these: it is
 * unscored, but where the rule of the criterion says that it doesn't apply. "deemedMet" counts as met and is always disclosed.
 */
export type MarkMeaning = "met" | "notMet" | "partly" | "notApplicable" | "deemedMet";

/** A word that a scorer may write, and what it counts as. */
export interface MarkChoice {
  readonly word: string;
  readonly meaning: MarkMeaning;
  /** What else the auditor said stands for this mark in a column scored before; left out where nothing does. */
  readonly writtenAs?: readonly string[];
}

/**
 * What is answered: one of the marks; one of the options; one or several of the options; a number; a day; words.
 * Only marks count in the results.
 */
export type CriterionKind = "mark" | "choice" | "choices" | "number" | "date" | "text";

/**
 * When a criterion applies: always; where a carried column has one of these values; where an earlier criterion was
 * answered with one of these marks or options. Words are compared without regard to capitals and white space around.
 */
export type Applicability =
  | { readonly when: "always" }
  | { readonly when: "columnIsOneOf"; readonly column: string; readonly values: readonly string[] }
  | { readonly when: "answerIsOneOf"; readonly criterion: CriterionId; readonly answers: readonly string[] };

export interface Criterion {
  readonly id: CriterionId;
  /** Its number, from 1; printed before the short name: "4 Right decision". Scoring columns are known by it. */
  readonly number: number;
  /** The part of the set that it belongs to; "" where there are no parts. */
  readonly section: string;
  /** At most about 20 letters: column headers, chart, tables. */
  readonly shortName: string;
  readonly question: string;
  /** The sentence of the results table with {k} and {n}: "The right level of need was marked in {k} of {n}." */
  readonly foundSentence: string;
  readonly guidance: string;
  /** What it is held against: a law, a threshold document, the board's own standard. */
  readonly standard: string;
  readonly kind: CriterionKind;
  /** Offered where the kind is "mark"; empty for every other kind. */
  readonly marks: readonly MarkChoice[];
  /** Offered where the kind is "choice" or "choices"; empty for every other kind. */
  readonly options: readonly string[];
  /** Reasons offered for "not met"; empty where none are asked for. */
  readonly reasons: readonly string[];
  readonly applies: Applicability;
  /**
   * Why a case counts as "deemed met", beginning with "because". Without it the referrer's single route is given, which
   * is what the mark stands for in this method.
   */
  readonly deemedMetBecause?: string;
}

/** A set of criteria: a ready-made one, or what stands on Audit criteria. */
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
  /**
   * How much of a case met "Partly" stands for, where Audit criteria says it; it then holds over the setting of the
   * audit. Left out in ready-made sets and on sheets of earlier versions.
   */
  readonly partlyCountsAs?: 0 | 0.5 | 1;
}
