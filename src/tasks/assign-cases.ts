import { refusal, success, type Outcome } from "../core/outcome";
import type { DrawEvent, DrawRecord } from "../core/sampling/draw-record";
import { assignment } from "../core/scoring/assignment";
import { recordStatePlan } from "../sheets/record-state";
import { scorerHeader } from "../sheets/scoring-headers";
import { scorerPlan } from "../sheets/scorer-plan";
import { openSample, writeSampleChange } from "./sample-change";
import type { TaskGround } from "./task-ground";
import type { AssignedCases } from "./sample-change-results";

/**
 * Shares the cases that have no scorer yet out among names, evenly within each group with what each has already, at
 * random by the tickets; the names go into the column Scorer of the sample. A name that stands there is never written over; changing one by hand is
 * typing it. Five requests. Refused: no name, and a sample whose scoring columns are not there yet.
 */
export async function assignCases(
  ground: TaskGround,
  names: readonly string[],
  by: string,
): Promise<Outcome<AssignedCases>> {
  const wanted = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ""))];
  if (wanted.length === 0) return refusal({ kind: "noScorerNamed" });
  const open = await openSample(ground);
  if (!open.ok) return open;
  const { record, draw, recordCells, sampleRows, target } = open.value;
  const counting = sampleRows.filter(({ key }) => isCounting(draw, key));
  const free = counting.filter(({ scorer }) => scorer === "");
  const ranks = new Map(draw.tickets.map((line) => [line.key, line]));
  const shared = assignment(
    free.map(({ key, stratum, rank }) => ranks.get(key) ?? { key, stratum, rank }),
    wanted,
    counting.map(({ stratum, scorer }) => ({ stratum, scorer })),
  );
  const plan = scorerPlan(target, free, shared);
  if (plan === null)
    return refusal({ kind: "scoringColumnsMissing", sheet: draw.sampleSheet, columns: [scorerHeader] });
  const byName = wanted.map((name) => ({
    name,
    cases: [...shared.values()].filter((each) => each === name).length,
  }));
  const kept = counting.length - free.length;
  if (shared.size === 0) return success({ sheet: draw.sampleSheet, byName, kept });
  const event: DrawEvent = {
    when: ground.surroundings.now(),
    kind: "Assignment",
    result: `Cases shared out: ${byName.map(({ name, cases }) => `${name} ${cases}`).join(", ")}`,
    same: null,
    of: null,
    by,
  };
  const changed: DrawRecord = { ...record, events: [...record.events, event] };
  const written = await writeSampleChange(ground, open.value, [plan, recordStatePlan(changed, recordCells)]);
  return written.ok ? success({ sheet: draw.sampleSheet, byName, kept }) : written;
}

/** Nobody scores a case that was replaced. */
function isCounting(draw: NonNullable<DrawRecord["draw"]>, key: string): boolean {
  return draw.tickets.some((line) => line.key === key && line.role !== "Replaced");
}
