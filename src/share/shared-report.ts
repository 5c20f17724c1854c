import type { PrintedResults } from "../sheets/printed-results";

/**
 * What a report that leaves the building says, as words that are protected already: this room adds nothing to them and
 * looks nothing up. "k of n" stands as text, "39 of 57 (68%)", or "c" where it is hidden; no case number stands anywhere,
 * and a case that is spoken of has a label of this report ("Case C"). `""` is a cell with nothing to say.
 */
export interface SharedReport {
  /** Name of the audit. */
  readonly title: string;
  /** What the workbook is, in one or two sentences, for somebody who was sent it. */
  readonly what: string;
  /** Who answers questions: a team, a mailbox. */
  readonly contact: string;
  /** The day it was made, in words: "6 December 2017". */
  readonly date: string;
  readonly period: string;
  /** "Signed off by … on …", or that it is not signed off. */
  readonly signedOff: string;
  /** "OFFICIAL-SENSITIVE", or `""`. */
  readonly marking: string;
  readonly protection: SharedProtection;
  /** The answer in at most five sentences, then what it was audited against, the cases, the sample and what it stands for. */
  readonly sentences: readonly SharedSentence[];
  readonly results: readonly SharedResult[];
  /** The confidence level of the intervals: "95%". */
  readonly level: string;
  /** null where nothing is to be drawn. */
  readonly chart: SharedChart | null;
  readonly groups: readonly SharedGroups[];
  readonly actions: readonly SharedAction[];
  readonly reasons: readonly SharedCount[];
  /** Answers to questions that are no marks. */
  readonly otherAnswers: readonly SharedCount[];
  readonly goodPractice: readonly SharedCount[];
  readonly toImprove: readonly SharedCount[];
  /** From the cases examined to those to which a question applies. */
  readonly bases: readonly SharedSentence[];
  readonly caveats: readonly SharedSentence[];
  /** How the cases were chosen and the numbers made. */
  readonly method: readonly SharedSentence[];
  /** What was hidden besides small numbers, and why. */
  readonly hidden: readonly SharedSentence[];
  /** What a survey beside the audit answered; null where none goes in. */
  readonly survey: SharedSurvey | null;
  /** The same results as a table that next year's audit can read. */
  readonly again: PrintedResults;
}

/** An internal report shows every number and says so on every page; `limit` is the largest number that is hidden. */
export type SharedProtection =
  { readonly kind: "internal" } | { readonly kind: "protected"; readonly limit: number };

export interface SharedSentence {
  readonly about: string;
  readonly sentence: string;
}

/** A question over all cases read. */
export interface SharedResult {
  readonly question: string;
  /** What was found, in a sentence without numbers that the other cells hide. */
  readonly found: string;
  /** "39 of 57 (68%)" or "c". */
  readonly met: string;
  readonly estimate: string;
  readonly interval: string;
  readonly bearInMind: string;
}

/** The results for each value of a column. */
export interface SharedGroups {
  /** The column, in words: "Outcome". */
  readonly by: string;
  readonly rows: readonly (SharedResult & { readonly group: string })[];
}

export interface SharedAction {
  readonly question: string;
  readonly recommendation: string;
  /** "18 of 57" not met, or "c". */
  readonly notMet: string;
  readonly priority: string;
  readonly due: string;
  readonly status: string;
  readonly owner: string;
}

/** A reason, an answer or a theme, with the cases behind it. */
export interface SharedCount {
  readonly about: string;
  readonly words: string;
  /** "11", "18 of 57" or "c". */
  readonly cases: string;
}

/** A survey: who responded, its answers beside the audit, and every answer, all of it protected. */
export interface SharedSurvey {
  readonly facts: readonly SharedSentence[];
  readonly pairs: readonly SharedSurveyRow[];
  readonly answers: readonly SharedSurveyRow[];
}

export interface SharedSurveyRow {
  /** A question, or what a pair is about. */
  readonly about: string;
  readonly words: string;
  /** "82 of 111 (74%)", "c of 111" or "c each". */
  readonly respondents: string;
  readonly bearInMind: string;
}

export interface SharedChart {
  readonly rows: readonly SharedBar[];
  /** The chart in words, a sentence a question. */
  readonly alternativeText: string;
  /** How to read it. */
  readonly key: string;
}

/** In whole points of per cent as they are printed, 0 to 100; null where it is hidden or there is none. */
export interface SharedBar {
  readonly question: string;
  readonly read: number | null;
  readonly whisker: { readonly lower: number; readonly estimate: number; readonly upper: number } | null;
}
