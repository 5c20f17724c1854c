import type { AuditDefinition } from "../audit-definition";
import { frameFingerprintInSlices } from "../frame/fingerprint";
import type { Frame } from "../frame/frame";
import { frameOrderDigest } from "../frame/frame-order";
import type { FrameUnit } from "../frame/unit";
import type { ListPlace } from "../frame/list-cells";
import { success, type Outcome } from "../outcome";
import { sha256Hex } from "../sha256";
import { inOneGo, STEPS_A_SLICE, type Sliced } from "../sliced";
import { TOOL_VERSION } from "../tool-version";
import type { Moment, RecordedDraw } from "./draw-record";
import { drawnLines, METHODS } from "./drawn-lines";
import { frameOfDraw } from "./frame-of-draw";
import { selectionMethod } from "./sample-definition";
import { samplePlan, type StratumPlan } from "./sample-plan";
import type { Seed } from "./seed";
import { whoIsIn } from "./who-is-in";

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
  return inOneGo(plannedDrawInSlices(frame, place, definition, seed, moment));
}

/** The same for long lists, in slices. */
export function* plannedDrawInSlices(
  frame: Frame,
  place: ListPlace,
  definition: AuditDefinition,
  seed: Seed,
  moment: DrawMoment,
): Sliced<Outcome<PlannedDraw>> {
  const plan = samplePlan(frame.strata, definition.sample);
  if (!plan.ok) return plan;
  const selection = selectionMethod(definition.sample);
  const tickets = yield* drawnLines(selection, frame.units, seed, plan.value);
  const fingerprint = yield* frameFingerprintInSlices(frame.units);
  const frameOrder = selection === "systematic" ? yield* frameOrderDigest(frame.units) : null;
  const draw: RecordedDraw = {
    place,
    rowCount: frame.rowCount,
    hiddenRows: frame.hiddenRows,
    exclusions: whoIsIn(frame, frameOfDraw(definition)),
    strata: plan.value.map(({ label, populationSize, sampleSize, spares }, index) => ({
      label,
      values: frame.strata[index]?.values ?? [],
      populationSize,
      drawn: sampleSize,
      spares,
    })),
    fingerprint,
    ...(frameOrder === null ? {} : { frameOrder }),
    frozenAt: moment.frozenAt,
    seedOrigin: definition.seed.origin,
    seedMadeAt: moment.seedMadeAt,
    seedHash: sha256Hex(seed),
    seed,
    method: METHODS[selection],
    toolVersion: TOOL_VERSION,
    sampleSheet: moment.sampleSheet,
    frameSheet: frame.units.length > LARGEST_FRAME_SHEET ? null : moment.frameSheet,
    tickets,
  };
  const sampled = new Map(
    tickets.filter(({ role }) => role === "Sample").map(({ key }, index) => [key, index]),
  );
  const sample: FrameUnit[] = new Array<FrameUnit>(sampled.size);
  for (const [place, unit] of frame.units.entries()) {
    if (place % STEPS_A_SLICE === 0) yield;
    const index = sampled.get(unit.key);
    if (index !== undefined) sample[index] = unit;
  }
  return success({ draw, plan: plan.value, sample });
}
