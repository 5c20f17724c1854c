import type { DrawState } from "../core/sampling/draw-record";
import { readAuditRecord } from "../sheets/audit-record";
import { readExistingCases } from "../sheets/read-existing-cases";
import type { SheetCells } from "../sheets/workbook";
import type { AuditChoice } from "./audit-choice";
import {
  ACTIONS_SHEET,
  CRITERIA_SHEET,
  currentRecord,
  FINDINGS_BY_GROUP_SHEET,
  FINDINGS_SHEET,
  numbered,
  recordsAmong,
  SURVEY_SHEET,
  WORDING_SHEET,
  WORKINGS_SHEET,
} from "./own-sheets";

type RecordSheets = readonly (SheetCells | null)[];

/** An audit of a workbook: all draws of one name, or cases chosen elsewhere. */
export interface AuditInWorkbook {
  readonly name: string;
  /** That of its first record; its criteria and findings bear it too, from 2 on. */
  readonly number: number;
  /** Of its last record; null where its cases were chosen elsewhere. */
  readonly state: DrawState | null;
}

/** The sheets of an audit besides those of its draws. */
export interface AuditSheets {
  readonly criteria: string;
  readonly findings: string;
  readonly findingsByGroup: string;
  readonly actions: string;
  readonly wording: string;
  readonly workings: string;
  readonly survey: string;
}

/** The audits of a workbook, in the order of their first records. */
export function auditsAmong(recordSheets: RecordSheets): readonly AuditInWorkbook[] {
  const audits = new Map<string, AuditInWorkbook>();
  for (const cells of recordSheets) {
    const found = cells === null ? null : auditOf(cells);
    if (cells === null || found === null) continue;
    const { name, state } = found;
    audits.set(name, { name, state, number: audits.get(name)?.number ?? recordNumber(cells.sheet) });
  }
  return [...audits.values()];
}

/**
 * The record sheets with those of other audits taken out. One that can't be read stays with every audit: whose it was is
 * not known, and it must not be passed over.
 */
export function recordSheetsOf(recordSheets: RecordSheets, choice: AuditChoice): RecordSheets {
  const name = choice ?? countsNow(recordSheets);
  return recordSheets.map((cells) => {
    const found = cells === null ? null : auditOf(cells);
    return found === null || found.name === name ? cells : null;
  });
}

/** The sheets of the audit whose records these are; those of the first audit bear no number. */
export function auditSheets(recordSheetsOfAudit: RecordSheets): AuditSheets {
  const number = auditsAmong(recordSheetsOfAudit)[0]?.number ?? 1;
  return {
    criteria: numbered(CRITERIA_SHEET, number),
    findings: numbered(FINDINGS_SHEET, number),
    findingsByGroup: numbered(FINDINGS_BY_GROUP_SHEET, number),
    actions: numbered(ACTIONS_SHEET, number),
    wording: numbered(WORDING_SHEET, number),
    workings: numbered(WORKINGS_SHEET, number),
    survey: numbered(SURVEY_SHEET, number),
  };
}

function countsNow(recordSheets: RecordSheets): string | null {
  const current = currentRecord(recordsAmong(recordSheets));
  return current?.definition.name ?? auditsAmong(recordSheets).at(-1)?.name ?? null;
}

function auditOf(cells: SheetCells): { readonly name: string; readonly state: DrawState | null } | null {
  const record = readAuditRecord(cells);
  if (record.ok) return { name: record.value.definition.name, state: record.value.state };
  const cases = readExistingCases(cells);
  return cases.ok ? { name: cases.value.name, state: null } : null;
}

/** 1 for "Audit record", 2 for "Audit record 2". */
export function recordNumber(sheet: string): number {
  return Number(/ (\d+)$/.exec(sheet)?.[1] ?? 1);
}
