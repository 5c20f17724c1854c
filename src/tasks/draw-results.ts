import type { Problem } from "../core/problem";
import type { CaseChange } from "../core/sampling/list-changes";
import type { DrawRecord, Moment } from "../core/sampling/draw-record";
import type { DrawnElsewhere } from "../core/sampling/drawn-elsewhere";
import type { ElsewhereCheck } from "../core/sampling/elsewhere-check";
import type { RecordedCheck } from "../core/sampling/last-check";

/** The steps of a draw as screen 08 lists them. Nothing is written before "recording". */
export type DrawStep =
  "readingList" | "whoIsIn" | "drawing" | "recording" | "writingSheets" | "readingBack" | "committing";

export interface DrawProgress {
  /** Told when a step begins and while it goes on; `total` is 0 where nobody can say how much there is to do. */
  readonly step: (step: DrawStep, done: number, total: number) => void;
  readonly signal: AbortSignal | null;
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
