import type { CountedAs } from "../core/findings/counted-as";
import type { FoundList } from "../core/frame/found-list";
import type { StatedHeaders } from "../core/frame/stated-headers";
import type { ListCells } from "../core/frame/list-cells";
import type { Problem } from "../core/problem";
import type { AuditChoice } from "../tasks/audit-choice";
import type { CaseFilterAnswer } from "../tasks/filter-to-cases";
import type { FilterFate } from "../tasks/standing-filter";
import type { AddedTheme, AddedColumns } from "../tasks/scoring-results";
import type { AssignedCases, ChangedSample, RemovedDraw } from "../tasks/sample-change-results";
import type { DrawCheck, DrawnElsewhereCheck, DrawnSample, DrawStep } from "../tasks/draw-results";
import type { ChangePreview } from "../tasks/change-results";
import type { FindingsPreview, WrittenFindings } from "../tasks/findings-results";
import type { RecognisedAudit } from "../tasks/recognised-audit";
import type { MadeCopy, SharePreview } from "../tasks/share-results";
import type { SelectedCells } from "../tasks/tasks";
import type { AnswersTogether } from "../tasks/write-answers-together";
import type { AgreementReading } from "../tasks/second-review-results";
import type { SittingFollows } from "./sitting-follows";
import type { SittingEvent } from "./case-sitting";
import type { PaneView, TaskName } from "./pane-state";
import type { SharingEvent } from "./sharing";
import type { Surveying } from "./surveying";
import type { SurveyDefinition } from "../core/survey/survey-definition";
import type { SurveyReading, WrittenSurvey } from "../tasks/survey-results";
import type { SetUp } from "./set-up";
import type { TypedRule } from "./typed-rule";

/** What a task gave back. */
export type TaskResult =
  | { readonly task: "recogniseAudit"; readonly audit: RecognisedAudit }
  | { readonly task: "readCases"; readonly cells: ListCells }
  | { readonly task: "saveSetUp"; readonly next: PaneView }
  | { readonly task: "drawSample"; readonly drawn: DrawnSample }
  | { readonly task: "checkDraw"; readonly check: DrawCheck }
  | { readonly task: "replaceCase"; readonly changed: ChangedSample }
  | { readonly task: "extendSample"; readonly changed: ChangedSample }
  | { readonly task: "removeDraw"; readonly removed: RemovedDraw }
  | { readonly task: "assignCases"; readonly assigned: AssignedCases }
  | { readonly task: "checkDrawnElsewhere"; readonly check: DrawnElsewhereCheck }
  | { readonly task: "removeUnfinishedDraw" }
  | { readonly task: "addScoringColumns"; readonly added: AddedColumns }
  | { readonly task: "restoreColumn" }
  | { readonly task: "fillNotApplicable"; readonly filled: AnswersTogether }
  | { readonly task: "saveCriteria" }
  | { readonly task: "useExistingCases"; readonly next: PaneView }
  | { readonly task: "drawSecondReview" }
  | { readonly task: "readAgreement"; readonly agreement: AgreementReading }
  | { readonly task: "settleDisagreement"; readonly agreement: AgreementReading }
  | { readonly task: "listDisagreements"; readonly agreement: AgreementReading }
  | { readonly task: "addTheme"; readonly theme: AddedTheme }
  /** `filter`: what became of the filter that the pane set; null where it set none, or that could not be read. */
  | {
      readonly task: "previewFindings";
      readonly preview: FindingsPreview;
      readonly filter: FilterFate | null;
    }
  | { readonly task: "writeFindings"; readonly made: WrittenFindings }
  | { readonly task: "previewChange" | "takeInPastAudit"; readonly change: ChangePreview }
  | { readonly task: "previewShare"; readonly preview: SharePreview }
  | { readonly task: "answerShareText"; readonly text: string; readonly preview: SharePreview }
  | { readonly task: "makeSharedCopy"; readonly copy: MadeCopy }
  | {
      readonly task: "readSurvey";
      readonly reading: SurveyReading | null;
      readonly definition: SurveyDefinition | null;
    }
  | { readonly task: "writeSurvey"; readonly made: WrittenSurvey }
  | { readonly task: "filterToCases"; readonly count: CountedAs; readonly answer: CaseFilterAnswer }
  | { readonly task: "clearFilter"; readonly fate: FilterFate }
  | { readonly task: "readSelection"; readonly cells: SelectedCells | null }
  | { readonly task: "flagConcern" }
  | { readonly task: "acknowledgeConcern" }
  | { readonly task: "show" };

/** All that can happen to the pane. */
export type PaneAction =
  | { readonly action: "opened"; readonly view: PaneView }
  | { readonly action: "edited"; readonly change: Partial<SetUp> }
  /** The rule that is being edited, on its own screen; it enters the set-up when it is kept. */
  | { readonly action: "ruleTyped"; readonly rule: TypedRule }
  | { readonly action: "listChosen"; readonly list: FoundList }
  /** The auditor's word for the row of the headers, with the list below it. */
  | { readonly action: "headersNamed"; readonly headers: StatedHeaders; readonly list: FoundList }
  /** Another audit of the workbook; its fields are filled by the look that follows. */
  | { readonly action: "auditChosen"; readonly choice: AuditChoice }
  /** The audit that is shown has got this name; nothing else changes. */
  | { readonly action: "auditNamed"; readonly choice: AuditChoice }
  /** An audit beside those that stand: the fields begin anew, and nothing is written yet. */
  | { readonly action: "auditBegun"; readonly name: string }
  | { readonly action: "named"; readonly by: string }
  | { readonly action: "keysTurned"; readonly on: boolean }
  /** Something happened to the case that is being scored. */
  | { readonly action: "sitting"; readonly event: SittingEvent; readonly follows?: SittingFollows | null }
  /** Something was chosen or typed for the copy to share. */
  | { readonly action: "sharing"; readonly event: SharingEvent }
  /** Something was chosen or typed for the survey. */
  | { readonly action: "surveyed"; readonly change: Partial<Surveying> }
  /** A case was to be opened and could not be read. */
  | { readonly action: "caseNotRead"; readonly problems: readonly Problem[] }
  | {
      readonly action: "begun";
      readonly token: number;
      readonly task: TaskName;
      readonly writes: boolean;
      readonly cases?: number;
    }
  | {
      readonly action: "advanced";
      readonly token: number;
      readonly step: DrawStep | null;
      readonly done: number;
      readonly total: number;
    }
  | { readonly action: "stopping" }
  /** `audit` is the look at the workbook after the task; null where none was needed or it failed. */
  | {
      readonly action: "ended";
      readonly token: number;
      readonly result: TaskResult;
      readonly audit: RecognisedAudit | null;
    }
  | {
      readonly action: "failed";
      readonly token: number;
      readonly problems: readonly Problem[];
      readonly audit: RecognisedAudit | null;
    }
  /** A look in the background, when the pane gets the focus back. */
  | {
      readonly action: "lookedAgain";
      readonly audit: RecognisedAudit;
      /** The list read anew, where a screen counts its rows. */
      readonly cells: ListCells | null;
    }
  | { readonly action: "dismissed" };
