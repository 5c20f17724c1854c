import type { DrawRecord } from "../core/sampling/draw-record";

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
