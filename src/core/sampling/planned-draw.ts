import type { AuditDefinition } from "../audit-definition";
import { frameFingerprint } from "../frame/fingerprint";
import type { Frame } from "../frame/frame";
import type { FrameUnit } from "../frame/unit";
import type { ListPlace } from "../frame/list-cells";
import { success, type Outcome } from "../outcome";
import { sha256Hex } from "../sha256";
import type { Moment, RecordedDraw } from "./draw-record";
import { hashRankedSample } from "./hash-ranked-sample";
import { samplePlan, type StratumPlan } from "./sample-plan";
import type { Seed } from "./seed";
import { whoIsIn } from "./who-is-in";

/** The method as the record names it. A change of the method changes this name. */
export const METHOD = "SHA-256 of seed, comma, case number; lowest first in each group (method 1)";

/** Above so many cases no frame sheet is written: the check then reads the list again. */
export const LARGEST_FRAME_SHEET = 50_000;

/** A draw as decided, before a cell is written. */
export interface PlannedDraw {
  readonly draw: RecordedDraw;
  readonly plan: readonly StratumPlan[];
  /** The units of the sample, spares not among them, in the order of the tickets. */
  readonly sample: readonly FrameUnit[];
}

export interface DrawMoment {
  readonly frozenAt: Moment;
  readonly seedMadeAt: Moment;
  readonly sampleSheet: string;
  readonly frameSheet: string;
}

/**
 * Decides a draw on one picture of the list: how many from each group, which cases, and all that the record needs.
 * Refused as `samplePlan` refuses. The seed stands in the result; it is written only once the draw is committed.
 */
export function plannedDraw(
  frame: Frame,
  place: ListPlace,
  definition: AuditDefinition,
  seed: Seed,
  moment: DrawMoment,
): Outcome<PlannedDraw> {
  const plan = samplePlan(frame.strata, definition.sample);
  if (!plan.ok) return plan;
  const tickets = hashRankedSample(frame.units, seed, plan.value);
  const unitsByKey = new Map(frame.units.map((unit) => [unit.key, unit]));
  const draw: RecordedDraw = {
    place,
    rowCount: frame.rowCount,
    hiddenRows: frame.hiddenRows,
    exclusions: whoIsIn(frame, definition.frame),
    strata: plan.value.map(({ label, populationSize, sampleSize, spares }, index) => ({
      label,
      values: frame.strata[index]?.values ?? [],
      populationSize,
      drawn: sampleSize,
      spares,
    })),
    fingerprint: frameFingerprint(frame.units),
    frozenAt: moment.frozenAt,
    seedOrigin: definition.seed.origin,
    seedMadeAt: moment.seedMadeAt,
    seedHash: sha256Hex(seed),
    seed,
    method: METHOD,
    sampleSheet: moment.sampleSheet,
    frameSheet: frame.units.length > LARGEST_FRAME_SHEET ? null : moment.frameSheet,
    tickets,
  };
  const sample = tickets
    .filter((line) => line.role === "Sample")
    .flatMap((line) => unitsByKey.get(line.key) ?? []);
  return success({ draw, plan: plan.value, sample });
}
