import * as v from "valibot";
import { isCellError, type CellValue } from "../core/frame/cell-value";
import type { StratumLabel, UnitId } from "../core/frame/unit";
import { refusal, success, type Outcome } from "../core/outcome";
import type { DrawRecord, TicketLine, TicketRole } from "../core/sampling/draw-record";
import { valueOfKeptLines } from "./kept-lines";
import { momentOfWords } from "./moment-words";
import { registerEvents } from "./register-events";
import {
  keptLine,
  placeColumn,
  recordLabels,
  recordStates,
  seedNotShown,
  ticketColumns,
} from "./record-labels";
import { factIndex, indexesUnder, partHeadings } from "./record-places";
import { keptFactsSchema, type KeptDraw } from "./record-schema";
import { settledRecord } from "./settled-record";
import type { SheetCells } from "./workbook";

const ticketRoles: readonly TicketRole[] = ["Sample", "Spare", "Spare used", "Replaced"];

/**
 * The draw record that stands on a sheet: what people read there (state, seed, tickets, register) and what is kept for
 * Case Audit beside it. Where fingerprint, order of the list or hash of the seed differ between the two, or a part is
 * missing, it is refused with the name of the part. Law: what `auditRecordSheet` writes reads as the same record.
 * Checked by: test/sheets/audit-record.test.ts
 */
export function readAuditRecord(found: SheetCells): Outcome<DrawRecord> {
  const { cells } = settledRecord(found, recordStates);
  const unreadable = (part: string) => refusal({ kind: "recordUnreadable", record: cells.sheet, part });
  const facts = factsOf(cells);
  const state = recordStates.find((known) => known === facts(recordLabels.state));
  if (state === undefined) return unreadable(recordLabels.state);

  const lines = linesUnder(cells, recordLabels.kept).filter((line) => line !== keptLine);
  const kept = v.safeParse(keptFactsSchema, valueOfKeptLines(lines));
  if (!kept.success) return unreadable(recordLabels.kept);
  const { definition, draw } = kept.output;

  const events = registerEvents(cells.values);
  if (events === null) return unreadable(recordLabels.register);
  const record = {
    sheet: cells.sheet,
    state,
    stateSince: momentOfWords(facts(recordLabels.since) ?? ""),
    stateReason: facts(recordLabels.why) ?? "",
    by: facts(recordLabels.by) ?? "",
    definition,
    events,
  };
  if (draw === null) return success({ ...record, draw: null });

  const wrong = differingPart(draw, facts);
  if (wrong !== null) return unreadable(wrong);
  const tickets = ticketsOf(cells);
  if (tickets === null) return unreadable(recordLabels.tickets);
  const seed = facts(recordLabels.seed) ?? "";
  return success({ ...record, draw: { ...draw, seed: seed === seedNotShown ? null : seed, tickets } });
}

function differingPart(draw: KeptDraw, facts: (label: string) => string | null): string | null {
  if (facts(recordLabels.fingerprint) !== draw.fingerprint) return recordLabels.fingerprint;
  if (facts(recordLabels.seedHash) !== draw.seedHash) return recordLabels.seedHash;
  if (facts(recordLabels.frameOrder) !== (draw.frameOrder ?? null)) return recordLabels.frameOrder;
  return facts(recordLabels.seed) !== null ? null : recordLabels.seed;
}

/** The words beside a label; null where it does not stand. */
function factsOf({ values }: SheetCells): (label: string) => string | null {
  return (label) => {
    const index = factIndex(values, label);
    return index < 0 ? null : textOf(values[index]?.[1] ?? "");
  };
}

function linesUnder(cells: SheetCells, heading: string): readonly string[] {
  return rowsUnder(cells, heading).map(([first = ""]) => textOf(first));
}

function rowsUnder({ values }: SheetCells, heading: string): readonly (readonly CellValue[])[] {
  return indexesUnder(values, heading).map((index) => values[index] ?? []);
}

/** The tickets of all parts of that name; null where one can't be read. */
function ticketsOf(cells: SheetCells): readonly TicketLine[] | null {
  const parts = partsOf(cells, recordLabels.tickets);
  const lines = parts.map(ticketsOfPart);
  return parts.length === 0 || lines.includes(null) ? null : lines.flatMap((part) => part ?? []);
}

function ticketsOfPart([header = [], ...rows]: readonly Row[]): readonly TicketLine[] | null {
  const [caseNumber, ticket, rank, role, group] = ticketColumns.map((word) => header.indexOf(word));
  const place = header.indexOf(placeColumn);
  const tickets: TicketLine[] = [];
  for (const row of rows) {
    const cell = (index: number | undefined): CellValue => row[index ?? -1] ?? "";
    const [key, hash, number] = [cell(caseNumber), textOf(cell(ticket)), cell(rank)];
    const known = ticketRoles.find((word) => word === cell(role));
    if (typeof number !== "number" || known === undefined || !/^[0-9a-f]{64}$/.test(hash)) return null;
    const position = cell(place);
    tickets.push({
      key: textOf(key) as UnitId,
      ticket: hash,
      rank: number,
      role: known,
      stratum: textOf(cell(group)) as StratumLabel,
      ...(typeof position === "number" ? { position } : {}),
    });
  }
  return tickets;
}

type Row = readonly CellValue[];

/** The rows of "Tickets", "Tickets 2" and so on, part by part, each with its header row. */
function partsOf(cells: SheetCells, label: string): readonly (readonly Row[])[] {
  return partHeadings(cells.values, label).map((heading) => rowsUnder(cells, heading));
}

function textOf(value: CellValue): string {
  return isCellError(value) ? value.error : String(value);
}
