import type { CellPlace } from "./cell-place";
import type { SecondReviewProblem } from "./second-review-problem";

/** What keeps cases from being scored, or scores and criteria from being read. */
export type ScoringProblem =
  | { readonly kind: "noDraw" }
  | { readonly kind: "drawNotCommitted"; readonly record: string; readonly state: string }
  | { readonly kind: "recordUnreadable"; readonly record: string; readonly part: string }
  | { readonly kind: "scoringColumnsMissing"; readonly sheet: string; readonly columns: readonly string[] }
  | { readonly kind: "sampledCaseMissing"; readonly sheet: string; readonly cases: readonly string[] }
  | { readonly kind: "sampledCaseRepeated"; readonly sheet: string; readonly cases: readonly string[] }
  | { readonly kind: "caseNotDrawn"; readonly sheet: string; readonly cases: readonly string[] }
  | { readonly kind: "listOfDrawNotForScoring"; readonly sheet: string }
  /** An answer was to be written, and the case has no row any more. */
  | { readonly kind: "caseNotOnSheet"; readonly sheet: string; readonly case: string }
  | {
      readonly kind: "answerCellIsFormula";
      readonly sheet: string;
      readonly case: string;
      readonly column: string;
      readonly places: readonly CellPlace[];
    }
  /** Rows or columns were moved in the moment of writing; what stood there was put back. */
  | { readonly kind: "caseMovedMeanwhile"; readonly sheet: string; readonly case: string }
  /** Excel took the answer and the cell does not hold it. */
  | {
      readonly kind: "answerNotKept";
      readonly sheet: string;
      readonly case: string;
      readonly places: readonly CellPlace[];
    }
  /** Somebody wrote in the moment of writing, and what they wrote could not be put back: it is told here. */
  | {
      readonly kind: "overwrittenMeanwhile";
      readonly sheet: string;
      readonly case: string;
      readonly theirs: readonly string[];
      readonly places: readonly CellPlace[];
    }
  | {
      readonly kind: "markNotAllowed";
      readonly sheet: string;
      readonly criterion: string;
      readonly mark: string;
      readonly allowed: readonly string[];
      readonly places: readonly CellPlace[];
    }
  /**
   * A criterion that can't be used. `where` is the sheet, or what was read; `row` the row of the sheet, or which
   * criterion it is, from 1; `column` the header, or the member; `text` the word at fault, or "".
   */
  | {
      readonly kind: "criterionUnusable";
      readonly where: string;
      readonly row: number;
      readonly column: string;
      readonly fault: CriterionFault;
      readonly text: string;
      /** null where it was read from no sheet. */
      readonly place: CellPlace | null;
    }
  | { readonly kind: "marksFileUnreadable"; readonly line: number; readonly why: string }
  | { readonly kind: "noScorerNamed" }
  | SecondReviewProblem
  | { readonly kind: "nothingScored"; readonly sheet: string }
  /** Marks with white space around them, which Excel's own formulas would not count as the word. */
  | { readonly kind: "marksUntidy"; readonly sheet: string; readonly places: readonly CellPlace[] }
  | {
      readonly kind: "populationSizeBelowCases";
      readonly group: string;
      readonly populationSize: number;
      readonly cases: number;
      /** Where the size was read from the table. */
      readonly places?: readonly CellPlace[];
    };

/** What can't be in a criterion; see `core/scoring/criteria-faults.ts`. */
export type CriterionFault =
  | "blank"
  | "repeated"
  | "numberUnusable"
  | "kindUnknown"
  | "unreadable"
  | "noMarkMet"
  | "notOfKind"
  | "wordTooLong"
  | "wordUnusable"
  | "tooManyWords"
  | "ruleWithoutValue"
  | "ruleColumnMissing"
  | "ruleQuestionUnknown"
  | "ruleQuestionLater"
  | "ruleQuestionOpen"
  | "ruleAnswerUnknown";
