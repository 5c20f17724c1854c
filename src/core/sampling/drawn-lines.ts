import type { FrameUnit } from "../frame/unit";
import type { Sliced } from "../sliced";
import type { TicketLine } from "./draw-record";
import { hashRankedSampleInSlices, type StratumDraw } from "./hash-ranked-sample";
import type { SelectionMethod } from "./sample-definition";
import type { Seed } from "./seed";
import { systematicSampleInSlices } from "./systematic-sample";

/**
 * The methods as the record names them. A change of which cases a method draws changes its name. "lowest first in each
 * group" with one group is the simple random sample.
 */
export const METHODS: Readonly<Record<SelectionMethod, string>> = {
  stratified: "SHA-256 of seed, comma, case number; lowest first in each group (method 1)",
  simpleRandom: "SHA-256 of seed, comma, case number; lowest first in the whole list (method 1)",
  systematic: "Equal steps through each group in the order of the list, from a start by SHA-256 (method 2)",
};

/** The cases that a method draws from a frame, and their spares. */
export function* drawnLines(
  method: SelectionMethod,
  units: readonly Pick<FrameUnit, "key" | "stratum">[],
  seed: Seed,
  plan: readonly StratumDraw[],
): Sliced<readonly TicketLine[]> {
  return method === "systematic"
    ? yield* systematicSampleInSlices(units, seed, plan)
    : yield* hashRankedSampleInSlices(units, seed, plan);
}
