import { cellAddress } from "../core/frame/cell-address";
import type { OfferedAction } from "../core/findings/offered-actions";
import { refusal, success, type Outcome } from "../core/outcome";
import { cellText } from "../core/scoring/mark-meaning";
import { joinedWords } from "../core/scoring/word-list";
import { actionChoiceSteps } from "./actions-choices";
import { actionHeaders, actionLooks } from "./actions-columns";
import { offeredCells } from "./actions-sheet";
import type { SheetPlan, Step } from "./plan";
import type { ActionsReading } from "./read-actions";
import { rowHeight } from "./row-height";

/** The Excel table of Audit actions, where it still is one. */
export interface ActionsTable {
  readonly name: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly lastRow: number;
}

/**
 * Lines added below the last one of Audit actions, wherever people moved its columns; nothing that stands is changed
 * but the fact above, which says for which questions a line was offered. Blank rows at the end of the table are used.
 * Refused: something stands where they would come, such as a totals row or notes.
 * Checked by: test/sheets/audit-actions.test.ts
 */
export function addedActions(
  reading: ActionsReading,
  offered: readonly OfferedAction[],
  table: ActionsTable | null,
): Outcome<SheetPlan> {
  const { cells, table: rows, lists } = reading;
  const { sheet } = cells;
  const top = lastLine(reading, table) + 1;
  const bottom = top + offered.length - 1;
  const columns = [...rows.columns.values()];
  const left = table?.firstColumn ?? Math.min(...columns);
  const right = table?.lastColumn ?? Math.max(...columns);
  const inTheWay = cells.values
    .slice(top - 1, bottom)
    .flatMap((row, down) =>
      row.flatMap((cell, at) =>
        at + 1 >= left && at + 1 <= right && cellText(cell) !== ""
          ? [{ sheet, address: cellAddress(at + 1, top + down) }]
          : [],
      ),
    );
  if (inTheWay.length > 0) return refusal({ kind: "noRoomBelow", sheet, places: inTheWay });
  const inOrder = actionHeaders.filter((header) => rows.columns.has(header));
  const steps = inOrder.map((header): Step => ({
    step: "cells",
    top,
    left: rows.columns.get(header) ?? 1,
    rows: offered.map((each) => [offeredCells(each)[header] ?? null]),
    roles: actionLooks[header].role,
    data: true,
  }));
  const roles = inOrder.map((header) => actionLooks[header].role);
  const widths = inOrder.map((header) => actionLooks[header].width);
  return success({
    sheet,
    owner: "edited",
    steps: [
      ...steps,
      ...actionChoiceSteps(sheet, rows.columns, { top, bottom }, lists),
      {
        step: "heights",
        rows: offered.map((each, index) => ({
          row: top + index,
          points: rowHeight(
            inOrder.map((header) => offeredCells(each)[header] ?? null),
            roles,
            widths,
          ),
        })),
      },
      ...resized(table, bottom),
      ...offeredFact(reading, offered),
    ],
  });
}

/** Of a table, its last row that holds something, and lines right under it; a note further down is none. */
function lastLine({ table: { headerRow, rows } }: ActionsReading, table: ActionsTable | null): number {
  const inside = table === null ? rows : rows.filter((row) => row <= table.lastRow);
  let last = Math.max(headerRow, ...inside);
  while (rows.includes(last + 1)) last += 1;
  return last;
}

function resized(table: ActionsTable | null, bottom: number): readonly Step[] {
  if (table === null || bottom <= table.lastRow) return [];
  const { name, headerRow: top, firstColumn: left, lastColumn: right } = table;
  return [{ step: "resize", table: name, area: { top, left, bottom, right } }];
}

function offeredFact(
  { offered, offeredRow }: ActionsReading,
  added: readonly OfferedAction[],
): readonly Step[] {
  if (offered === null || offeredRow === null) return [];
  const all = joinedWords([...offered, ...added.map(({ question }) => question)]);
  return [{ step: "cells", top: offeredRow, left: 2, rows: [[all]], roles: "line", data: true }];
}
