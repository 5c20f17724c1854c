import type { SheetCells } from "../sheets/workbook";
import { readAuditRecord } from "../sheets/audit-record";
import { readExistingCases } from "../sheets/read-existing-cases";
import { cellText } from "../core/scoring/mark-meaning";
import type { Problem } from "../core/problem";
import type { DrawRecord } from "../core/sampling/draw-record";
import { recordLabels } from "../sheets/record-labels";

/** The names of our sheets. A second draw has its own: "Audit record 2", "Audit sample 2", "Audit frame 2". */
export const RECORD_SHEET = "Audit record";
export const SAMPLE_SHEET = "Audit sample";
export const FRAME_SHEET = "Audit frame";
export const CRITERIA_SHEET = "Audit criteria";
export const SECOND_REVIEW_SHEET = "Audit second review";
export const DISAGREEMENTS_SHEET = "Audit disagreements";
export const FINDINGS_SHEET = "Audit findings";
export const FINDINGS_BY_GROUP_SHEET = "Audit findings by group";
export const ACTIONS_SHEET = "Audit actions";
export const WORDING_SHEET = "Audit wording";
export const WORKINGS_SHEET = "Audit workings";
export const SURVEY_SHEET = "Audit survey";

/** So many records are looked for; a workbook with more draws than that refuses the next one. */
export const MOST_RECORDS = 20;

/** "Audit record", "Audit record 2" and so on to the twentieth. */
export const RECORD_SHEETS: readonly string[] = Array.from({ length: MOST_RECORDS }, (_, index) =>
  numbered(RECORD_SHEET, index + 1),
);

/** The name of a sheet of the nth draw, from 1. */
export function numbered(sheet: string, number: number): string {
  return number === 1 ? sheet : `${sheet} ${number}`;
}

const keptEnding = / \(?kept.*$/i;

/** Whether a sheet was kept under a dated name when its successor was made. */
export function isKeptSheet(name: string): boolean {
  return keptEnding.test(name);
}

/** Whether a sheet is one of ours, or was copied in from another workbook of ours ("Audit findings (2)"), so that it is never taken for a list of cases. */
export function isOwnSheet(name: string): boolean {
  const base = name
    .replace(/ \d+$/, "")
    .replace(/ \(\d+\)$/, "")
    .replace(keptEnding, "");
  return [
    RECORD_SHEET,
    SAMPLE_SHEET,
    FRAME_SHEET,
    CRITERIA_SHEET,
    SECOND_REVIEW_SHEET,
    DISAGREEMENTS_SHEET,
    FINDINGS_SHEET,
    FINDINGS_BY_GROUP_SHEET,
    ACTIONS_SHEET,
    WORDING_SHEET,
    WORKINGS_SHEET,
    SURVEY_SHEET,
  ].includes(base);
}

/**
 * The draw records among sheets that were read; a sheet of that name which is no record of ours is passed over, and one
 * that is ours and damaged is told of by `damagedRecords`.
 */
export function recordsAmong(sheets: readonly (SheetCells | null)[]): readonly DrawRecord[] {
  return sheets.flatMap((cells) => {
    const record = cells === null ? null : readAuditRecord(cells);
    return record?.ok === true ? [record.value] : [];
  });
}

/**
 * Records of ours that can no longer be read, each with the part that is missing or was changed. A draw whose record
 * was damaged is never passed over as if it had not been: it stops further draws, checks and findings.
 */
export function damagedRecords(sheets: readonly (SheetCells | null)[]): readonly Problem[] {
  return sheets.flatMap((cells) => {
    if (cells === null || !isMarkedAsRecord(cells)) return [];
    const [existing, record] = [readExistingCases(cells), readAuditRecord(cells)];
    if (existing.ok || record.ok) return [];
    return saysChosenElsewhere(existing.problems) ? existing.problems : record.problems;
  });
}

/** It is a record of cases chosen elsewhere, and another part of it than its state can't be read. */
function saysChosenElsewhere(problems: readonly Problem[]): boolean {
  return problems.some(
    (problem) => problem.kind === "recordUnreadable" && problem.part !== recordLabels.state,
  );
}

/** The heading over what is kept for Case Audit, which no sheet of another making has. */
function isMarkedAsRecord({ values }: SheetCells): boolean {
  return values.some((row) => row.some((cell) => cellText(cell) === recordLabels.kept));
}

/**
 * The number of the next record: one more than the last of ours that stands, whichever of them were deleted. Sheets of
 * such a name that are not ours don't count; a name that they take is refused when it comes to writing.
 */
export function nextRecordNumber(sheets: readonly (SheetCells | null)[]): number {
  const ours = RECORD_SHEETS.map((name) => {
    const cells = sheets.find((each) => each?.sheet.toLowerCase() === name.toLowerCase()) ?? null;
    return cells !== null && (readAuditRecord(cells).ok || readExistingCases(cells).ok);
  });
  return ours.lastIndexOf(true) + 2;
}

/** The record that counts now: the last that is a draft, drawing or committed; null where there is none. */
export function currentRecord(records: readonly DrawRecord[]): DrawRecord | null {
  return records.findLast((record) => ["Draft", "Drawing", "Committed"].includes(record.state)) ?? null;
}
