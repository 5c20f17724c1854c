import { refusal, success, type Outcome } from "../core/outcome";
import { elsewhereCheck, isAllRight } from "../core/sampling/elsewhere-check";
import { elsewhereCheckWords } from "../core/sampling/elsewhere-check-words";
import type { RecordedCheck } from "../core/sampling/last-check";
import { METHODS } from "../core/sampling/drawn-lines";
import { seedFromText } from "../core/sampling/seed";
import { existingCasesCheckPlan } from "../sheets/existing-cases-check";
import { recordLabels } from "../sheets/record-labels";
import { existingRecordAmong } from "./audit-basis";
import { damagedRecords, RECORD_SHEETS } from "./own-sheets";
import type { TaskGround } from "./task-ground";
import type { DrawnElsewhereCheck } from "./draw-results";

/**
 * Checks the cases of a draw that was made elsewhere, as far as the record alone goes: tickets, order and ranks. One line is
 * added to the record; nothing else is written. Refused: no such draw, a record that is not whole, and a draw by another
 * method than this version knows. 3 requests.
 */
export async function checkDrawnElsewhere(
  { workbook, surroundings }: TaskGround,
  by: string,
): Promise<Outcome<DrawnElsewhereCheck>> {
  const read = await workbook.readSheets(RECORD_SHEETS);
  if (!read.ok) return read;
  const damaged = damagedRecords(read.value);
  if (damaged.length > 0) return refusal(...damaged);
  const record = existingRecordAmong(read.value);
  const cells = read.value.find((sheet) => sheet !== null && sheet.sheet === record?.sheet) ?? null;
  const stated = record?.cases.drawn;
  if (record === null || record.draw === null || stated === undefined || cells === null) {
    return refusal({ kind: "noDraw" });
  }
  const seed = seedFromText(stated.seed);
  if (!seed.ok) {
    return refusal({ kind: "recordUnreadable", record: record.sheet, part: recordLabels.seed });
  }
  if (record.draw.method !== METHODS.stratified) {
    return refusal({ kind: "recordUnreadable", record: record.sheet, part: "Method" });
  }
  const check = elsewhereCheck(record.draw, seed.value);
  const when = surroundings.now();
  const { same, of } = check;
  const line: RecordedCheck = {
    kind: "Check",
    when,
    result: elsewhereCheckWords(isAllRight(check)),
    same,
    of,
    by,
  };
  const written = await workbook.write({ sheets: [existingCasesCheckPlan(cells, line)], activate: null });
  return written.ok ? success({ ...check, when }) : written;
}
