import { success, type Outcome } from "../core/outcome";
import type { DrawEvent, DrawRecord } from "../core/sampling/draw-record";
import { replacement, replacementWords } from "../core/sampling/replacement";
import { recordStatePlan } from "../sheets/record-state";
import { casesNotInList, openSample, writeSampleChange } from "./sample-change";
import type { TaskGround } from "./task-ground";
import type { ChangedSample } from "./sample-change-results";

/**
 * Replaces a case that should not have been in the list by the next spare of its group. The case stays in the sample,
 * marked; the spare comes in below; the register gets a line with the reason. Five requests, chunks apart. Whatever is
 * refused has changed nothing. Asked again after a failure half way, it completes what is missing.
 */
export async function replaceCase(
  ground: TaskGround,
  caseNumber: string,
  reason: string,
  by: string,
): Promise<Outcome<ChangedSample>> {
  const open = await openSample(ground);
  if (!open.ok) return open;
  const { record, draw, recordCells, samplePlan } = open.value;
  const decided = replacement(draw, caseNumber, reason);
  if (!decided.ok) return decided;
  const { tickets, replaced } = decided.value;
  const event: DrawEvent = {
    when: ground.surroundings.now(),
    kind: "Replacement",
    result: replacementWords(decided.value, reason),
    same: null,
    of: null,
    by,
  };
  const changed: DrawRecord = { ...record, draw: { ...draw, tickets }, events: [...record.events, event] };
  const entering = tickets.filter(({ key }) => key === decided.value.spare.key);
  const plan = await samplePlan(entering, [replaced.key]);
  if (!plan.ok) return plan;
  const written = await writeSampleChange(ground, open.value, [
    plan.value,
    recordStatePlan(changed, recordCells),
  ]);
  if (!written.ok) return written;
  const notInList = await casesNotInList(open.value, entering);
  return success({ record: changed, entered: entering.map(({ key }) => key), notInList });
}
