import type { DrawRecord, TicketRole } from "../core/sampling/draw-record";
import { momentInWords } from "./moment-words";
import { movedStep } from "./moved-step";
import type { PlannedCell, Role, SheetPlan, Step } from "./plan";
import { recordLabels, seedNotShown, ticketColumns, recordStates } from "./record-labels";
import { factIndex, indexesUnder, partHeadings } from "./record-places";
import { registerLines } from "./register-lines";
import { checkedWords, stateMeanings } from "./record-words";
import { settledRecord } from "./settled-record";
import type { SheetCells } from "./workbook";

/**
 * The cells of a standing record that change with its state: state, since when, by whom, why, the seed once it is
 * shown, the last check at the top, roles of tickets that changed, and a line for each event that does not stand yet. Nothing else is written, nothing
 * is moved; places are found by their labels. The state comes last: should Excel fail half way, the record does not
 * say more than what stands.
 */
export function recordStatePlan(record: DrawRecord, found: SheetCells): SheetPlan {
  const { cells: standing, down, right } = settledRecord(found, recordStates);
  const { draw, events } = record;
  const steps: Step[] = [
    ...factCells(standing, recordLabels.since, [momentInWords(record.stateSince)], ["line"]),
    ...factCells(standing, recordLabels.by, [record.by], ["line"]),
    ...factCells(standing, recordLabels.why, [record.stateReason], ["line"]),
    ...factCells(standing, recordLabels.checked, [checkedWords(events)], ["line"]),
    ...(draw === null
      ? []
      : factCells(
          standing,
          recordLabels.seed,
          [draw.seed ?? seedNotShown],
          [draw.seed === null ? "line" : "codeLine"],
        )),
    ...ticketRoles(record, standing),
    ...registerLines(newEvents(record, standing), standing),
    ...factCells(standing, recordLabels.state, [record.state, stateMeanings[record.state]], ["lead", "line"]),
  ];
  return { sheet: record.sheet, owner: "edited", steps: steps.map((step) => movedStep(step, down, right)) };
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

/** Events that don't stand in the register yet. */
function newEvents({ events }: DrawRecord, { values }: SheetCells): DrawRecord["events"] {
  const lines = partHeadings(values, recordLabels.register).map(
    (heading) => indexesUnder(values, heading).length - 1,
  );
  return events.slice(lines.reduce((sum, count) => sum + count, 0));
}

/** The role of each ticket that is no longer what stands beside it: replaced, or a spare that was used. */
function ticketRoles({ draw }: DrawRecord, { values }: SheetCells): readonly Step[] {
  const roles = new Map<string, TicketRole>((draw?.tickets ?? []).map(({ key, role }) => [key, role]));
  return partHeadings(values, recordLabels.tickets).flatMap((heading) => {
    const [header = -1, ...rows] = indexesUnder(values, heading);
    const words = values[header] ?? [];
    const [keyColumn, roleColumn] = [words.indexOf(ticketColumns[0]), words.indexOf(ticketColumns[3])];
    return rows.flatMap((index): readonly Step[] => {
      const row = values[index] ?? [];
      const role = roles.get(String(row[keyColumn] ?? ""));
      if (role === undefined || role === row[roleColumn]) return [];
      return [
        { step: "cells", top: index + 1, left: roleColumn + 1, rows: [[role]], roles: ["line"], data: true },
      ];
    });
  });
}
