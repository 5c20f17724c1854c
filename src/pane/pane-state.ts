import type { CountedAs } from "../core/findings/counted-as";
import type { FoundList } from "../core/frame/found-list";
import type { ListCells } from "../core/frame/list-cells";
import type { Problem } from "../core/problem";
import type { CriteriaSet, Criterion, CriterionId } from "../core/scoring/criterion";
import type { AuditChoice } from "../tasks/audit-choice";
import type { CaseFilterAnswer } from "../tasks/filter-to-cases";
import type { CaseFilter } from "../tasks/standing-filter";
import type { AddedTheme, AddedColumns } from "../tasks/scoring-results";
import type { AssignedCases, ChangedSample, RemovedDraw } from "../tasks/sample-change-results";
import type { DrawCheck, DrawnElsewhereCheck, DrawnSample, DrawStep } from "../tasks/draw-results";
import type { ChangePreview } from "../tasks/change-results";
import type { FindingsPreview, WrittenFindings } from "../tasks/findings-results";
import type { RecognisedAudit, StageName } from "../tasks/recognised-audit";
import type { SelectedCells } from "../tasks/tasks";
import type { AnswersTogether } from "../tasks/write-answers-together";
import type { AgreementReading } from "../tasks/second-review-results";
import type { CaseSitting } from "./case-sitting";
import { emptySetUp, listKey, type SetUp } from "./set-up";
import { nothingShared, type Sharing } from "./sharing";
import { nothingSurveyed, type Surveying } from "./surveying";
import type { TypedRule } from "./typed-rule";

/** The screen that is open, with what only that screen knows. */
export type PaneView =
  | { readonly screen: "opening" }
  | { readonly screen: "start" }
  | { readonly screen: "overview" }
  | { readonly screen: "newAudit" }
  | { readonly screen: "cases" }
  | { readonly screen: "rule"; readonly place: number | null; readonly rule: TypedRule }
  | { readonly screen: "carriedColumns" }
  | { readonly screen: "ownCases" }
  | { readonly screen: "groups" }
  | { readonly screen: "sample"; readonly again: boolean }
  | { readonly screen: "sampleSize" }
  | { readonly screen: "drawn" }
  | { readonly screen: "replaceCase" }
  | { readonly screen: "extendSample" }
  | { readonly screen: "checkByHand" }
  | { readonly screen: "removeDraw" }
  | { readonly screen: "shareOut" }
  | { readonly screen: "criteria" }
  | { readonly screen: "criterion"; readonly set: CriteriaSet; readonly criterion: Criterion }
  | { readonly screen: "criteriaText"; readonly set: CriteriaSet }
  | { readonly screen: "score"; readonly added: AddedColumns | null }
  | { readonly screen: "scoreCase" }
  | { readonly screen: "completeness" }
  | { readonly screen: "secondReview" }
  | { readonly screen: "themes" }
  | { readonly screen: "findings" }
  | { readonly screen: "result"; readonly criterion: CriterionId }
  | { readonly screen: "countedCases"; readonly count: CountedAs }
  | { readonly screen: "checkPercentage" }
  | { readonly screen: "survey" }
  | { readonly screen: "lastTime" }
  | { readonly screen: "share" }
  /** One text of the copy, to be decided on or to be decided on again. */
  | { readonly screen: "shareText"; readonly text: string }
  | { readonly screen: "setUpText" }
  | { readonly screen: "settings" }
  | { readonly screen: "about" };

export type ScreenName = PaneView["screen"];

export type TaskName =
  | "recogniseAudit"
  | "readCases"
  | "saveSetUp"
  | "drawSample"
  | "checkDraw"
  | "replaceCase"
  | "extendSample"
  | "removeDraw"
  | "assignCases"
  | "drawSecondReview"
  | "readAgreement"
  | "settleDisagreement"
  | "listDisagreements"
  | "addTheme"
  | "checkDrawnElsewhere"
  | "removeUnfinishedDraw"
  | "addScoringColumns"
  | "restoreColumn"
  | "fillNotApplicable"
  | "saveCriteria"
  | "useExistingCases"
  | "previewFindings"
  | "writeFindings"
  | "previewChange"
  | "takeInPastAudit"
  | "previewShare"
  | "answerShareText"
  | "makeSharedCopy"
  | "readSurvey"
  | "writeSurvey"
  | "filterToCases"
  | "clearFilter"
  | "readSelection"
  | "flagConcern"
  | "acknowledgeConcern"
  | "readScoredCase"
  | "show";

