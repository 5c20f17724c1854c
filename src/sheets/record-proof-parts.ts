import type { DrawRecord, RecordedDraw } from "../core/sampling/draw-record";
import { keptLines } from "./kept-lines";
import { momentInWords } from "./moment-words";
import type { Part, PartRow } from "./part";
import type { PlannedCell, Role } from "./plan";
import { checkColumns, keptLine, recordGrid, recordLabels, ticketColumns } from "./record-labels";
import type { KeptDraw, KeptFacts } from "./record-schema";
import { tablePart } from "./table-part";

/** Every drawn case and spare with the proof of its place. */
export function ticketsPart({ tickets }: RecordedDraw): Part {
  const roles: readonly Role[] = ["rowHeader", "code", "count", "line", "line"];
  return tablePart({
    heading: recordLabels.tickets,
    newPage: true,
    data: true,
    ruledColumns: recordGrid.length,
    columns: ticketColumns.map((header, index) => ({ header, role: roles[index] ?? "text" })),
    rows: tickets.map(({ key, ticket, rank, role, stratum }) => [key, ticket, rank, role, stratum]),
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

/** Last on the sheet, so that a line can be added without moving anything. */
export function checksPart({ checks }: DrawRecord): Part {
  return tablePart({
    heading: recordLabels.checks,
    data: true,
    columns: checkColumns.map((header, index) => ({ header, role: checkRoles[index] ?? "text" })),
    rows: checks.map(checkCells),
  });
}

export const checkRoles: readonly Role[] = ["rowHeader", "text", "count", "count", "line"];

export function checkCells({
  when,
  result,
  same,
  of,
  by,
}: DrawRecord["checks"][number]): readonly PlannedCell[] {
  return [momentInWords(when), result, same, of, by];
}
