import type { CellPlace } from "./cell-place";

/** What stops a second review, the settling of its disagreements, or a theme that is added. */
export type SecondReviewProblem =
  /** The cases were chosen elsewhere, so that there is no record of a draw to keep it on. */
  | { readonly kind: "secondReviewNeedsDraw"; readonly record: string }
  | { readonly kind: "noSecondReview"; readonly record: string }
  | { readonly kind: "secondReviewStands"; readonly record: string; readonly sheet: string }
  | { readonly kind: "secondReviewShareUnusable"; readonly share: number }
  | { readonly kind: "noReviewerNamed" }
  | { readonly kind: "settledByNobody" }
  /** First marks are missing or not allowed, so that nothing may be drawn yet. */
  | {
      readonly kind: "firstScoringIncomplete";
      readonly sheet: string;
      readonly scored: number;
      readonly cases: number;
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
