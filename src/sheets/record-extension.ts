import type { DrawEvent, DrawRecord, TicketLine } from "../core/sampling/draw-record";
import { frameOfDraw } from "../core/sampling/frame-of-draw";
import { addedParts } from "./added-parts";
import { movedStep } from "./moved-step";
import type { Part } from "./part";
import type { SheetPlan } from "./plan";
import { groupsPart } from "./record-frame-parts";
import { recordLabels, recordStates } from "./record-labels";
import { partHeadings } from "./record-places";
import { registerPart, ticketsPart } from "./record-proof-parts";
import { recordStatePlan } from "./record-state";
import { settledRecord } from "./settled-record";
import type { SheetCells } from "./workbook";

/**
 * A sample made larger, as it comes onto its record: the roles of spares that entered change where they stand; at the
 * end come the groups as they are now, the new tickets, and a further part of the register with this event. Nothing is
 * moved, so that what was recorded before stays as it was recorded.
 * `record` has its new tickets and the register without this event.
 */
export function recordExtensionPlan(
  record: DrawRecord,
  added: readonly TicketLine[],
  event: DrawEvent,
  found: SheetCells,
): SheetPlan {
  const state = recordStatePlan(record, found);
  if (record.draw === null) return state;
  if (added.length === 0) return recordStatePlan({ ...record, events: [...record.events, event] }, found);
  const { cells: standing, down, right } = settledRecord(found, recordStates);
  const next = (label: string) => partHeadings(standing.values, label).length + 1;
  const parts: readonly Part[] = [
    groupsPart(record.draw, frameOfDraw(record.definition).strata, "Groups and sample, with the cases added"),
    ticketsPart(added, next(recordLabels.tickets)),
    registerPart([event], next(recordLabels.register)),
  ];
  const steps = addedParts(parts, standing);
  return {
    sheet: record.sheet,
    owner: "edited",
    steps: [...state.steps, ...steps.map((step) => movedStep(step, down, right))],
  };
}
