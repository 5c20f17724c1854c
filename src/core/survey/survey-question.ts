/** What kind of answers a question has. `aboutResponse` is no question: the number of a response, its time, who sent it. */
export type SurveyKind = "oneChoice" | "severalChoices" | "scale" | "number" | "freeText" | "aboutResponse";

/** What the auditor may be shown of each kind. */
export const surveyKindWords: Readonly<Record<SurveyKind, string>> = {
  oneChoice: "One choice",
  severalChoices: "Several choices",
  scale: "Scale",
  number: "Number",
  freeText: "Free text",
  aboutResponse: "Not a question",
};

/** A column with answers. `option`: the column is for that option alone, and a filled cell means that it was chosen. */
export interface AnswerColumn {
  readonly column: number;
  readonly option: string | null;
  /** The filled cells of the option hold words of the respondent: "Other (please specify)". */
  readonly holdsWords?: true;
}

/** A question of a questionnaire as it was found, or as the auditor corrected it. */
export interface SurveyQuestion {
  /** Its wording, with a number behind it where another question has the same: "Q2. What impact …?". */
  readonly id: string;
  readonly wording: string;
  readonly kind: SurveyKind;
  readonly columns: readonly AnswerColumn[];
  /** What stands between several answers in one cell; null where a cell has one. */
  readonly separator: string | null;
  /** The options in the order in which they are shown; what is answered otherwise counts as "Other answers". */
  readonly options: readonly string[];
  /** Only those who gave one of these answers to another question were asked; null: all were. */
  readonly askedOf: { readonly question: string; readonly options: readonly string[] } | null;
}
