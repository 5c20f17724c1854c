/**
 * Everything that stops a task, as facts without words. `pane/explain.ts` turns each into sentences; a new kind
 * without words does not compile. Rows and columns are those that the auditor sees: row 1 is the first row of the
 * sheet, columns are named by their header.
 */
export type Problem =
  | ListProblem
  | FrameProblem
  | SampleProblem
  | StatedDrawProblem
  | ScoringProblem
  | WorkbookProblem
  | HostProblem;

/** A cell that the auditor can be taken to. `address` is like "C17". */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** Why a row that the auditor names can't be the headers of a list. */
export type HeaderRowFault = "blank" | "notLookedAt" | "inTable" | "noWords" | "noRows";

export type ListProblem =
  | { readonly kind: "noListFound"; readonly sheets: readonly string[] }
  | { readonly kind: "noHeader"; readonly sheet: string; readonly row: number }
  | {
      readonly kind: "rowNotHeaders";
      readonly row: number;
      readonly fault: HeaderRowFault;
      readonly place: CellPlace;
      /** The last row of the sheet that was looked at for headers; null where it is empty. */
      readonly looked: number | null;
    }
  | { readonly kind: "sheetMissing"; readonly sheet: string }
  | { readonly kind: "tableMissing"; readonly table: string }
  | {
      readonly kind: "columnMissing";
      readonly sheet: string;
      readonly column: string;
      readonly headers: readonly string[];
    }
  | {
      readonly kind: "columnRepeated";
      readonly sheet: string;
      readonly column: string;
      readonly letters: readonly string[];
    };

export type UnitIdFault =
  "blank" | "notWhole" | "tooManyDigits" | "boolean" | "errorValue" | "controlCharacter";

export type FrameProblem =
  | {
      readonly kind: "unusableUnitId";
      readonly sheet: string;
      readonly column: string;
      readonly fault: UnitIdFault;
      readonly rows: readonly number[];
      readonly places: readonly CellPlace[];
    }
  | {
      readonly kind: "repeatedUnitId";
      readonly sheet: string;
      readonly column: string;
      readonly repeats: readonly { readonly key: string; readonly rows: readonly number[] }[];
      readonly places: readonly CellPlace[];
    }
  | {
      readonly kind: "errorInColumn";
      readonly sheet: string;
      readonly column: string;
      readonly places: readonly CellPlace[];
      readonly rows: readonly number[];
    }
  | {
      readonly kind: "unmappedValues";
      readonly sheet: string;
      readonly column: string;
      /** The groups are ranges of numbers or dates; null where each group names its values. */
      readonly bands: "number" | "date" | null;
      readonly values: readonly {
        readonly value: string;
        readonly count: number;
        readonly firstRow: number;
      }[];
    }
  | { readonly kind: "valueInTwoGroups"; readonly value: string; readonly groups: readonly string[] }
  | {
      readonly kind: "groupNameUnusable";
      readonly group: string;
      readonly fault: "blank" | "controlCharacter" | "repeated";
    }
  | {
      readonly kind: "bandUnusable";
      readonly group: string;
      readonly fault: "noEnd" | "reversed" | "unreadable";
    }
  | { readonly kind: "bandsOverlap"; readonly groups: readonly [string, string] }
  /** A case of several rows whose rows are in different groups. */
  | {
      readonly kind: "unitInTwoGroups";
      readonly sheet: string;
      readonly column: string;
      readonly units: readonly {
        readonly key: string;
        readonly groups: readonly string[];
        readonly rows: readonly number[];
      }[];
      readonly places: readonly CellPlace[];
    }
  /** `rule` counts from 1; `column` is "" where the rule has no condition. */
  | {
      readonly kind: "ruleUnusable";
      readonly rule: number;
      readonly column: string;
      readonly fault: "noCondition" | "noValue" | "noEnd" | "reversed" | "dayUnreadable" | "numberUnreadable";
    }
  | { readonly kind: "periodUnreadable"; readonly text: string }
  | { readonly kind: "periodReversed"; readonly from: string; readonly to: string }
  | { readonly kind: "nothingEligible"; readonly sheet: string; readonly rows: number };

