import type { AuditDefinition } from "../core/audit-definition";
import { auditDefinition } from "../core/audit-definition-form";
import { success, type Outcome } from "../core/outcome";
import type { DrawRecord } from "../core/sampling/draw-record";
import { auditRecordSheet } from "../sheets/audit-record-sheet";
import { recordSheetsOf } from "./audits";
import { nextRecordNumber, numbered, RECORD_SHEET, RECORD_SHEETS, recordsAmong } from "./own-sheets";
import type { TaskGround } from "./task-ground";

/**
 * Keeps the set-up as a draft on the audit record, so that the workbook remembers it. A draft that stands is written
 * over; beside a draw that counts, a new record is begun. A typed seed is not kept: it is not shown before the draw.
 */
export async function saveSetUp(
  { workbook, surroundings, audit: choice = null }: TaskGround,
  definition: AuditDefinition,
  by: string,
): Promise<Outcome<{ readonly record: string }>> {
  // What can't be read again must not stand in the record: it would be lost, and its sheet in the way.
  const readable = auditDefinition(JSON.parse(JSON.stringify(definition)), "the set-up");
  if (!readable.ok) return readable;
  const read = await workbook.readSheets(RECORD_SHEETS);
  if (!read.ok) return read;
  const records = recordsAmong(recordSheetsOf(read.value, choice));
  const last = records.at(-1);
  const draft = last?.state === "Draft" ? last : undefined;
  const standing = read.value.find((cells) => cells !== null && cells.sheet === draft?.sheet) ?? null;
  const record: DrawRecord = {
    sheet: draft?.sheet ?? numbered(RECORD_SHEET, nextRecordNumber(read.value)),
    state: "Draft",
    stateSince: surroundings.now(),
    stateReason: "Set up; nothing is drawn yet",
    by,
    definition:
      definition.seed.origin === "typed"
        ? { ...definition, seed: { origin: "typed", seed: "" } }
        : definition,
    draw: null,
    events: [],
  };
  const written = await workbook.write({
    sheets: [auditRecordSheet(record, standing)],
    activate: null,
  });
  return written.ok ? success({ record: record.sheet }) : written;
}
