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

export type TicketRole = "Sample" | "Spare";

/** One drawn case or spare with the proof of its place. */
export interface TicketLine {
  readonly key: UnitId;
  /** SHA-256 of seed, comma, key: 64 lowercase hex digits. */
  readonly ticket: string;
  /** From 1 within its group. */
  readonly rank: number;
  readonly role: TicketRole;
  readonly stratum: StratumLabel;
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

export interface RecordedCheck {
  readonly when: Moment;
  readonly result: string;
  readonly same: number;
  readonly of: number;
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
  readonly checks: readonly RecordedCheck[];
}

export interface RecordedDraw {
  readonly place: ListPlace;
  readonly rowCount: number;
  readonly hiddenRows: number;
  readonly exclusions: readonly RecordedExclusion[];
  readonly strata: readonly RecordedStratum[];
  readonly fingerprint: string;
  readonly frozenAt: Moment;
  readonly seedOrigin: "typed" | "made";
  readonly seedMadeAt: Moment;
  /** SHA-256 of the seed; it stands in the record before any case is written. */
  readonly seedHash: string;
  /** Shown only once the draw is committed; null before. */
  readonly seed: string | null;
  readonly method: string;
  /** The sheets of this draw; frameSheet is null above 50,000 cases. */
  readonly sampleSheet: string;
  readonly frameSheet: string | null;
  readonly tickets: readonly TicketLine[];
}
