import type { ShownCount, ShownNamedCount } from "../protected-figures";
import type { PublishedSurvey, PublishedSurveyPair, PublishedSurveyQuestion } from "./published-survey";

/** What may be printed of a question of a survey. */
export interface ShownSurveyQuestion extends Pick<PublishedSurveyQuestion, "name" | "kind"> {
  /** Who was asked; null where the whole question is left out. */
  readonly asked: number | null;
  /** Why it is left out: who was asked, or how many gave an answer, would tell a hidden number. null where it is not. */
  readonly leftOut: "asked" | "answers" | null;
  /** Of a question without options. */
  readonly answered: ShownCount;
  readonly noAnswer: ShownCount;
  /** In the order of the question. */
  readonly options: readonly ShownOption[];
  readonly themes: readonly ShownNamedCount[];
}

/** One that may be somebody's own words is named only where its number is shown: then more than a few gave it. */
export interface ShownOption extends ShownNamedCount {
  readonly mayBeTyped?: true;
}

/** A pair whose question is shown. `count` follows from what is printed of the question, or is hidden. */
export interface ShownSurveyPair extends Pick<PublishedSurveyPair, "name" | "at" | "options" | "criterion"> {
  readonly count: ShownCount;
}

/** What may be printed of a survey: everything that isn't here must not be. */
export interface ShownSurvey extends Pick<PublishedSurvey, "made" | "responses" | "invited" | "respondents"> {
  /** In the order of the questionnaire, those that are left out among them. */
  readonly questions: readonly ShownSurveyQuestion[];
  readonly pairs: readonly ShownSurveyPair[];
  /** Names of pairs that are left out. */
  readonly pairsLeftOut: readonly string[];
}
