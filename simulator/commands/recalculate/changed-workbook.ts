import { success, type Outcome } from "../../../src/core/outcome";
import { officeWorkbook } from "../../../src/excel/office-workbook";
import { auditsAmong, auditSheets, recordSheetsOf } from "../../../src/tasks/audits";
import { RECORD_SHEETS } from "../../../src/tasks/own-sheets";
import { readFindings } from "../../../src/tasks/preview-findings";
import type { Surroundings } from "../../../src/tasks/surroundings";
import { writeFindings } from "../../../src/tasks/write-findings";
import type { WorkbookState } from "../../host/model";
import { sheetNamed } from "../../host/new-workbook";
import { startExcel } from "../../host/start-excel";
import { writeWorkbook } from "../../xlsx/write-workbook";
import { changeMarks, type ChangedMark } from "./changed-marks";
import type { Chance } from "./seeded-chance";
import { workedRows, type WorkedRow } from "./worked-rows";

export interface ChangedWorkbook {
  readonly marks: readonly ChangedMark[];
  /** The workbook with other marks, its workings as they were. */
  readonly changed: Uint8Array;
  /** The same with findings and workings made anew for those marks. */
  readonly made: Uint8Array;
  /** What was written on each sheet of workings that was made anew. */
  readonly madeRows: ReadonlyMap<string, readonly WorkedRow[]>;
}

/**
 * Changes so many marks of each audit of a workbook that has workings, and makes the findings for them with the add-in's
 * own tasks on an emulated Excel. The workbook given is left as it is.
 */
export async function changedWorkbook(
  workbook: WorkbookState,
  count: number,
  chance: Chance,
  surroundings: Surroundings,
): Promise<Outcome<ChangedWorkbook>> {
  const excel = await startExcel(structuredClone(workbook));
  try {
    const port = officeWorkbook();
    const records = await port.readSheets(RECORD_SHEETS);
    if (!records.ok) return records;
    const audits = auditsAmong(records.value)
      .map(({ name }) => ({ name, sheet: auditSheets(recordSheetsOf(records.value, name)).workings }))
      .filter(({ sheet }) => workbook.sheets.some(({ name }) => name === sheet));
    const marks: ChangedMark[] = [];
    for (const { name } of audits) {
      const read = await readFindings({ workbook: port, surroundings, audit: name });
      if (!read.ok) return read;
      marks.push(...changeMarks(excel.host.workbook, read.value, count, chance));
    }
    const changed = writeWorkbook(excel.host.workbook);
    const madeRows = new Map<string, readonly WorkedRow[]>();
    for (const { name, sheet } of audits) {
      const written = await writeFindings({ workbook: port, surroundings, audit: name });
      if (!written.ok) return written;
      madeRows.set(sheet, workedRows(sheetNamed(excel.host.workbook, sheet)) ?? []);
    }
    return success({ marks, changed, made: writeWorkbook(excel.host.workbook), madeRows });
  } finally {
    excel.close();
  }
}
