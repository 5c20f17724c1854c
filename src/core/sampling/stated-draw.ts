import { refusal, success, type Outcome } from "../outcome";
import { seedFromText, type Seed } from "./seed";

/** The columns of a table that tell of a draw made elsewhere, by their headers. */
export interface DrawColumns {
  readonly ticket: string;
  readonly rank: string;
  /** null where the table has no spares: every case is of the sample. */
  readonly role: string | null;
  /** How many cases the group had; the same in all its rows. */
  readonly populationSize: string;
}

/** A draw made by this tool's method outside of it, as the auditor states it. docs/larger-lists.md says how it is made. */
export interface StatedDraw {
  readonly seed: string;
  /** Fingerprint of the list that was drawn from; it can't be worked out again from the drawn cases. null: not given. */
  readonly fingerprint: string | null;
  readonly columns: DrawColumns;
}

/** The same with seed and fingerprint in the form in which they are compared. */
export interface UsableDraw extends StatedDraw {
  readonly seed: Seed;
}

/** What was stated, made comparable. Refused: a text that can't be a seed, a fingerprint that is not 64 hex digits. */
export function usableDraw(stated: StatedDraw): Outcome<UsableDraw> {
  const seed = seedFromText(stated.seed);
  if (!seed.ok) return seed;
  const fingerprint = stated.fingerprint?.trim().toLowerCase() ?? "";
  if (fingerprint !== "" && !/^[0-9a-f]{64}$/.test(fingerprint)) {
    return refusal({ kind: "fingerprintUnusable", fingerprint });
  }
  return success({ ...stated, seed: seed.value, fingerprint: fingerprint === "" ? null : fingerprint });
}