export interface RunningTask {
  readonly kind: "running";
  /** Only the answer that bears this token counts; a later one has been overtaken. */
  readonly token: number;
  readonly task: TaskName;
  /** Changes the workbook. Nothing else may begin, and no other screen opens, until it has ended. */
  readonly writes: boolean;
  readonly step: DrawStep | null;
  readonly done: number;
  readonly total: number;
  /** Grows with each sign of life, so that a wait can be told. */
  readonly beat: number;
  /** How many cases are being drawn, where that is known. */
  readonly cases?: number;
  /** Asked to stop; Excel has not answered yet. */
  readonly stopping: boolean;
}

/** A change of the drawn sample that was made just now. */
export type SampleChangeDone =
  | { readonly done: "replaced"; readonly changed: ChangedSample }
  | { readonly done: "extended"; readonly changed: ChangedSample }
  | { readonly done: "removed"; readonly removed: RemovedDraw }
  | { readonly done: "assigned"; readonly assigned: AssignedCases };

/** What came of filtering the sheet to the cases behind a count. */
export interface SetCaseFilter {
  readonly count: CountedAs;
  readonly answer: CaseFilterAnswer;
  /** The filter that stands and is the pane's own; null where nobody knows of one. */
  readonly filter: CaseFilter | null;
}

export interface FailedTask {
  readonly kind: "failed";
  readonly task: TaskName;
  readonly problems: readonly Problem[];
  /** Sheets that stand in the workbook because of the task. */
  readonly written: readonly string[];
}

export type TaskState = { readonly kind: "none" } | RunningTask | FailedTask;

export interface PaneState {
  readonly view: PaneView;
  /** The stage that a button of the ribbon opened the pane for; null: as far as the audit has come. */
  readonly opensOn: StageName | null;
  readonly task: TaskState;
  /** null until the workbook was looked at. */
  readonly audit: RecognisedAudit | null;
  /** Which audit of the workbook is shown; null: the one that counts now. */
  readonly auditChoice: AuditChoice;
  readonly setUp: SetUp;
  /** The auditor has changed the set-up since it was read or kept: a look at the workbook leaves it alone. */
  readonly edited: boolean;
  /** Whoever sits here, for the record and as a scorer; asked anew each time the pane is opened, and kept nowhere. */
  readonly by: string;
  /** The auditor has done something: from then on a newly opened screen takes the focus to its heading. */
  readonly handled: boolean;
  /** The list under the headers that the auditor named; null where none are named, or that row can't be headers now. */
  readonly statedList: FoundList | null;
  readonly cells: ListCells | null;
  /** The case that is being scored; null while none was opened. */
  readonly sitting: CaseSitting | null;
  /** Number and letter keys have a meaning of their own while a case is scored. */
  readonly keys: boolean;
  readonly drawn: DrawnSample | null;
  readonly check: DrawCheck | null;
  /** What was last done to the drawn sample, for the message on its screen; null once another task has ended. */
  readonly sampleChange: SampleChangeDone | null;
  /** The check made just now of a draw that was made elsewhere. */
  readonly elsewhereCheck: DrawnElsewhereCheck | null;
  /** How far two reviewers agree, as last read; null until it is. */
  readonly agreement: AgreementReading | null;
  /** The theme that was added just now. */
  readonly theme: AddedTheme | null;
  readonly preview: FindingsPreview | null;
  readonly made: WrittenFindings | null;
  /** The audit beside an earlier one, as last looked at. */
  readonly change: ChangePreview | null;
  /** What filling in "not applicable" came to just now. */
  readonly filled: AnswersTogether | null;
  /** The filter that the pane set in the sheet, or wants to set over another; null where there is none of ours. */
  readonly caseFilter: SetCaseFilter | null;
  /** The copy to share: what would leave, what was chosen and typed for it, and the copy that was made. */
  readonly sharing: Sharing;
  readonly surveying: Surveying;
  /** What was selected when it was last asked for; null until it is. */
  readonly selection: { readonly cells: SelectedCells | null } | null;
}

export const firstState: PaneState = {
  view: { screen: "opening" },
  opensOn: null,
  task: { kind: "none" },
  audit: null,
  auditChoice: null,
  setUp: emptySetUp,
  edited: false,
  by: "",
  handled: false,
  statedList: null,
  cells: null,
  sitting: null,
  keys: true,
  drawn: null,
  check: null,
  sampleChange: null,
  elsewhereCheck: null,
  agreement: null,
  theme: null,
  preview: null,
  made: null,
  change: null,
  filled: null,
  caseFilter: null,
  sharing: nothingShared,
  surveying: nothingSurveyed,
  selection: null,
};

/** The list that is chosen, as last found in the workbook; null where none is chosen or it is gone. */
export function chosenList(state: PaneState): FoundList | null {
  const { audit, setUp, statedList } = state;
  if (setUp.headers !== null) return statedList;
  return audit?.lists.find((list) => listKey(list.place) === setUp.list) ?? null;
}
