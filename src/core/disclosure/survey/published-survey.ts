import type { CriterionId } from "../../scoring/criterion";
import type { NamedCount } from "../published-figures";

/** An answer that is counted. `mayBeTyped`: it was read out of cells, so that it can be one respondent's own words. */
export interface PublishedOption extends NamedCount {
  readonly mayBeTyped?: true;
}

/** A question of a survey as it was counted. asked = answered + nobody's answer; every count is of respondents. */
export interface PublishedSurveyQuestion {
  readonly name: string;
  readonly kind: "oneChoice" | "severalChoices" | "scale" | "number" | "freeText";
  readonly asked: number;
  readonly answered: number;
  /** `cases` are the respondents who gave it. */
  readonly options: readonly PublishedOption[];
  /** What free text is about; a respondent counts in each theme that the answer has. */
  readonly themes: readonly NamedCount[];
  /** Asked only of those who gave one of these answers to another question, both by their places; null: of everybody. */
  readonly askedOf: { readonly at: number; readonly options: readonly number[] } | null;
}

/** Answers of the survey beside a criterion of the audit. Question and answers by their places. */
export interface PublishedSurveyPair {
  readonly name: string;
  readonly at: number;
  readonly options: readonly number[];
  readonly criterion: CriterionId;
  /** Respondents who gave any of the answers. */
  readonly count: number;
}

/** A survey as it stands on Audit survey, before anything is hidden. Nothing by sector: groups are a handful of people. */
export interface PublishedSurvey {
  /** When it was counted, in words. */
  readonly made: string;
  readonly responses: number;
  /** null where that is not known. */
  readonly invited: number | null;
  readonly respondents: "random" | "notRandom";
  readonly questions: readonly PublishedSurveyQuestion[];
  readonly pairs: readonly PublishedSurveyPair[];
}
