import type { CellValue } from "../core/frame/cell-value";
import { isCellError } from "../core/frame/cell-value";
import { pageStep } from "./page-step";
import type { PlannedCell, Role, SheetPlan } from "./plan";
import { rowHeight } from "./row-height";
import { sheetHead } from "./sheet-head";
import { roleTextSize } from "./role-text-size";
import { scorerHeader } from "./scoring-headers";
import { textPoints } from "./text-lines";

/** One row of Audit sample. */
export interface DrawnSampleRow {
  /** The case number as the list shows it. */
  readonly caseNumber: string;
  readonly group: string;
  readonly rank: number;
  readonly role: "Sample" | "Spare used" | "Replaced";
  /** The carried cells, in the order of the carried columns. */
  readonly carried: readonly CellValue[];
}

export interface SampleSheetWords {
  readonly sheet: string;
  /** Name of the Excel table; "AuditSample" unless it is taken. */
  readonly table: string;
  readonly auditName: string;
  /** "60 cases drawn at random from 2,471 on 23 November 2017. How they were drawn stands on Audit record." */
  readonly subtitle: string;
  /** As `sampleCaseHeader` makes it: none of our own headers. */
  readonly caseHeader: string;
  readonly carried: readonly CarriedColumn[];
}

export interface CarriedColumn {
  readonly header: string;
  readonly isDate: boolean;
}

/** The header row of Audit sample; titles stand above it. */
export const sampleHeaderRow = 4;

/** Headers of our own columns beside the case number, in order. */
export const sampleHeaders = { group: "Group", rank: "Rank", role: "Role" } as const;

const headerHeight = 42;

/** The greatest height of a row of the sample: three lines of text. */
export const sampleRowPoints = 3 * roleTextSize("text").size * 1.35 + 3;

/**
 * Audit sample: a real Excel table of the drawn cases, in the order given (group, then rank). The columns of the
 * questions are added by `scoringColumns`. A carried header that another column bears already, or that of the scorer,
 * gets a number, since the headers of a table are unique.
 */
export function sampleSheet(words: SampleSheetWords, rows: readonly DrawnSampleRow[]): SheetPlan {
  const { sheet, table, auditName } = words;
  const headers = sampleColumnNames(words);
  const cells = rows.map((row): readonly PlannedCell[] => [
    row.caseNumber,
    row.group,
    row.rank,
    row.role,
    ...row.carried.map(carriedCell),
  ]);
  const roles: readonly Role[] = [
    "rowHeader",
    "text",
    "count",
    "text",
    ...words.carried.map(({ isDate }, index) => carriedRole(isDate, rows, index)),
  ];
  const widths = headers.map((_, column) => columnWidth(column, roles[column] ?? "text", cells));
  const first = sampleHeaderRow + 1;
  const bottom = sampleHeaderRow + Math.max(1, cells.length);
  const area = { top: sampleHeaderRow, left: 1, bottom, right: headers.length };
  const headerRoles = roles.map((role): Role => (role === "count" ? "columnHeaderNumber" : "columnHeader"));
  return {
    sheet,
    owner: "created",
    steps: [
      ...sheetHead(sheet, words.subtitle, headers.length),
      { step: "widths", left: 1, characters: widths },
      { step: "cells", top: sampleHeaderRow, left: 1, rows: [headers], roles: headerRoles, data: true },
      ...(cells.length === 0
        ? []
        : [{ step: "cells", top: first, left: 1, rows: cells, roles, data: true } as const]),
      {
        step: "heights",
        rows: [
          { row: sampleHeaderRow, points: headerHeight },
          ...cells.map((row, index) => ({
            row: first + index,
            points: Math.min(sampleRowPoints, rowHeight(row, roles, widths)),
          })),
        ],
      },
      { step: "table", area, name: table, banded: false },
      { step: "freeze", rows: sampleHeaderRow, columns: 1 },
      pageStep({ auditName, sheet }, { ...area, top: 1 }, [], sampleHeaderRow),
    ],
  };
}

/** The headers of Audit sample without the scoring columns; the name of the scorer's column is kept free. */
export function sampleColumnNames({
  caseHeader,
  carried,
}: Pick<SampleSheetWords, "caseHeader" | "carried">): readonly string[] {
  const own = [caseHeader, sampleHeaders.group, sampleHeaders.rank, sampleHeaders.role];
  const names = uniqueHeaders([...own, scorerHeader, ...carried.map(({ header }) => header)]);
  return names.filter((_, index) => index !== own.length);
}

/** A carried cell as it is written: an error as its words, a blank as nothing. */
export function carriedCell(value: CellValue): PlannedCell {
  if (isCellError(value)) return value.error;
  return value === "" ? null : value;
}

/** Dates on the right, words on the left, numbers as they come. */
function carriedRole(isDate: boolean, rows: readonly DrawnSampleRow[], index: number): Role {
  if (isDate) return "date";
  return rows.some(({ carried }) => typeof carried[index] === "number") ? "plain" : "text";
}

/** Case number 12, group 26, rank 8, role 12, dates 12; carried text 12 to 40 by its 90th percentile. */
function columnWidth(column: number, role: Role, rows: readonly (readonly PlannedCell[])[]): number {
  const fixed = [14, 26, 8, 12][column];
  if (fixed !== undefined) return fixed;
  if (role === "date") return 12;
  const lengths = rows
    .map((row) => textPoints(String(row[column] ?? ""), 10, false) / (7 * 0.75))
    .sort((a, b) => a - b);
  const usual = lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
  return Math.round(Math.min(40, Math.max(role === "text" ? 14 : 12, usual + 2)));
}

/** Headers of a table are unique without regard to letter case, at most 255 characters, never blank. */
export function uniqueHeaders(headers: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return headers.map((header, index) => {
    const base = header.trim().slice(0, 240) || `Column ${index + 1}`;
    let name = base;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${base} ${number}`;
    used.add(name.toLowerCase());
    return name;
  });
}
