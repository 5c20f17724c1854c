import type { AuditDefinition } from "../core/audit-definition";
import type { FoundList } from "../core/frame/found-list";
import type { ListCells, ListPlace } from "../core/frame/list-cells";
import type { AuditAction } from "../core/findings/audit-action";
import type { Findings } from "../core/findings/findings";
import type { OfferedColumn } from "./breakdown-columns";
import type { FindingsChanges } from "../core/findings/findings-changes";
import type { WordedItem } from "../core/findings/worded-items";
import type { Outcome } from "../core/outcome";
import type { CellValue } from "../core/frame/cell-value";
import type { UnitId } from "../core/frame/unit";
import type { CellPlace } from "../core/cell-place";
import type { Problem } from "../core/problem";
import type { MoreCases } from "../core/sampling/extension";
import type { CaseChange } from "../core/sampling/list-changes";
import type { DrawRecord, Moment } from "../core/sampling/draw-record";
import type { DrawnElsewhere } from "../core/sampling/drawn-elsewhere";
import type { ElsewhereCheck } from "../core/sampling/elsewhere-check";
import type { RecordedCheck } from "../core/sampling/last-check";
import type { CriteriaSet } from "../core/scoring/criterion";
import type { ExistingCases } from "../core/scoring/existing-cases";
import type { AnswerChange } from "../core/scoring/answer-change";
import type { MarksUsed } from "../core/scoring/marks-used";
import type { ScoredCase } from "../core/scoring/scored-case";
import type { ScoringRow } from "../core/scoring/scoring-row";
import type { ScoringGap } from "../core/scoring/scoring-gaps";
import type { ScoringProgress } from "../core/scoring/scoring-progress";
import type { UrgentConcern } from "../core/scoring/urgent-concern";
import type { AuditChoice } from "./audit-choice";
import type { AuditInWorkbook } from "./audits";
import type { CaseFilterAnswer, CaseFilterAsk } from "./filter-to-cases";
import type { CaseReading, WhichCase } from "./read-scored-case";
import type { MarkMove } from "./change-answers";
import type { AnswersTogether } from "./write-answers-together";
import type { FoundColumn } from "./restore-column";
import type { ScoringSheet } from "./scoring-sheet";
import type { CaseCellsWritten } from "./write-case-cells";
import type { KeptAids } from "../sheets/own-table-aids";
import type { StandingFilter } from "../sheets/row-filter";
import type { Progress, SelectedCells, WorkbookLook } from "../sheets/workbook";
import type {
  AgreementReading,
  DrawnSecondReview,
  SecondReviewAsked,
  SecondReviewProgress,
  SettledMark,
} from "./second-review-results";

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
  clearFilter(filter: StandingFilter): Promise<Outcome<null>>;
  /** What the selected cells display; null where more than a few are selected. */
  readSelection(): Promise<Outcome<SelectedCells | null>>;
  /** Tells which row of a sheet somebody selects, until the function that comes back is called. */
  watchSelection(sheet: string, selected: (row: number) => void): Promise<Outcome<() => void>>;
}

export interface AddedTheme {
  readonly sheet: string;
  readonly themes: readonly string[];
  /** False where it was there already. */
  readonly added: boolean;
}

/** The steps of a draw as screen 08 lists them. Nothing is written before "recording". */
export type DrawStep =
  "readingList" | "whoIsIn" | "drawing" | "recording" | "writingSheets" | "readingBack" | "committing";

export interface DrawProgress {
  /** Told when a step begins and while it goes on; `total` is 0 where nobody can say how much there is to do. */
  readonly step: (step: DrawStep, done: number, total: number) => void;
  readonly signal: AbortSignal | null;
}

export type StageName = "cases" | "sample" | "criteria" | "score" | "findings" | "share";
export type StageState = "notBegun" | "underWay" | "done" | "attention";

export interface RecognisedAudit {
  readonly look: WorkbookLook;
  readonly lists: readonly FoundList[];
  /** The sheets on which lists were looked for: shown, and not of our own making. */
  readonly listSheets: readonly string[];
  /** All audits of the workbook, this one among them, in the order of their first records. */
  readonly audits: readonly AuditInWorkbook[];
  /** The record that counts now: the last that is a draft, drawing or committed; null before. */
  readonly record: DrawRecord | null;
  /** How many draws were begun from this workbook, and how many of those were stopped, void or removed. */
  readonly drawsBegun: number;
  readonly drawsEnded: number;
  /** A draw that was begun and never committed. */
  readonly unfinishedDraw: { readonly record: string; readonly since: Moment } | null;
  /** Cases chosen elsewhere, where that is the audit. */
  readonly existingCases: ExistingCases | null;
  /** How those cases were drawn, where it was by this tool's method and is on the record. */
  readonly drawnElsewhere: RecordedDrawElsewhere | null;
  readonly scoring: ScoringProgress | null;
  /** The questions as they stand on Audit criteria; null where that sheet is not there, or can't be read. */
  readonly criteria: CriteriaSet | null;
  /** The columns of the scored table, which rules may ask about; null where it can't be read. */
  readonly scoredHeaders: readonly string[] | null;
  /** The table that is scored, with its questions as they stand; null where `scoring` is. */
  readonly scoringSheet: ScoringSheet | null;
  /** What is missing in the scores or can't be, cell by cell, in the order of the rows. */
  readonly gaps: readonly ScoringGap[];
  /** Blank cells of questions that are not asked of their cases. */
  readonly notAsked: number;
  /** Which words stand in the cells of answers, and in how many cases. */
  readonly marksUsed: MarksUsed;
  /** Urgent safeguarding concerns that nobody has acknowledged yet. */
  readonly urgentConcerns: readonly UrgentConcern[];
  /** null until a second review is drawn. */
  readonly secondReview: SecondReviewProgress | null;
  /** What keeps a record or the scores from being read, for example a case that stands twice in the sample. */
  readonly sheetProblems: readonly Problem[];
  readonly findingsMadeAt: Moment | null;
  /** A sheet of that name is there, and can't be told to be one that we made: it will be kept under a dated name. */
  readonly findingsUnreadable: boolean;
  /** The findings that stand differ from what would be written now. */
  readonly findingsStale: boolean;
  /** How they differ; null where there are none, or the scores can't be read. */
  readonly findingsChanges: FindingsChanges | null;
  /** What keeps Audit actions or Audit wording from being read: findings can't be made until it is put right. */
  readonly besideProblems: readonly Problem[];
  readonly stages: Readonly<Record<StageName, StageState>>;
}

