import type { CellPlace } from "./cell-place";

/** What stops a second review, the settling of its disagreements, or a theme that is added. */
export type SecondReviewProblem =
  | { readonly kind: "noSecondReview"; readonly record: string }
  | { readonly kind: "secondReviewStands"; readonly record: string; readonly sheet: string }
  /** The table of cases is chosen anew, although a second review was drawn from it. */
  | { readonly kind: "casesUnderSecondReview"; readonly record: string; readonly sheet: string }
  | { readonly kind: "secondReviewShareUnusable"; readonly share: number }
  | { readonly kind: "noReviewerNamed" }
  | { readonly kind: "settledByNobody" }
  /** First marks are not allowed, or missing in cases of which nobody said that they stay blank. */
  | {
      readonly kind: "firstScoringIncomplete";
      readonly sheet: string;
      readonly scored: number;
      readonly cases: number;
      /** So many cases the auditor said would stay blank. */
      readonly told: number;
      readonly places: readonly CellPlace[];
    }
  /** Second marks are missing: disagreements are not shown before the reviewer has finished. */
  | {
      readonly kind: "secondScoringIncomplete";
      readonly sheet: string;
      readonly blank: number;
      /** So many blanks the auditor said would stay. */
      readonly told: number;
      readonly places: readonly CellPlace[];
    }
  /** Somebody settled it meanwhile. */
  | {
      readonly kind: "agreedMarkStands";
      readonly case: string;
      readonly criterion: string;
      readonly mark: string;
      readonly by: string;
      readonly when: string;
      readonly places: readonly CellPlace[];
    }
  /** A colleague wrote another mark, or other words beside it, in the moment in which it was settled. Theirs stands. */
  | {
      readonly kind: "agreedMarkMeanwhile";
      readonly case: string;
      readonly criterion: string;
      readonly yours: string;
      /** "" where they wrote beside a blank mark. */
      readonly theirs: string;
      /** What they wrote into who, when and why, as far as they did. */
      readonly beside: readonly string[];
      /** Theirs was written over and could not be put back. */
      readonly lost: boolean;
      readonly places: readonly CellPlace[];
    }
  /** One of the two marks is no longer what the auditor was shown. */
  | {
      readonly kind: "marksChangedSinceShown";
      readonly case: string;
      readonly criterion: string;
      readonly first: string;
      readonly second: string;
      readonly places: readonly CellPlace[];
    }
  | {
      readonly kind: "agreedMarkUnusable";
      readonly sheet: string;
      readonly fault: "twice" | "caseNotReviewed" | "questionUnknown" | "markNotOffered";
      readonly cases: readonly string[];
      readonly places: readonly CellPlace[];
    }
  | {
      readonly kind: "themeUnusable";
      readonly theme: string;
      readonly fault: "blank" | "semicolon" | "tooLong";
    };
