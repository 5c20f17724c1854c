import type { RecordedCheck } from "../core/sampling/last-check";
import { existingCasesLabels } from "./existing-cases-labels";
import type { SheetPlan, Step } from "./plan";
import { recordGrid, recordLabels } from "./record-labels";
import { factIndex, headingIndex, indexesUnder } from "./record-places";
import { eventCells, registerRoles } from "./record-proof-parts";
import { checkedWords } from "./record-words";
import { rowHeight } from "./row-height";
import { settledRecord } from "./settled-record";
import type { SheetCells } from "./workbook";

/**
 * Adds a line to the checks of a standing record of cases drawn elsewhere, and puts the last check at its top. Nothing
 * else is written and nothing is moved; places are found by their labels, wherever the record has been moved to.
 */
export function existingCasesCheckPlan(found: SheetCells, check: RecordedCheck): SheetPlan {
  const { cells, down, right } = settledRecord(found, [existingCasesLabels.chosenElsewhere]);
  const { values } = cells;
  const last = factIndex(values, recordLabels.checked) + 1;
  const header = headingIndex(values, recordLabels.register) + 2;
  const row = header + indexesUnder(values, recordLabels.register).length;
  const left = 1 + right;
  const steps: readonly Step[] = [
    {
      step: "cells",
      top: row + down,
      left,
      rows: [eventCells(check)],
      roles: registerRoles,
      data: true,
    },
    {
      step: "heights",
      rows: [{ row: row + down, points: rowHeight(eventCells(check), registerRoles, recordGrid) }],
    },
    {
      step: "ruled",
      area: { top: header + down, left, bottom: row + down, right: registerRoles.length + right },
    },
    {
      step: "cells",
      top: last + down,
      left: left + 1,
      rows: [[checkedWords([check])]],
      roles: ["line"],
      data: true,
    },
  ];
  return { sheet: cells.sheet, owner: "edited", steps };
}