export interface DrawnSample {
  readonly record: DrawRecord;
  /** Read back and compared before it was committed. */
  readonly same: number;
  readonly of: number;
  /** Groups with fewer cases left than spares asked for. */
  readonly shortOfSpares: readonly {
    readonly group: string;
    readonly asked: number;
    readonly left: number;
  }[];
}

/** What drawing again from the record and the frame sheet says. */
export interface DrawCheck {
  readonly when: Moment;
  readonly same: number;
  readonly of: number;
  /** null where neither the frame sheet nor the list is there to take it from. */
  readonly fingerprintSame: boolean | null;
  /** Of a systematic sample: whether the cases stand in the order of the draw; null where that is not known or does not matter. */
  readonly orderSame: boolean | null;
  /** What the draw was done again from; "recordOnly" confirms tickets, order and ranks of the recorded cases only. */
  readonly basis: "frameSheet" | "list" | "recordOnly";
  /** Drawn cases and spares whose ticket, rank or group is not what the seed gives. */
  readonly differing: readonly string[];
  /** The list now against the frame as frozen; null where one of the two is not there, or the list is not where it stood. */
  readonly list: ListCheck | null;
}

export interface ListCheck {
  /** Case by case, with its kind; drawn cases among the others. */
  readonly changes: readonly CaseChange[];
  readonly then: number;
  readonly now: number;
  /** What keeps the list from being a frame now, for example a case number that stands twice. */
  readonly problems: readonly Problem[];
}

/** A sample that was changed: cases that came in, and those of them whose carried columns were not to be had. */
export interface ChangedSample {
  readonly record: DrawRecord;
  readonly entered: readonly string[];
  /** Cases that are no longer in the list: they came in without the columns carried along. */
  readonly notInList: readonly string[];
}

/** What the auditor was told before saying yes twice to removing a draw. */
export interface RemovalYes {
  /** Why it is removed, for the record. */
  readonly reason: string;
  /** How many scored cases were said to go; with more of them by now nothing is removed. */
  readonly scored: number;
}

export interface RemovedDraw {
  readonly record: string;
  readonly removed: readonly string[];
  readonly scored: number;
}

export interface AssignedCases {
  readonly sheet: string;
  /** Cases that each name got now. */
  readonly byName: readonly { readonly name: string; readonly cases: number }[];
  /** Cases that had a scorer already; they keep theirs. */
  readonly kept: number;
}

/** A draw made elsewhere, as its record holds it. */
export interface RecordedDrawElsewhere {
  /** The sheet of the record. */
  readonly record: string;
  readonly draw: DrawnElsewhere;
  readonly checks: readonly RecordedCheck[];
}

export interface DrawnElsewhereCheck extends ElsewhereCheck {
  readonly when: Moment;
}

export interface AddedColumns {
  readonly sheet: string;
  readonly added: readonly string[];
  readonly alreadyThere: readonly string[];
  /** What a table of the auditor's own had already, and keeps. */
  readonly kept: KeptAids;
}

export interface FindingsChoices {
  /** Columns of the scored table that the findings are broken down by; left out: those of Audit findings as it stands. */
  readonly breakdowns?: readonly string[];
  /** The sheets that stand are kept beside the new ones, under a dated name. */
  readonly keepOld?: boolean;
}

export interface FindingsPreview {
  /** The columns that the findings can be broken down by. */
  readonly breakdownColumns: readonly OfferedColumn[];
  readonly findings: Findings;
  /** The cases that they were made from, replaced ones among them, and their rows as read. */
  readonly cases: readonly ScoredCase[];
  readonly rows: readonly ScoringRow[];
  readonly scoring: ScoringProgress;
  readonly record: DrawRecord | null;
  readonly drawsBegun: number;
  readonly drawsEnded: number;
  /** What people wrote beside them; null where nothing of it is there, or it can't be read. */
  readonly beside: BesidePreview | null;
}

export interface BesidePreview {
  /** null where the sheet is not there. */
  readonly actionsSheet: string | null;
  readonly actions: readonly AuditAction[];
  readonly wordingSheet: string | null;
  readonly worded: readonly WordedItem[];
}

export interface WrittenFindings extends FindingsPreview {
  readonly sheets: readonly string[];
  readonly kept: readonly string[];
  /** They were kept because the auditor asked for it. */
  readonly keptByChoice: boolean;
  readonly madeAt: Moment;
  /**
   * What somebody changed while the sheets were being written, so that they are out of date already: compared by reading
   * all anew. null where it could not be read again.
   */
  readonly changedMeanwhile: FindingsChanges | null;
  /** Cells of Audit actions or Audit wording where somebody wrote in that moment: nothing was changed on that sheet. */
  readonly leftAlone: readonly CellPlace[];
}
