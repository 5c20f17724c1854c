import type { CriterionId } from "../scoring/criterion";
import type { SurveyQuestion } from "./survey-question";

/** A question of a survey beside the criterion of the audit that it speaks to. */
export interface SurveyPair {
  /** What both are about, in a few words: "Being told the outcome". */
  readonly name: string;
  /** Id of the survey's question, and the answers to it that are counted together. */
  readonly question: string;
  readonly options: readonly string[];
  readonly criterion: CriterionId;
  /** Whether the answers say that the criterion is met, or that it is not ("I am not told"). */
  readonly saysMet: boolean;
}

/** The survey's half of a pair, as it was counted when Audit survey was made. */
export interface KeptPairCount {
  readonly question: string;
  readonly criterion: string;
  readonly count: number;
  readonly base: number;
}

/** A question as it was counted when Audit survey was made: for the copy to share, which does not read the export. */
export interface KeptQuestionCount {
  readonly question: string;
  readonly asked: number;
  readonly answered: number;
  /** In the order of the question's options, other answers last where there are any. */
  readonly options: readonly number[];
  /** What free text is about, where it was looked at. */
  readonly themes: readonly (readonly [theme: string, respondents: number])[];
}

/** What the auditor said an answer in the respondent's own words is about. Of the words only a digest is kept. */
export interface CodedAnswer {
  /** `answerDigest` of the words: the same words have the same themes, wherever their row is sorted to. */
  readonly digest: string;
  /** Themes of the audit, each once; empty: looked at, and none of them. */
  readonly themes: readonly string[];
}

export interface CodedQuestion {
  /** Id of a question with free text. */
  readonly question: string;
  readonly answers: readonly CodedAnswer[];
}

/** A survey as the auditor set it up: everything that is needed to tabulate it again. */
export interface SurveyDefinition {
  /** The sheet of the export, and the row of its headers, counted from 1. */
  readonly sheet: string;
  readonly headerRow: number;
  readonly questions: readonly SurveyQuestion[];
  /** Whether the respondents were drawn at random from those who could have answered; only then there are intervals. */
  readonly respondents: "random" | "notRandom";
  /** How many were invited; null where that is not known. */
  readonly invited: number | null;
  /** Id of the question by whose answers the others are broken down, such as the sector; null for none. */
  readonly by: string | null;
  readonly pairs: readonly SurveyPair[];
  /** Left out where no answer was given a theme yet. */
  readonly coded?: readonly CodedQuestion[];
}
