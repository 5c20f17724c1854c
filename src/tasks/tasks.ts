import type { AuditDefinition } from "../core/audit-definition";
import type { ListCells, ListPlace } from "../core/frame/list-cells";
import type { Outcome } from "../core/outcome";
import type { CellValue } from "../core/frame/cell-value";
import type { UnitId } from "../core/frame/unit";
import type { CellPlace } from "../core/cell-place";
import type { MoreCases } from "../core/sampling/extension";
import type { CriteriaSet } from "../core/scoring/criterion";
import type { ExistingCases } from "../core/scoring/existing-cases";
import type { AnswerChange } from "../core/scoring/answer-change";
import type { UrgentConcern } from "../core/scoring/urgent-concern";
import type { AuditChoice } from "./audit-choice";
import type { CaseFilterAnswer, CaseFilterAsk } from "./filter-to-cases";
import type { CaseFilter, FilterFate } from "./standing-filter";
import type { CaseReading, WhichCase } from "./read-scored-case";
import type { MarkMove } from "./change-answers";
import type { AnswersTogether } from "./write-answers-together";
import type { FoundColumn } from "./restore-column";
import type { ScoringSheet } from "./scoring-sheet";
import type { CaseCellsWritten } from "./write-case-cells";
import type { Progress, SelectedCells } from "../sheets/workbook";
import type {
  AgreementReading,
  DrawnSecondReview,
  SecondReviewAsked,
  SettledMark,
} from "./second-review-results";
import type { RecognisedAudit } from "./recognised-audit";
import type { DrawProgress, DrawnSample, DrawCheck, DrawnElsewhereCheck } from "./draw-results";
import type { ChangedSample, RemovalYes, RemovedDraw, AssignedCases } from "./sample-change-results";
import type { ChangePreview, ComparisonChoice } from "./change-results";
import type { FindingsChoices, FindingsPreview, WrittenFindings } from "./findings-results";
import type { MadeCopy, ShareAnswer, ShareChoices, SharePreview } from "./share-results";
import type { SurveyDefinition } from "../core/survey/survey-definition";
import type { SurveyAsked, SurveyReading, WrittenSurvey } from "./survey-results";
import type { AddedTheme, AddedColumns } from "./scoring-results";

export type { SelectedCells };