export type SampleProblem =
  | {
      readonly kind: "groupSmallerThanAsked";
      readonly group: string;
      readonly populationSize: number;
      readonly asked: number;
    }
  /** Of a sample that is made larger: what was not drawn yet. */
  | {
      readonly kind: "fewerCasesLeft";
      readonly group: string;
      readonly left: number;
      readonly asked: number;
    }
  | {
      readonly kind: "sampleBelowMinimum";
      readonly needed: number;
      readonly size: number;
      readonly minimum: number;
      readonly groups: number;
    }
  | { readonly kind: "sampleSizeUnusable"; readonly size: number }
  | { readonly kind: "maximumBelowMinimum"; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "powerUnusable"; readonly power: number }
  | { readonly kind: "expectedShareUnusable"; readonly group: string; readonly share: number }
  | { readonly kind: "costUnusable"; readonly group: string; readonly cost: number }
  /** Replacing: a case that is not in the sample. */
  | {
      readonly kind: "caseNotInSample";
      readonly case: string;
      readonly why: "notDrawn" | "spare" | "replaced";
    }
  | { readonly kind: "noSpareLeft"; readonly group: string }
  | { readonly kind: "reasonMissing" }
  | { readonly kind: "systematicNotExtended" }
  /** The frame does not give the recorded cases again, so nothing can be drawn on from it. */
  | { readonly kind: "drawNotSame"; readonly cases: readonly string[] }
  /** The list would be drawn on from, and it is no longer the one that was frozen. */
  | { readonly kind: "frozenListGone"; readonly record: string }
  /** Removing: more cases are scored than the auditor was told would go. */
  | { readonly kind: "scoresAppeared"; readonly told: number; readonly now: number }
  | { readonly kind: "sampleNotReachable"; readonly size: number; readonly reachable: number }
  | { readonly kind: "groupNotStated"; readonly group: string }
  | { readonly kind: "groupStatedAsNone"; readonly group: string; readonly populationSize: number }
  | { readonly kind: "seedUnusable"; readonly fault: "blank" | "tooLong" | "comma" | "controlCharacter" }
  | { readonly kind: "seedUsedBefore"; readonly record: string }
  | { readonly kind: "tooManyDraws"; readonly most: number };

/** What in the result of a draw that was made elsewhere does not follow from the seed that the auditor states. */
export type StatedDrawProblem =
  | { readonly kind: "fingerprintUnusable"; readonly fingerprint: string }
  | {
      readonly kind: "ticketsNotOfSeed";
      readonly sheet: string;
      readonly column: string;
      readonly rows: readonly number[];
      /** So many cases the table has. */
      readonly of: number;
      readonly places: readonly CellPlace[];
    }
  | {
      readonly kind: "ranksNotInOrder";
      readonly sheet: string;
      readonly column: string;
      readonly group: string;
      readonly missing: readonly number[];
      readonly rows: readonly number[];
      readonly places: readonly CellPlace[];
    }
  | {
      readonly kind: "rolesNotInOrder";
      readonly sheet: string;
      readonly column: string;
      readonly rows: readonly number[];
      readonly places: readonly CellPlace[];
    }
  | {
      readonly kind: "groupSizesUnclear";
      readonly sheet: string;
      readonly column: string;
      readonly group: string;
      /** The different sizes, as they stand in the cells. */
      readonly sizes: readonly string[];
      readonly rows: readonly number[];
      readonly places: readonly CellPlace[];
    }
  | {
      readonly kind: "ticketsUnlikely";
      readonly sheet: string;
      readonly group: string;
      readonly cases: number;
      readonly populationSize: number;
      /** Too high to be the lowest of so many; otherwise too low. */
      readonly tooHigh: boolean;
      readonly places: readonly CellPlace[];
    };

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

export type WorkbookProblem =
  | { readonly kind: "workbookReadOnly" }
  | { readonly kind: "workbookProtected" }
  | { readonly kind: "sheetProtected"; readonly sheet: string }
  | { readonly kind: "filterOn"; readonly sheet: string }
  /** Where columns or rows would be added, something stands already. */
  | { readonly kind: "cellsInTheWay"; readonly sheet: string; readonly places: readonly CellPlace[] }
  /** A column of answers is gone by its header, and others could be it. */
  | {
      readonly kind: "scoringColumnRenamed";
      readonly sheet: string;
      readonly column: string;
      readonly candidates: readonly string[];
      readonly places: readonly CellPlace[];
    }
  | { readonly kind: "sheetNameTaken"; readonly sheet: string }
  | { readonly kind: "tableNameTaken"; readonly table: string }
  | { readonly kind: "definitionUnreadable"; readonly where: string; readonly why: string };

/** What went wrong between us and Excel. `written` names the sheets that stand in the workbook because of the task. */
export type HostProblem =
  | {
      readonly kind: "listChangedWhileDrawing";
      readonly record: string;
      readonly before: string;
      readonly after: string;
      readonly removed: readonly string[];
      readonly written: readonly string[];
    }
  | {
      readonly kind: "writtenCellsDiffer";
      readonly record: string;
      readonly places: readonly CellPlace[];
      readonly removed: readonly string[];
      readonly written: readonly string[];
    }
  | { readonly kind: "sheetChangedSince"; readonly sheet: string; readonly written: readonly string[] }
  | { readonly kind: "cellBeingEdited"; readonly written: readonly string[] }
  | { readonly kind: "excelBusy"; readonly seconds: number; readonly written: readonly string[] }
  | { readonly kind: "accessDenied"; readonly sheet: string | null; readonly written: readonly string[] }
  | {
      readonly kind: "rowTooLarge";
      readonly sheet: string;
      readonly row: number;
      readonly written: readonly string[];
    }
  | { readonly kind: "stopped"; readonly written: readonly string[] }
  | {
      readonly kind: "excelRefused";
      readonly code: string;
      readonly where: string;
      readonly written: readonly string[];
    };

export type ProblemOf<K extends Problem["kind"]> = Extract<Problem, { kind: K }>;
