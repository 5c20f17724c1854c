import type { CellPlace } from "./cell-place";

/** What keeps the export of a survey from being read or tabulated. Nothing that a respondent wrote stands in any of them. */
export type SurveyProblem =
  /** The sheet of the export is not in the workbook. */
  | { readonly kind: "surveySheetGone"; readonly sheet: string }
  /** The list of cases, or a sheet with a name that Case Audit gives its own. */
  | { readonly kind: "surveyNotAnExport"; readonly sheet: string; readonly why: "caseList" | "ownSheet" }
  /** A sheet that is not ours stands where Audit survey is to be: theirs is never moved out of the way. */
  | { readonly kind: "surveyNameTaken"; readonly sheet: string }
  /** Nothing stands on the sheet, or nothing in the row that is to hold the headers. */
  | { readonly kind: "surveyNoHeaders"; readonly sheet: string; readonly headerRow: number | null }
  /** No column of it is a question. */
  | { readonly kind: "surveyNoQuestions"; readonly sheet: string; readonly headerRow: number }
  /** Under the headers nobody has answered anything. */
  | { readonly kind: "surveyNoResponses"; readonly sheet: string; readonly headerRow: number }
  | {
      readonly kind: "surveyManyOptions";
      readonly question: string;
      readonly options: number;
      readonly most: number;
    }
  | {
      readonly kind: "surveyManyGroups";
      readonly question: string;
      readonly groups: number;
      readonly most: number;
    }
  /** Answers that are error values of Excel. */
  | { readonly kind: "surveyErrors"; readonly sheet: string; readonly places: readonly CellPlace[] }
  /** Fewer were invited, as it was said, than responded. */
  | { readonly kind: "surveyInvited"; readonly invited: number; readonly responses: number }
  /** Columns were moved or renamed since the questions were shown. */
  | { readonly kind: "surveyChanged"; readonly sheet: string; readonly questions: readonly string[] };