/** All that an auditor can ask for: what the pane and the commands call. Each is one file of this room. */
export interface Tasks {
  /** The same tasks for one audit of the workbook: its name, null for the one that counts now, or a new one. */
  forAudit(choice: AuditChoice): Tasks;
  /** What stands in the workbook and how far the audit has come. Called on opening and when the pane gets the focus back. */
  recogniseAudit(): Promise<Outcome<RecognisedAudit>>;
  /** `shown`: the columns whose displayed text matters, case numbers and dates. */
  readCases(
    place: ListPlace,
    columns: readonly string[],
    shown: readonly string[],
    progress?: Progress,
  ): Promise<Outcome<ListCells>>;
  /** Keeps the set-up as a draft on Audit record. */
  saveSetUp(definition: AuditDefinition, by: string): Promise<Outcome<{ readonly record: string }>>;
  /** `place` is where the list was found; the draw reads it anew. */
  drawSample(
    place: ListPlace,
    definition: AuditDefinition,
    by: string,
    progress?: DrawProgress,
  ): Promise<Outcome<DrawnSample>>;
  checkDraw(by: string, progress?: Progress): Promise<Outcome<DrawCheck>>;
  /** Replaces a case that should not have been in the list by the next spare of its group. */
  replaceCase(caseNumber: string, reason: string, by: string): Promise<Outcome<ChangedSample>>;
  /** Draws more cases with the same seed; those drawn before stay. */
  extendSample(asked: MoreCases, by: string): Promise<Outcome<ChangedSample>>;
  /** Takes a committed draw away on request; its record stays as Removed. */
  removeDraw(yes: RemovalYes, by: string): Promise<Outcome<RemovedDraw>>;
  /** Shares the cases without a scorer out among names, evenly within each group, by the tickets. */
  assignCases(names: readonly string[], by: string): Promise<Outcome<AssignedCases>>;
  /** Takes away the sheets of a draw that was never committed; its record stays as Stopped. */
  removeUnfinishedDraw(record: string, by: string): Promise<Outcome<{ readonly removed: readonly string[] }>>;
  /** Adds the columns of a ready-made set to the sample, or to the table of cases already chosen. Adds nothing twice; `anew`: only this one, whatever else could be it. */
  addScoringColumns(criteriaSet: string, anew?: string): Promise<Outcome<AddedColumns>>;
  /** Keeps the auditor's word that a scoring column stands under another header, so that everything finds it again. */
  restoreColumn(found: FoundColumn, by: string): Promise<Outcome<{ readonly sheet: string }>>;
  /**
   * Writes questions to Audit criteria. `before` is the set as the auditor saw it: one that changed meanwhile is refused. `moves`:
   * what words in columns of the auditor's own stand for from now on.
   */
  saveCriteria(
    before: CriteriaSet,
    set: CriteriaSet,
    moves?: readonly MarkMove[],
  ): Promise<Outcome<{ readonly sheet: string }>>;
  /** Writes "not applicable" into the blank cells of questions that are not asked of their cases; over nothing else. */
  fillNotApplicable(): Promise<Outcome<AnswersTogether>>;
  /** Writes the new word of a mark into the cells that hold its old one; not into columns of the auditor's own. */
  moveMarks(moves: readonly MarkMove[]): Promise<Outcome<AnswersTogether>>;
  /** Checks the recorded cases of a draw that was made elsewhere by this tool's method; the list is not there. */
  checkDrawnElsewhere(by: string): Promise<Outcome<DrawnElsewhereCheck>>;
  /** "I already have my cases": keeps on Audit record which table holds them and how they were chosen. */
  useExistingCases(cases: ExistingCases, by: string): Promise<Outcome<{ readonly record: string }>>;
  /** Draws some of the scored cases for a second reviewer, with a seed of its own, onto a sheet without first marks. */
  drawSecondReview(asked: SecondReviewAsked, by: string): Promise<Outcome<DrawnSecondReview>>;
  /** Reads both reviewers' marks anew: agreement by question, and the disagreements with what was settled. */
  readAgreement(): Promise<Outcome<AgreementReading>>;
  /** Writes the mark that two reviewers settled on beside the two that stay; never over one that stands. */
  settleDisagreement(asked: SettledMark, by: string): Promise<Outcome<AgreementReading>>;
  /** Lists all disagreements on Audit disagreements, so that they can be settled on the sheet. Adds nothing twice. */
  listDisagreements(stayBlank: number, by: string): Promise<Outcome<AgreementReading>>;
  /** Adds a theme to the list on Audit criteria and to the dropdowns of the scored table. Adds nothing twice. */
  addTheme(theme: string): Promise<Outcome<AddedTheme>>;
  /** Reads the scores anew and works the findings out, without writing. */
  previewFindings(choices?: FindingsChoices): Promise<Outcome<FindingsPreview>>;
  writeFindings(
    by: string,
    progress?: Progress,
    choices?: FindingsChoices,
  ): Promise<Outcome<WrittenFindings>>;
  /**
   * Sets the findings beside earlier audits whose results stand in this workbook. Without a choice: beside those of Audit
   * findings, or else all that are found. Nothing is written; `writeFindings` with the same choice writes it.
   */
  previewChange(chosen?: ComparisonChoice): Promise<Outcome<ChangePreview>>;
  /**
   * Copies the sheets with results and actions out of a file that was chosen in the pane into this workbook, and sets the findings
   * beside them. Sheets that turn out to be of no use are taken away again.
   */
  takeInPastAudit(file: Uint8Array): Promise<Outcome<ChangePreview>>;
  /** The check list of a copy of the findings to share. Nothing is written. Without choices: those that Audit record remembers. */
  previewShare(choices?: ShareChoices, progress?: Progress): Promise<Outcome<SharePreview>>;
  /** Keeps on Audit record what the auditor settled about a text of the copy, or about rows in which all or none met. */
  answerShareText(
    id: string,
    answer: ShareAnswer,
    by: string,
    choices: ShareChoices,
  ): Promise<Outcome<SharePreview>>;
  /** Reads all anew, makes the copy, looks it through, records it, and asks Excel to open it as a new workbook. */
  makeSharedCopy(choices: ShareChoices, by: string, progress?: Progress): Promise<Outcome<MadeCopy>>;
  /** Reads the export of a survey with its set-up; null where no sheet is chosen, likely, or was set up before. */
  readSurvey(asked: SurveyAsked, progress?: Progress): Promise<Outcome<SurveyReading | null>>;
  /** Makes Audit survey as it is set up, and says so in the register of Audit record. */
  writeSurvey(definition: SurveyDefinition, by: string, progress?: Progress): Promise<Outcome<WrittenSurvey>>;
  show(place: CellPlace): Promise<Outcome<null>>;
  /** One case as its row says now; null for a row that holds none. */
  readScoredCase(sheet: ScoringSheet, which: WhichCase): Promise<Outcome<CaseReading | null>>;
  /** Writes what a scorer says about one question of one case, and reads it back. Nobody's answer is written over. */
  writeAnswer(sheet: ScoringSheet, change: AnswerChange, scorer: string): Promise<Outcome<CaseCellsWritten>>;
  /** Flags an urgent safeguarding concern beside its case. */
  flagConcern(
    sheet: ScoringSheet,
    key: UnitId,
    change: { readonly seen: CellValue; readonly text: string },
    scorer: string,
  ): Promise<Outcome<CaseCellsWritten>>;
  /** Writes beside the case who has acknowledged its concern, when, and in which words. */
  acknowledgeConcern(
    sheet: ScoringSheet,
    concern: UrgentConcern,
    by: string,
  ): Promise<Outcome<CaseCellsWritten>>;
  /** Filters the scored table to the cases behind a count; a filter that somebody else set is replaced with a yes only. */
  filterToCases(sheet: ScoringSheet, ask: CaseFilterAsk): Promise<Outcome<CaseFilterAnswer>>;
  /** What became of a filter that the pane set. Nothing is changed. */
  filterFate(sheet: ScoringSheet, filter: CaseFilter): Promise<Outcome<FilterFate>>;
  /** Takes a filter of the pane away; one that somebody else set meanwhile is "another" and stays. */
  clearFilter(sheet: ScoringSheet, filter: CaseFilter): Promise<Outcome<FilterFate>>;
  /** What the selected cells display; null where more than a few are selected. */
  readSelection(): Promise<Outcome<SelectedCells | null>>;
  /** Tells which row of a sheet somebody selects, until the function that comes back is called. */
  watchSelection(sheet: string, selected: (row: number) => void): Promise<Outcome<() => void>>;
}
