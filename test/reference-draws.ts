import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A draw that was made with other tools, from a list in a file beside it. */
export interface ReferenceDraw {
  readonly kind: string;
  readonly seed: string;
  readonly frame: string;
  readonly frame_fingerprint: string;
  readonly plan: readonly { readonly stratum: string; readonly n: number; readonly spares: number }[];
  readonly result: readonly {
    readonly stratum: string;
    readonly rank: number;
    readonly role: string;
    readonly key: string;
    readonly ticket: string;
  }[];
}

/** Where the reference values and the lists that they speak of stand. */
export const referenceFolder = join(__dirname, "reference");

/** The draws of the reference file of tickets. */
export const referenceDraws = (
  JSON.parse(readFileSync(join(referenceFolder, "07_rng_tickets.json"), "utf8")) as {
    cases: ReferenceDraw[];
  }
).cases.filter(({ kind }) => kind === "draw");
