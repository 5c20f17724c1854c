import type { DrawEvent, DrawRecord, RecordedDraw, TicketLine } from "../core/sampling/draw-record";
import { keptLines } from "./kept-lines";
import { momentInWords } from "./moment-words";
import type { Part, PartRow } from "./part";
import type { PlannedCell, Role } from "./plan";
import {
  keptLine,
  numberedHeading,
  placeColumn,
  recordGrid,
  recordLabels,
  registerColumns,
  ticketColumns,
} from "./record-labels";
import type { KeptDraw, KeptFacts } from "./record-schema";
import { tablePart } from "./table-part";

/** Drawn cases and spares with the proof of their places. `number`: which part of that name it is on the sheet. */
export function ticketsPart(tickets: readonly TicketLine[], number = 1): Part {
  const hasPlaces = tickets.some(({ position }) => position !== undefined);
  const [caseNumber, ticket, rank, role, group] = ticketColumns;
  return tablePart({
    heading: numberedHeading(recordLabels.tickets, number),
    newPage: number === 1,
    data: true,
    ruledColumns: recordGrid.length,
    columns: [
      { header: caseNumber, role: "rowHeader" },
      { header: ticket, role: "code" },
      { header: rank, role: "count" },
      { header: role, role: "line" },
      ...(hasPlaces ? [{ header: placeColumn, role: "count" } as const] : []),
      { header: group, role: "line" },
    ],
    rows: tickets.map((line) => [
      line.key,
      line.ticket,
      line.rank,
      line.role,
      ...(hasPlaces ? [line.position ?? null] : []),
      line.stratum,
    ]),
  });
}

/** The facts that only Case Audit reads, as lines of JSON. */
export function keptPart({ definition, draw }: DrawRecord): Part {
  const kept: KeptFacts = { version: 1, definition, draw: draw === null ? null : withoutProof(draw) };
  return {
    ruled: [],
    newPage: draw !== null,
    rows: [
      { cells: [recordLabels.kept], roles: ["section"], height: 24 },
      { cells: [keptLine], roles: ["note"] },
      ...keptLines(kept).map((line): PartRow => ({ cells: [line], roles: ["codeLine"], data: true })),
    ],
  };
}

/** The seed is shown only once the draw is committed, and the tickets have a table of their own. */
function withoutProof(draw: RecordedDraw): KeptDraw {
  const kept: KeptDraw & { seed?: unknown; tickets?: unknown } = { ...draw };
  delete kept.seed;
  delete kept.tickets;
  return kept;
}

/** The register of what was done with the draw. Last on the sheet, so that a line can be added without moving anything. */
export function registerPart(events: readonly DrawEvent[], number = 1): Part {
  return tablePart({
    heading: numberedHeading(recordLabels.register, number),
    data: true,
    columns: registerColumns.map((header, index) => ({ header, role: registerRoles[index] ?? "text" })),
    rows: events.map(eventCells),
  });
}

export const registerRoles: readonly Role[] = ["rowHeader", "text", "count", "count", "text", "line"];

export function eventCells({ when, kind, result, same, of, by }: DrawEvent): readonly PlannedCell[] {
  return [momentInWords(when), result, same, of, by, kind];
}
