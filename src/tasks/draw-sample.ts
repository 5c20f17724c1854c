import type { AuditDefinition } from "../core/audit-definition";
import type { ListPlace } from "../core/frame/list-cells";
import { refusal, type Outcome } from "../core/outcome";
import type { DrawRecord } from "../core/sampling/draw-record";
import { auditRecordSheet } from "../sheets/audit-record-sheet";
import { cellsOfPlan } from "../sheets/plan-cells";
import { completeDraw } from "./complete-draw";
import { decidedDraw } from "./decided-draw";
import type { TaskGround } from "./task-ground";
import type { DrawnSample, DrawProgress } from "./draw-results";

/**
 * Draws the sample: reads the list, decides, records that a draw has begun, writes sample and frame, reads list and
 * sheets back, and only then commits and shows the seed. Five requests, more only for chunks of about 1 MB. Whatever
 * is refused before the record is written has changed nothing; afterwards the draw counts, and its record says how it
 * ended.
 */
export async function drawSample(
  ground: TaskGround,
  place: ListPlace,
  definition: AuditDefinition,
  by: string,
  progress?: DrawProgress,
): Promise<Outcome<DrawnSample>> {
  const decided = await decidedDraw(ground, place, definition, by, progress);
  if (!decided.ok) return decided;
  if (progress?.signal?.aborted === true) return refusal({ kind: "stopped", written: [] });

  progress?.step("recording", 0, 1);
  const { record, draft, standing } = decided.value;
  const recordPlan = auditRecordSheet(withoutProof(record), draft);
  const recorded = await ground.workbook.write({ sheets: [recordPlan], activate: null }, { standing });
  if (!recorded.ok) return recorded;
  return completeDraw(ground, decided.value, cellsOfPlan(recordPlan), by, progress);
}

/** What the record shows before the cases are written: no case and no seed, but the seed's SHA-256. */
function withoutProof(record: DrawRecord): DrawRecord {
  return record.draw === null ? record : { ...record, draw: { ...record.draw, seed: null, tickets: [] } };
}
