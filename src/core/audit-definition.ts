import type { FrameDefinition } from "./frame/frame-definition";
import type { SampleDefinition, SeedDefinition } from "./sampling/sample-definition";
import type { ShownRules } from "./shown-rules";

/** Where the list stands: a sheet with its header row, or an Excel table by name. Header row counted from 1; null finds it. */
export interface ListChoice {
  readonly sheet: string;
  readonly table: string | null;
  readonly headerRow: number | null;
  /** The named range that the list is; the header row is then where its name says. */
  readonly named?: string;
  /** A column of the list, counted from 1: where several lists have their headers in one row. */
  readonly firstColumn?: number;
  /** The auditor said that the headers of a plain list are in that row: it is taken at its word wherever it is not found. */
  readonly headersStated?: true;
}

export interface AuditSettings {
  /** Confidence level of every interval, 0–1. */
  readonly confidenceLevel: number;
  /** How much of a case met "Partly" stands for: 0 strict, 0.5 half, 1 lenient. Fixed before scoring, printed. */
  readonly partlyCountsAs: 0 | 0.5 | 1;
  /** Exact intervals, never too narrow and wider than needed; left out: the usual ones. See `intervalMethod`. */
  readonly intervals?: "conservative";
  /** A claim to be tested: of the cases to which a question applies, at most this share (0–1) fail it. Left out: none. */
  readonly mostFailing?: number;
  /** From which bases on something is said, where it is not as usual. See `shownRules`. */
  readonly shown?: Partial<ShownRules>;
}

/**
 * One whole audit as the auditor set it up. It is kept as the draft in the audit record, and a file of this form
 * drives an audit without a window.
 */
export interface AuditDefinition {
  readonly name: string;
  readonly list: ListChoice;
  readonly frame: FrameDefinition;
  readonly sample: SampleDefinition;
  readonly seed: SeedDefinition;
  /** Id of a ready-made set of criteria. */
  readonly criteriaSet: string;
  readonly settings: AuditSettings;
}
