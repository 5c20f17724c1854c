import type { ComparisonChoice } from "../sheets/comparison-choice";
import type { AuditAction } from "../core/findings/audit-action";
import type { Findings } from "../core/findings/findings";
import type { OfferedColumn } from "./breakdown-columns";
import type { FindingsChanges } from "../core/findings/findings-changes";
import type { WordedItem } from "../core/findings/worded-items";
import type { CellPlace } from "../core/cell-place";
import type { DrawRecord, Moment } from "../core/sampling/draw-record";
import type { ScoredCase } from "../core/scoring/scored-case";
import type { ScoringRow } from "../core/scoring/scoring-row";
import type { ScoringProgress } from "../core/scoring/scoring-progress";

export interface FindingsChoices {
  /** Columns of the scored table that the findings are broken down by; left out: those of Audit findings as it stands. */
  readonly breakdowns?: readonly string[];
  /** The sheets that stand are kept beside the new ones, under a dated name. */
  readonly keepOld?: boolean;
  /** Earlier audits beside which the findings are set; left out: those of Audit findings as it stands. */
  readonly comparison?: ComparisonChoice;
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
