import * as v from "valibot";
import { isCellError, type CellValue } from "../core/frame/cell-value";
import type { StratumLabel, UnitId } from "../core/frame/unit";
import { refusal, success, type Outcome } from "../core/outcome";
import type { DrawRecord, DrawState, RecordedCheck, TicketLine } from "../core/sampling/draw-record";
import { valueOfKeptLines } from "./kept-lines";
import { momentOfWords } from "./moment-words";
import { checkColumns, keptLine, recordLabels, seedNotShown, ticketColumns } from "./record-labels";
import { factIndex, indexesUnder } from "./record-places";
import { keptFactsSchema, type KeptDraw } from "./record-schema";
import { settledRecord } from "./settled-record";
import type { SheetCells } from "./workbook";

export const recordStates: readonly DrawState[] = [
  "Draft",
  "Drawing",
  "Committed",
  "Stopped",
  "Void",
  "Removed",
];

/**
 * The draw record that stands on a sheet: what people read there (state, seed, tickets, checks) and what is kept for
 * Case Audit beside it. Where fingerprint or hash of the seed differ between the two, or a part is missing, it is
 * refused with the name of the part. Law: what `auditRecordSheet` writes reads as the same record.
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

  const checks = checksOf(cells);
  if (checks === null) return unreadable(recordLabels.checks);
  const record = {
    sheet: cells.sheet,
    state,
    stateSince: momentOfWords(facts(recordLabels.since) ?? ""),
    stateReason: facts(recordLabels.why) ?? "",
    by: facts(recordLabels.by) ?? "",
    definition,
    checks,
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

function ticketsOf(cells: SheetCells): readonly TicketLine[] | null {
  const [header, ...rows] = rowsUnder(cells, recordLabels.tickets);
  if (header === undefined || ticketColumns.some((word, index) => header[index] !== word)) return null;
  const tickets: TicketLine[] = [];
  for (const [key = "", ticket = "", rank = "", role = "", stratum = ""] of rows) {
    if (typeof rank !== "number" || (role !== "Sample" && role !== "Spare")) return null;
    if (!/^[0-9a-f]{64}$/.test(textOf(ticket))) return null;
    tickets.push({
      key: textOf(key) as UnitId,
      ticket: textOf(ticket),
      rank,
      role,
      stratum: textOf(stratum) as StratumLabel,
    });
  }
  return tickets;
}

/** [] where no check was ever made: a draft has no such part. */
function checksOf(cells: SheetCells): readonly RecordedCheck[] | null {
  const [header, ...rows] = rowsUnder(cells, recordLabels.checks);
  if (header === undefined) return [];
  if (checkColumns.some((word, index) => header[index] !== word)) return null;
  const checks: RecordedCheck[] = [];
  for (const [when = "", result = "", same = "", of = "", by = ""] of rows) {
    if (typeof same !== "number" || typeof of !== "number") return null;
    checks.push({ when: momentOfWords(textOf(when)), result: textOf(result), same, of, by: textOf(by) });
  }
  return checks;
}

function textOf(value: CellValue): string {
  return isCellError(value) ? value.error : String(value);
}
