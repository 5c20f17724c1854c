import type { DrawRecord, DrawState, Moment, RecordedCheck } from "../core/sampling/draw-record";
import { LABEL, SECTION } from "./audit-record-words";
import { momentText } from "./moment-text";
import type { PlannedCell, Role, SheetPlan, Step } from "./plan";
import { cellText, rowOfLabel } from "./sheet-rows";
import type { SheetCells } from "./workbook";

export interface StateChange {
  readonly state: DrawState;
  readonly since: Moment;
  readonly reason: string;
  readonly by: string;
}

/**
 * The record with another state, as single cells found by their labels: nothing else of the sheet is touched, wherever
 * people have moved it. A label that is gone is passed over.
 */
export function recordState(cells: SheetCells, change: StateChange): SheetPlan {
  return edited(cells, [
    ...factCell(cells, LABEL.state, change.state, "lead"),
    ...factCell(cells, LABEL.since, momentText(change.since), "text"),
    ...factCell(cells, LABEL.by, change.by, "text"),
    ...factCell(cells, LABEL.why, change.reason, "text"),
  ]);
}

/** A committed draw: its state, the seed that may now be seen, and the first check. */
export function recordCommitted(cells: SheetCells, record: DrawRecord, check: RecordedCheck): SheetPlan {
  const state = recordState(cells, {
    state: "Committed",
    since: record.stateSince,
    reason: record.stateReason,
    by: record.by,
  });
  const seed = factCell(cells, LABEL.seed, record.draw?.seed ?? "", "code");
  return edited(cells, [...state.steps, ...seed, ...recordCheck(cells, check).steps]);
}

/** One more line under "Checks", which stands last on the sheet. */
export function recordCheck(cells: SheetCells, check: RecordedCheck): SheetPlan {
  const section = rowOfLabel(cells, SECTION.checks);
  if (section === null) return edited(cells, []);
  const firstLine = section + 2;
  const taken = cells.values.slice(firstLine - 1).findIndex((row) => cellText(row[1]) === "");
  const row = taken < 0 ? Math.max(cells.values.length + 1, firstLine) : firstLine + taken;
  const line: PlannedCell[] = [momentText(check.when), check.result, check.same, check.of, check.by];
  const roles: Role[] = ["rowHeader", "text", "count", "count", "text"];
  return edited(cells, [{ step: "cells", top: row, left: 1, rows: [line], roles, data: true }]);
}

function factCell(cells: SheetCells, label: string, words: string, role: Role): Step[] {
  const row = rowOfLabel(cells, label);
  return row === null ? [] : [{ step: "cells", top: row, left: 2, rows: [[words]], roles: role, data: true }];
}

function edited(cells: SheetCells, steps: readonly Step[]): SheetPlan {
  return { sheet: cells.sheet, owner: "edited", steps };
}
