import type { DrawRecord } from "../core/sampling/draw-record";
import { recordStates } from "./audit-record";
import { momentInWords } from "./moment-words";
import type { PlannedCell, Role, SheetPlan, Step } from "./plan";
import { recordGrid, recordLabels, seedNotShown } from "./record-labels";
import { factIndex, headingIndex, indexesUnder } from "./record-places";
import { checkCells, checkRoles } from "./record-proof-parts";
import { rowHeight } from "./row-height";
import { checkedWords, stateMeanings } from "./record-words";
import { settledRecord } from "./settled-record";
import type { SheetCells } from "./workbook";

/**
 * The cells of a standing record that change with its state: state, since when, by whom, why, the seed once it is
 * shown, the last check at the top, and a line for each check that does not stand yet. Nothing else is written, nothing
 * is moved; places are found by their labels. The state comes last: should Excel fail half way, the record does not
 * say more than what stands.
 */
export function recordStatePlan(record: DrawRecord, found: SheetCells): SheetPlan {
  const { cells: standing, down, right } = settledRecord(found, recordStates);
  const { draw, checks } = record;
  const steps: Step[] = [
    ...factCells(standing, recordLabels.since, [momentInWords(record.stateSince)], ["line"]),
    ...factCells(standing, recordLabels.by, [record.by], ["line"]),
    ...factCells(standing, recordLabels.why, [record.stateReason], ["line"]),
    ...factCells(standing, recordLabels.checked, [checkedWords(checks)], ["line"]),
    ...(draw === null
      ? []
      : factCells(
          standing,
          recordLabels.seed,
          [draw.seed ?? seedNotShown],
          [draw.seed === null ? "line" : "codeLine"],
        )),
    ...checkLines(record, standing),
    ...factCells(standing, recordLabels.state, [record.state, stateMeanings[record.state]], ["lead", "line"]),
  ];
  return { sheet: record.sheet, owner: "edited", steps: steps.map((step) => moved(step, down, right)) };
}

/** The same step where the record stands now. */
function moved(step: Step, down: number, right: number): Step {
  switch (step.step) {
    case "cells":
      return { ...step, top: step.top + down, left: step.left + right };
    case "heights":
      return { ...step, rows: step.rows.map(({ row, points }) => ({ row: row + down, points })) };
    case "ruled": {
      const { top, left, bottom, right: last } = step.area;
      return {
        ...step,
        area: { top: top + down, left: left + right, bottom: bottom + down, right: last + right },
      };
    }
    default:
      return step;
  }
}

/** The cells beside a label; nothing where the label does not stand. */
function factCells(
  { values }: SheetCells,
  label: string,
  cells: readonly PlannedCell[],
  roles: readonly Role[],
): readonly Step[] {
  const index = factIndex(values, label);
  return index < 0 ? [] : [{ step: "cells", top: index + 1, left: 2, rows: [cells], roles, data: true }];
}

function checkLines({ checks }: DrawRecord, { values }: SheetCells): readonly Step[] {
  const header = headingIndex(values, recordLabels.checks) + 1;
  if (header === 0) return [];
  const standing = indexesUnder(values, recordLabels.checks).length - 1;
  const added = checks.slice(standing);
  if (added.length === 0) return [];
  const top = header + 1 + standing + 1;
  const bottom = top + added.length - 1;
  return [
    { step: "cells", top, left: 1, rows: added.map(checkCells), roles: checkRoles, data: true },
    {
      step: "heights",
      rows: added.map((check, index) => ({
        row: top + index,
        points: rowHeight(checkCells(check), checkRoles, recordGrid),
      })),
    },
    { step: "ruled", area: { top: header + 1, left: 1, bottom, right: checkRoles.length } },
  ];
}
