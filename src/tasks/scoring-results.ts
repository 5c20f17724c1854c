import type { KeptAids } from "../sheets/own-table-aids";

/** The list of themes after one was asked for. */
export interface AddedTheme {
  readonly sheet: string;
  readonly themes: readonly string[];
  /** False where it was there already. */
  readonly added: boolean;
}

/** Headers of the scoring columns that were asked for: written now, or found. */
export interface AddedColumns {
  readonly sheet: string;
  readonly added: readonly string[];
  readonly alreadyThere: readonly string[];
  /** What a table of the auditor's own had already, and keeps. */
  readonly kept: KeptAids;
}
