import type { AuditSettings } from "../core/audit-definition";
import { refusal, success, type Outcome } from "../core/outcome";
import { frameOfDraw } from "../core/sampling/frame-of-draw";
import type { DrawEvent, DrawRecord } from "../core/sampling/draw-record";
import type { ExistingCases } from "../core/scoring/existing-cases";
import type { ExistingCasesRecord } from "../core/scoring/existing-cases-record";
import { readExistingCasesRecord } from "../sheets/read-existing-cases";
import { sampleCaseHeader } from "../sheets/sample-case-header";
import { sampleColumnNames, sampleHeaders } from "../sheets/sample-sheet";
import type { ScoredTableColumns } from "../sheets/scoring-rows";
import type { SheetCells } from "../sheets/workbook";
import { carriedColumns } from "./carried-columns";
import type { AuditChoice } from "./audit-choice";
import { auditSheets, recordSheetsOf, type AuditSheets } from "./audits";
import { committedDraw } from "./committed-draw";
import { damagedRecords, recordsAmong } from "./own-sheets";

/** What the scores and findings of this workbook rest on: a draw that counts, or cases that were chosen elsewhere. */
export interface AuditBasis {
  readonly name: string;
  readonly record: DrawRecord | null;
  readonly existingCases: ExistingCases | null;
  /** Their record, with the draw where they were drawn elsewhere by this tool's method. */
  readonly existingRecord: ExistingCasesRecord | null;
  /** The record of the two that there is, with what was done since. */
  readonly register: AuditRegister;
  /** Its criteria and findings. */
  readonly sheets: AuditSheets;
  /** The sheet with the table that is scored. */
  readonly sheet: string;
  readonly columns: ScoredTableColumns;
  readonly criteriaSet: string;
  readonly settings: AuditSettings;
}

/** A record of either kind as it stands, with the lines of its register. */
export interface AuditRegister {
  readonly sheet: string;
  readonly cells: SheetCells;
  readonly events: readonly DrawEvent[];
}

/** Reads the basis of an audit off the record sheets: a committed draw goes before cases chosen elsewhere. */
export function auditBasis(
  allRecordSheets: readonly (SheetCells | null)[],
  choice: AuditChoice = null,
): Outcome<AuditBasis> {
  const recordSheets = recordSheetsOf(allRecordSheets, choice);
  const sheets = auditSheets(recordSheets);
  const damaged = damagedRecords(recordSheets);
  if (damaged.length > 0) return refusal(...damaged);
  const draw = committedDraw(recordsAmong(recordSheets));
  if (draw.ok) {
    const { record } = draw.value;
    const frame = frameOfDraw(record.definition);
    const caseHeader = sampleCaseHeader(frame.caseIdColumns);
    return success({
      name: record.definition.name,
      record,
      existingCases: null,
      existingRecord: null,
      register: registerOf(record, recordSheets),
      sheets,
      sheet: draw.value.draw.sampleSheet,
      columns: {
        caseHeader,
        groupHeader: sampleHeaders.group,
        rankHeader: sampleHeaders.rank,
        roleHeader: sampleHeaders.role,
        markColumns: {},
        headerRow: null,
        before: sampleColumnNames({ caseHeader, carried: carriedColumns(frame, null) }),
      },
      criteriaSet: record.definition.criteriaSet,
      settings: record.definition.settings,
    });
  }
  const existing = existingRecordAmong(recordSheets);
  if (existing === null) return refusal(...draw.problems);
  const { cases } = existing;
  return success({
    name: cases.name,
    record: null,
    existingCases: cases,
    existingRecord: existing,
    register: registerOf(existing, recordSheets),
    sheets,
    sheet: cases.place.sheet,
    columns: {
      caseHeader: cases.caseIdColumn,
      groupHeader: cases.groupColumn,
      rankHeader: cases.drawn?.columns.rank ?? null,
      roleHeader: cases.drawn?.columns.role ?? null,
      markColumns: cases.markColumns,
      headerRow: cases.place.headerRow,
      before: cases.place.headers,
    },
    criteriaSet: cases.criteriaSet,
    settings: cases.settings,
  });
}

function registerOf(
  { sheet, events }: Pick<DrawRecord, "sheet" | "events">,
  recordSheets: readonly (SheetCells | null)[],
): AuditRegister {
  const cells = recordSheets.find((each) => each?.sheet === sheet) ?? { sheet, values: [] };
  return { sheet, cells, events };
}

/** The record of cases chosen elsewhere among the record sheets, the last one; null where there is none. */
export function existingRecordAmong(
  recordSheets: readonly (SheetCells | null)[],
): ExistingCasesRecord | null {
  const found = recordSheets.flatMap((cells) => {
    const read = cells === null ? null : readExistingCasesRecord(cells);
    return read?.ok === true ? [read.value] : [];
  });
  return found.at(-1) ?? null;
}
