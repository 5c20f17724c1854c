import type { RecordedCheck } from "../core/sampling/last-check";
import { existingCasesLabels } from "./existing-cases-labels";
import { movedStep } from "./moved-step";
import type { SheetPlan, Step } from "./plan";
import { recordLabels } from "./record-labels";
import { factIndex } from "./record-places";
import { checkedWords } from "./record-words";
import { registerLines } from "./register-lines";
import { settledRecord } from "./settled-record";
import type { SheetCells } from "./workbook";

/**
 * Adds a line to the checks of a standing record of cases drawn elsewhere, and puts the last check at its top. Nothing
 * else is written and nothing is moved; places are found by their labels, wherever the record has been moved to.
 */
export function existingCasesCheckPlan(found: SheetCells, check: RecordedCheck): SheetPlan {
  const { cells, down, right } = settledRecord(found, [existingCasesLabels.chosenElsewhere]);
  const top = factIndex(cells.values, recordLabels.checked) + 1;
  const steps: readonly Step[] = [
    ...registerLines([check], cells),
    { step: "cells", top, left: 2, rows: [[checkedWords([check])]], roles: ["line"], data: true },
  ];
  return { sheet: cells.sheet, owner: "edited", steps: steps.map((step) => movedStep(step, down, right)) };
}
