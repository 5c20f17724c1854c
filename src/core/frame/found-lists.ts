import { columnLetters } from "./cell-address";
import { isDateFormat } from "./date-format";
import { isCellError, type CellValue } from "./cell-value";
import type { FoundList, ListHeader } from "./found-list";

/** As much of a sheet as it takes to find the lists on it. Rows and columns counted from 1. */
export interface SheetGlance {
  readonly name: string;
  /** A filter hides rows now. */
  readonly filtered: boolean;
  /** null where the sheet is empty. */
  readonly used: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  } | null;
  /** The first used rows, from the used area's top left. */
  readonly topRows: readonly GlanceRow[];
  readonly tables: readonly {
    readonly name: string;
    readonly headerRow: number;
    readonly firstColumn: number;
    readonly lastColumn: number;
    readonly lastRow: number;
    readonly filtered: boolean;
    readonly headers: readonly CellValue[];
  }[];
}

export interface GlanceRow {
  readonly values: readonly CellValue[];
  readonly numberFormats: readonly string[];
}

interface HeaderPlace {
  readonly table: string | null;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly lastRow: number;
  readonly filtered: boolean;
  readonly headers: readonly CellValue[];
}

/** A list has a header row and at least so many rows under it. */
const FEWEST_ROWS = 2;
/** A header row fills at least this share of the widest row near it; a title above fills less. */
const HEADER_SHARE = 0.6;

/**
 * The lists of the sheets: every Excel table, and on a sheet without tables the region under a header row, also where
 * titles stand above it. Longest first. A sheet without a header row and two rows under it has none.
 */
export function foundLists(sheets: readonly SheetGlance[]): readonly FoundList[] {
  return sheets
    .flatMap((sheet) => headerPlaces(sheet).map((place) => foundList(sheet, place)))
    .filter((list) => list.rowCount >= FEWEST_ROWS)
    .sort((a, b) => b.rowCount - a.rowCount);
}

/** The list under a header row that the auditor names, found or not; null where the sheet has nothing there. */
export function listWithHeaderRow(sheet: SheetGlance, headerRow: number): FoundList | null {
  const place = regionUnder(sheet, headerRow);
  return place === null ? null : foundList(sheet, place);
}

function headerPlaces(sheet: SheetGlance): readonly HeaderPlace[] {
  if (sheet.tables.length > 0) return sheet.tables.map(({ name, ...place }) => ({ ...place, table: name }));
  const top = sheet.used?.top ?? 1;
  const widest = Math.max(0, ...sheet.topRows.map((row) => row.values.filter(isFilled).length));
  const index = sheet.topRows.findIndex(
    (row, i) => isHeader(row, widest) && sheet.topRows[i + 1]?.values.some(isFilled) === true,
  );
  const region = index < 0 ? null : regionUnder(sheet, top + index);
  return region === null ? [] : [region];
}

function regionUnder(sheet: SheetGlance, headerRow: number): HeaderPlace | null {
  const row = sheet.used === null ? undefined : sheet.topRows[headerRow - sheet.used.top];
  if (sheet.used === null || row === undefined) return null;
  const first = row.values.findIndex(isFilled);
  const last = row.values.findLastIndex(isFilled);
  if (first < 0) return null;
  const { left, bottom } = sheet.used;
  return {
    table: null,
    headerRow,
    firstColumn: left + first,
    lastColumn: left + last,
    lastRow: bottom,
    filtered: sheet.filtered,
    headers: row.values.slice(first, last + 1),
  };
}

function isFilled(value: CellValue): boolean {
  return isCellError(value) || (typeof value === "string" ? value.trim() !== "" : true);
}

function isHeader(row: GlanceRow, widest: number): boolean {
  const filled = row.values.filter(isFilled);
  const words = filled.every((value) => typeof value === "string");
  return filled.length >= 2 && words && filled.length >= widest * HEADER_SHARE;
}

function foundList(sheet: SheetGlance, place: HeaderPlace): FoundList {
  const { filtered, headers: headerCells, ...where } = place;
  const headers = listHeaders(sheet, where, headerCells);
  return {
    place: { sheet: sheet.name, ...where, headers: headers.map((header) => header.header) },
    headers,
    rowCount: place.lastRow - place.headerRow,
    filtered,
    suggestion: {
      caseId: suggested(headers, /\b(id|ref|reference|number|no)\b|case/i, ["text", "number"]),
      date: suggested(headers, /received|referred|date/i, ["date"]),
      group: suggested(headers, /outcome|status|decision|category|group|type/i, ["text"]),
    },
  };
}

function listHeaders(
  sheet: SheetGlance,
  place: Pick<HeaderPlace, "headerRow" | "firstColumn" | "lastColumn">,
  headerCells: readonly CellValue[],
): readonly ListHeader[] {
  const { top, left } = sheet.used ?? { top: 1, left: 1 };
  const rows = sheet.topRows.slice(place.headerRow - top + 1);
  const names = Array.from({ length: place.lastColumn - place.firstColumn + 1 }, (_, offset) => {
    const position = place.firstColumn + offset;
    return { position, header: headerName(headerCells[offset] ?? "", position) };
  });
  return names.map(({ position, header }) => ({
    header,
    position,
    looksLike: appearance(rows, position - left),
    repeated: names.filter((name) => name.header === header).length > 1,
  }));
}

/** The words of a header cell; a blank one is named by its column. */
export function headerName(value: CellValue, position: number): string {
  const words = isCellError(value) ? value.error : String(value).trim();
  return words === "" ? `Column ${columnLetters(position)}` : words;
}

function appearance(rows: readonly GlanceRow[], index: number): ListHeader["looksLike"] {
  const filled = rows.filter((row) => isFilled(row.values[index] ?? ""));
  if (filled.length === 0) return "blank";
  const numbers = filled.filter((row) => typeof row.values[index] === "number");
  if (numbers.length * 2 <= filled.length) return "text";
  return numbers.some((row) => isDateFormat(row.numberFormats[index] ?? "")) ? "date" : "number";
}

function suggested(
  headers: readonly ListHeader[],
  words: RegExp,
  kinds: readonly ListHeader["looksLike"][],
): string | null {
  const fitting = headers.filter((header) => kinds.includes(header.looksLike) && !header.repeated);
  const named = fitting.find((header) => words.test(header.header));
  return named?.header ?? (kinds.includes("date") ? (fitting[0]?.header ?? null) : null);
}
