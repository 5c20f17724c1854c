import type { FoundList } from "../core/frame/found-list";
import type { FindingsChanges } from "../core/findings/findings-changes";
import type { Problem } from "../core/problem";
import type { DrawRecord, Moment } from "../core/sampling/draw-record";
import type { CriteriaSet } from "../core/scoring/criterion";
import type { ExistingCases } from "../core/scoring/existing-cases";
import type { MarksUsed } from "../core/scoring/marks-used";
import type { ScoringGap } from "../core/scoring/scoring-gaps";
import type { ScoringProgress } from "../core/scoring/scoring-progress";
import type { UrgentConcern } from "../core/scoring/urgent-concern";
import type { AuditInWorkbook } from "./audits";
import type { ScoringSheet } from "./scoring-sheet";
import type { SurveyAtAGlance } from "../sheets/survey-at-a-glance";
import type { WorkbookLook } from "../sheets/workbook";
import type { SecondReviewProgress } from "./second-review-results";
import type { RecordedDrawElsewhere } from "./draw-results";

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
  /** Audit survey; null where none stands. */
  readonly survey: SurveyAtAGlance | null;
  readonly findingsMadeAt: Moment | null;
  /** A sheet of that name is there, and can't be told to be one that we made: it will be kept under a dated name. */
  readonly findingsUnreadable: boolean;
  /** The findings that stand differ from what would be written now. */
  readonly findingsStale: boolean;
  /** How they differ; null where there are none, or the scores can't be read. */
  readonly findingsChanges: FindingsChanges | null;
  /** The sheets of earlier audits that the findings that stand are set beside. */
  readonly comparedWith: readonly string[];
  /** What keeps Audit actions or Audit wording from being read: findings can't be made until it is put right. */
  readonly besideProblems: readonly Problem[];
  readonly stages: Readonly<Record<StageName, StageState>>;
}
