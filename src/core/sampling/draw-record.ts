import type { AuditDefinition } from "../audit-definition";
import type { StratumLabel, UnitId } from "../frame/unit";
import type { ListPlace } from "../frame/list-cells";

/**
 * How far a draw is. A draft has drawn nothing. Drawing was begun and not ended: nothing counts from it. A committed
 * draw was written, read back and found the same. The last three keep their record for ever and count among the draws.
 */
export type DrawState = "Draft" | "Drawing" | "Committed" | "Stopped" | "Void" | "Removed";

/** A moment as people write it, local time: "2017-11-23 10:42". */
export type Moment = string;

/**
 * What became of a drawn case. A spare that took the place of a case is "Spare used"; the case that should not have been
 * in the list is "Replaced" and stays visible.
 */
export type TicketRole = "Sample" | "Spare" | "Spare used" | "Replaced";

/** Whether a case counts among those that were looked at: all but the spares that still wait. */
export function isExamined(role: TicketRole): boolean {
  return role !== "Spare";
}

/** One drawn case or spare with the proof of its place. */
export interface TicketLine {
  readonly key: UnitId;
  /** SHA-256 of seed, comma, key, or of the start of a systematic sample: 64 lowercase hex digits. */
  readonly ticket: string;
  /** From 1 within its group. */
  readonly rank: number;
  readonly role: TicketRole;
  readonly stratum: StratumLabel;
  /** Of a systematic sample: its place among the cases of its group in the order of the list, from 1. */
  readonly position?: number;
}

export interface RecordedStratum {
  readonly label: StratumLabel;
  readonly values: readonly string[];
  readonly populationSize: number;
  readonly drawn: number;
  readonly spares: number;
}

/** A step of "who is in": a reason with its rule in words, rows out and rows left after it. */
export interface RecordedExclusion {
  readonly step: string;
  readonly rule: string;
  readonly rowsOut: number | null;
  readonly rowsLeft: number;
}

/**
 * What was done with a draw after it was committed; each is a line of the register on its record, for ever. The last four are
 * about copies of the findings: what was chosen for them, what was settled about their texts, the labels of cases, and each copy.
 */
export type DrawEventKind =
  | "Check"
  | "Extension"
  | "Replacement"
  | "Removal"
  | "Assignment"
  | "Second review"
  | "Copy choices"
  | "Copy text"
  | "Copy label"
  | "Copy made"
  | "Survey";

/** A line of the register. */
export interface DrawEvent {
  readonly when: Moment;
  readonly kind: DrawEventKind;
  /** What happened, in words. */
  readonly result: string;
  /** Of a check: how many cases came out the same, of how many; null for any other event. */
  readonly same: number | null;
  readonly of: number | null;
  readonly by: string;
}

/** Everything that a challenger needs, as it stands on an audit record sheet. */
export interface DrawRecord {
  /** The sheet that holds it: "Audit record", "Audit record 2" and so on. */
  readonly sheet: string;
  readonly state: DrawState;
  readonly stateSince: Moment;
  readonly stateReason: string;
  readonly by: string;
  readonly definition: AuditDefinition;
  /** null while a draft. */
  readonly draw: RecordedDraw | null;
  /** The register: every later event, the first check among them, oldest first. */
  readonly events: readonly DrawEvent[];
}

export interface RecordedDraw {
  readonly place: ListPlace;
  readonly rowCount: number;
  readonly hiddenRows: number;
  readonly exclusions: readonly RecordedExclusion[];
  readonly strata: readonly RecordedStratum[];
  readonly fingerprint: string;
  /** Of a systematic sample: SHA-256 of the case numbers in the order of the list. */
  readonly frameOrder?: string;
  readonly frozenAt: Moment;
  readonly seedOrigin: "typed" | "made";
  readonly seedMadeAt: Moment;
  /** SHA-256 of the seed; it stands in the record before any case is written. */
  readonly seedHash: string;
  /** Shown only once the draw is committed; null before. */
  readonly seed: string | null;
  readonly method: string;
  /** Of Case Audit at the draw; absent in records of before it was kept. */
  readonly toolVersion?: string;
  /** The sheets of this draw; frameSheet is null above 50,000 cases. */
  readonly sampleSheet: string;
  readonly frameSheet: string | null;
  readonly tickets: readonly TicketLine[];
}
