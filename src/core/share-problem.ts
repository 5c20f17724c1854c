/** What keeps a copy of the findings from being made. No words of the copy and no case data stand in any of them. */
export type ShareProblem =
  /** Audit findings is not there, or not as it was made. */
  | { readonly kind: "shareFindingsNotMade"; readonly sheet: string }
  | { readonly kind: "shareFindingsOutOfDate"; readonly sheet: string }
  | { readonly kind: "shareOneCase" }
  /** The survey is to go in and can't: changed by hand, made before its counts were kept, or of very few. */
  | {
      readonly kind: "shareSurveyNotReady";
      readonly sheet: string;
      readonly why: "changedByHand" | "countsNotKept" | "fewResponses";
    }
  | { readonly kind: "shareTextsOpen"; readonly texts: number }
  | { readonly kind: "shareAllOrNoneOpen" }
  | { readonly kind: "shareContactMissing" }
  /** The text that was answered is not there any more as it was shown. */
  | { readonly kind: "shareTextChanged" }
  | {
      readonly kind: "shareAnswerUnusable";
      readonly fault: "blank" | "tooLong" | "onlyKept" | "caseNumber";
      readonly most: number;
    }
  /** The record holds the key to the labels of copies that were shared, and would be written anew. */
  | { readonly kind: "casesOfCopies"; readonly record: string }
  /** The line did not come back from the record as it was written. */
  | { readonly kind: "shareAnswerNotKept"; readonly record: string }
  /** What the last look at the file found: where, and of which kind, never what. */
  | { readonly kind: "shareLeak"; readonly leaks: readonly ShareLeak[] };

export interface ShareLeak {
  /** A sheet of the copy with the cell, or a part of the file. */
  readonly place: string;
  readonly what: "caseNumber" | "carriedValue" | "fileFormat";
}
