import type { Sized } from "./chunks";

/** A piece of a plan that travels whole in one request, with its size. */
export interface Operation extends Sized {
  readonly apply: (sheet: Excel.Worksheet) => void;
  /** Two smaller ones that do the same, or null where it can't be made smaller. */
  readonly halves: () => readonly [Operation, Operation] | null;
  /** Its first row on the sheet. */
  readonly row: number;
  /** How much of the plan it is, by the measure of `lengthOfPlan`. */
  readonly length: number;
}

/** Formats and settings are small: a generous guess of their letters on the wire. */
export const bytesOfSettings = 2_500;

/** The looks of a block copied from another, and the number format of a cell where a column holds both text and numbers. */
export const bytesOfCopy = 700;
export const bytesOfFormat = 10;

/** What every piece has that fills no cells. */
export const fillsNothing = { cells: 0, length: 0, halves: () => null } as const;
