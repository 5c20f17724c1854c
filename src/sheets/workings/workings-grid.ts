import { columnLetters } from "../../core/frame/cell-address";

/**
 * The columns of Audit workings, counted from 1: question, quantity, one a group, all, how it is worked out, what stands on
 * the findings, the number as it was computed, whether they agree; and beyond the printed part what was written for each group.
 */
export interface WorkingsGrid {
  /** One a group; the column of all where there is one group only. */
  readonly strata: readonly number[];
  /** How many of them, from the first, an estimate is made from: a group without any case comes after them. */
  readonly estimated: number;
  readonly all: number;
  readonly how: number;
  readonly printed: number;
  readonly computed: number;
  readonly agrees: number;
  /** What was written for each group; empty where there is one group only. */
  readonly written: readonly number[];
  /** Beyond those: the two counts of rows in short. */
  readonly short: { readonly met: number; readonly applicable: number };
  readonly headerRow: number;
  /** The cell of the confidence level, and those of z and of what Partly counts as. */
  readonly level: string;
  readonly z: string;
  readonly partly: string;
}

/** `withPartly`: a question offers Partly, so that there is a row for what it counts as. */
export function workingsGrid(groups: number, estimated: number, withPartly: boolean): WorkingsGrid {
  const several = groups > 1;
  const all = several ? 3 + groups : 3;
  const agrees = all + 4;
  const beyond = agrees + (several ? groups : 0);
  const column = `$${columnLetters(all)}$`;
  return {
    strata: several ? Array.from({ length: groups }, (_, index) => 3 + index) : [all],
    estimated: several ? estimated : 1,
    all,
    how: all + 1,
    printed: all + 2,
    computed: all + 3,
    agrees,
    written: several ? Array.from({ length: groups }, (_, index) => agrees + 1 + index) : [],
    short: { met: beyond + 1, applicable: beyond + 2 },
    headerRow: withPartly ? 6 : 5,
    level: `${column}3`,
    z: `${column}4`,
    partly: `${column}5`,
  };
}

/** Widths of the columns in characters of Arial 10. `inShort`: there are rows in short. */
export function workingsWidths({ strata, written }: WorkingsGrid, inShort: boolean): readonly number[] {
  const groups = written.length === 0 ? [] : strata.map(() => 12);
  return [20, 27, ...groups, 12, 64, 11, 13, 10, ...written.map(() => 14), ...(inShort ? [12, 12] : [])];
}
