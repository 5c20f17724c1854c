import type { DrawEvent } from "../core/sampling/draw-record";
import { addedParts } from "./added-parts";
import { movedStep } from "./moved-step";
import type { SheetPlan, Step } from "./plan";
import { recordGrid, recordLabels } from "./record-labels";
import { headingIndex, indexesUnder, partHeadings } from "./record-places";
import { eventCells, registerPart, registerRoles } from "./record-proof-parts";
import { rowHeight } from "./row-height";
import { settledRecord } from "./settled-record";
import type { SheetCells } from "./workbook";

/** A line at the end of the last part of the register for each event; nothing where the record has no register. */
export function registerLines(events: readonly DrawEvent[], { values }: SheetCells): readonly Step[] {
  const last = partHeadings(values, recordLabels.register).at(-1);
  if (last === undefined || events.length === 0) return [];
  const header = headingIndex(values, last) + 2;
  const top = header + indexesUnder(values, last).length;
  const bottom = top + events.length - 1;
  return [
    { step: "cells", top, left: 1, rows: events.map(eventCells), roles: registerRoles, data: true },
    {
      step: "heights",
      rows: events.map((event, index) => ({
        row: top + index,
        points: rowHeight(eventCells(event), registerRoles, recordGrid),
      })),
    },
    { step: "ruled", area: { top: header, left: 1, bottom, right: registerRoles.length } },
  ];
}

/**
 * More lines in the register of a standing record of either kind; nothing else is written. A record of cases chosen elsewhere
 * that has no register yet gets one at its end.
 */
export function registerPlan(events: readonly DrawEvent[], found: SheetCells): SheetPlan {
  const { cells, down, right } = settledRecord(found);
  const hasRegister = partHeadings(cells.values, recordLabels.register).length > 0;
  const added = hasRegister ? registerLines(events, cells) : addedParts([registerPart(events)], cells);
  const steps = added.map((step) => movedStep(step, down, right));
  return { sheet: found.sheet, owner: "edited", steps };
}
