import { countsFrom1904 } from "../core/frame/date-system";
import { eligibleFrameInSlices } from "../core/frame/eligible-frame";
import { frameFingerprintInSlices } from "../core/frame/fingerprint";
import type { StratumLabel, UnitId } from "../core/frame/unit";
import { refusal, success, type Outcome } from "../core/outcome";
import type { DrawEvent, DrawRecord } from "../core/sampling/draw-record";
import { extendedDraw, extensionWords, type MoreCases } from "../core/sampling/extension";
import { frameOfDraw } from "../core/sampling/frame-of-draw";
import { seedFromText } from "../core/sampling/seed";
import { readFrameSheet } from "../sheets/frame-sheet";
import { recordExtensionPlan } from "../sheets/record-extension";
import { casesNotInList, openSample, writeSampleChange, type OpenSample } from "./sample-change";
import type { TaskGround } from "./task-ground";
import type { ChangedSample } from "./sample-change-results";
import { unhurried } from "./unhurried";

/** Cases that can be drawn from, with their groups. */
type Units = readonly { readonly key: UnitId; readonly stratum: StratumLabel }[];

/**
 * Draws more cases: the next ranks of each group from the list as it was frozen, by the same seed. Cases drawn before
 * stay with their marks; the new ones come in below; the record gets their tickets and a line of the register. Five
 * requests, chunks apart. Whatever is refused has changed nothing.
 */
export async function extendSample(
  ground: TaskGround,
  asked: MoreCases,
  by: string,
): Promise<Outcome<ChangedSample>> {
  const open = await openSample(ground);
  if (!open.ok) return open;
  const { record, draw, recordCells, samplePlan } = open.value;
  const seed = seedFromText(draw.seed ?? "");
  if (!seed.ok) return refusal({ kind: "recordUnreadable", record: record.sheet, part: "Seed" });
  const units = await frozenUnits(open.value);
  if (!units.ok) return units;
  const worked = await unhurried(extendedDraw(units.value, seed.value, draw, asked));
  if (worked === null) return refusal({ kind: "stopped", written: [] });
  const extension = worked.answer;
  if (!extension.ok) return extension;

  const { tickets, added, entering } = extension.value;
  const event: DrawEvent = {
    when: ground.surroundings.now(),
    kind: "Extension",
    result: extensionWords(extension.value),
    same: null,
    of: null,
    by,
  };
  const changed: DrawRecord = { ...record, draw: { ...draw, tickets } };
  const plan = await samplePlan(entering, []);
  if (!plan.ok) return plan;
  const written = await writeSampleChange(ground, open.value, [
    plan.value,
    recordExtensionPlan(changed, added, event, recordCells),
  ]);
  if (!written.ok) return written;
  return success({
    record: { ...changed, events: [...record.events, event] },
    entered: entering.map(({ key }) => key),
    notInList: await casesNotInList(open.value, entering),
  });
}

/** The frame as it was frozen: from its sheet, or from the list where that still has the same fingerprint. */
async function frozenUnits({ record, draw, frameCells, list }: OpenSample): Promise<Outcome<Units>> {
  if (frameCells !== null) {
    const rows = readFrameSheet(frameCells);
    if (!rows.ok) return rows;
    return success(
      rows.value.map(({ key, group }) => ({ key: key as UnitId, stratum: group as StratumLabel })),
    );
  }
  const gone = refusal({ kind: "frozenListGone", record: record.sheet });
  if (list === null) return gone;
  const definition = frameOfDraw(record.definition);
  const worked = await unhurried(eligibleFrameInSlices(list, definition, countsFrom1904(list, definition)));
  if (worked?.answer.ok !== true) return gone;
  const { units } = worked.answer.value;
  const fingerprint = await unhurried(frameFingerprintInSlices(units));
  return fingerprint?.answer === draw.fingerprint ? success(units) : gone;
}
