import { caseKey } from "../core/frame/case-key";
import { cellAddress } from "../core/frame/cell-address";
import type { CellValue } from "../core/frame/cell-value";
import { stratumLabel } from "../core/frame/group-of-value";
import { refusal, success, type Outcome } from "../core/outcome";
import type { CriteriaSet, CriterionId } from "../core/scoring/criterion";
import { cellText, foldedWord } from "../core/scoring/mark-meaning";
import type { CaseRole } from "../core/scoring/scored-case";
import type { ScoringCells, ScoringRow } from "../core/scoring/scoring-row";
import { acknowledgedHeader, questionHeaders, scorerHeader, urgentHeader } from "./scoring-headers";
import { scoringPositions, type ScoringPositions } from "./scoring-positions";
import type { SheetCells } from "./workbook";

/** Which columns of a table say what a case is; headers as they stand there. */
export interface ScoredTableColumns {
  readonly caseHeader: string;
  /** null where the cases are not grouped. */
  readonly groupHeader: string | null;
  readonly rankHeader: string | null;
  readonly roleHeader: string | null;
  /** Columns of the auditor's own that hold the marks of a criterion, by criterion id. */
  readonly markColumns: Readonly<Record<string, string>>;
  /** Where the header row is known; null finds it by the headers. */
  readonly headerRow: number | null;
  /** Headers that stood in the table before any scoring column: none of these is one that was renamed. */
  readonly before?: readonly string[];
}

/** The table of scored cases as it stands, wherever its columns and rows have been moved to. */
export interface ScoredTableReading {
  readonly rows: readonly ScoringRow[];
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly lastRow: number;
  readonly positions: ScoringPositions;
  /** Questions without a column for their marks. */
  readonly missing: readonly CriterionId[];
}

const ROLES: Readonly<Record<string, CaseRole>> = {
  sample: "sample",
  "spare used": "spareUsed",
  replaced: "replaced",
};

/**
 * The rows of a table that is scored, read by the headers of its columns. Rows with nothing in them are passed over.
 * Refused: no header row with the columns that say what a case is; a case number that is blank or cannot be read in a
 * row that holds something; the same case twice.
 */
export function scoringRows(
  cells: SheetCells,
  set: CriteriaSet,
  columns: ScoredTableColumns,
): Outcome<ScoredTableReading> {
  const { sheet, values } = cells;
  const needed = [columns.caseHeader, ...(columns.groupHeader === null ? [] : [columns.groupHeader])];
  const headerIndex = columns.headerRow === null ? headerIndexOf(values, needed) : columns.headerRow - 1;
  const headers = (values[headerIndex] ?? []).map(cellText);
  const absent = needed.find((header) => columnOf(headers, header) < 0);
  if (absent !== undefined)
    return refusal({
      kind: "columnMissing",
      sheet,
      column: absent,
      headers: headers.filter((header) => header !== ""),
    });

  // Headers are folded once, not for each cell: a table may have thousands of rows.
  const columnByHeader = new Map(
    headers.map((header, column): [string, number] => [foldedWord(header), column]).reverse(),
  );
  const indexOf = (header: string | null): number =>
    header === null ? -1 : (columnByHeader.get(foldedWord(header)) ?? -1);
  const at = (row: readonly CellValue[], index: number): CellValue => row[index] ?? "";
  const [caseAt, groupAt, rankAt, roleAt] = [
    indexOf(columns.caseHeader),
    indexOf(columns.groupHeader),
    indexOf(columns.rankHeader),
    indexOf(columns.roleHeader),
  ];
  const [scorerAt, urgentAt, acknowledgedAt] = [
    indexOf(scorerHeader),
    indexOf(urgentHeader),
    indexOf(acknowledgedHeader),
  ];
  const questions = set.criteria.map((criterion) => {
    const own = questionHeaders(criterion);
    const mapped = indexOf(columns.markColumns[criterion.id] ?? null);
    return {
      id: criterion.id,
      mark: mapped >= 0 ? mapped : indexOf(own.mark),
      reason: indexOf(own.reason),
      comment: indexOf(own.comment),
      kind: indexOf(own.kind),
      theme: indexOf(own.theme),
    };
  });

  const positions = scoringPositions(sheet, headers, set.criteria, columns);
  const rows: ScoringRow[] = [];
  const unusable: number[] = [];
  values.slice(headerIndex + 1).forEach((row, down) => {
    if (row.every((cell) => cellText(cell) === "")) return;
    const number = headerIndex + 2 + down;
    const key = caseKey(at(row, caseAt));
    if (!key.ok) {
      unusable.push(number);
      return;
    }
    const rank = at(row, rankAt);
    rows.push({
      key: key.key,
      stratum: stratumLabel(cellText(at(row, groupAt))),
      rank: typeof rank === "number" ? rank : null,
      role: ROLES[foldedWord(cellText(at(row, roleAt)))] ?? "sample",
      scorer: cellText(at(row, scorerAt)),
      row: number,
      cells: new Map(
        questions.map(({ id, mark, reason, comment, kind, theme }): [CriterionId, ScoringCells] => [
          id,
          {
            mark: at(row, mark),
            reason: at(row, reason),
            comment: at(row, comment),
            kind: at(row, kind),
            theme: at(row, theme),
            place: { sheet, address: cellAddress(mark + 1, number) },
          },
        ]),
      ),
      carried: new Map([...positions.carried].map(([header, position]) => [header, row[position - 1] ?? ""])),
      ...(positions.urgent === null
        ? {}
        : {
            urgent: {
              concern: at(row, urgentAt),
              acknowledged: at(row, acknowledgedAt),
              place: { sheet, address: cellAddress(positions.urgent, number) },
            },
          }),
    });
  });
  if (unusable.length > 0) {
    const column = caseAt + 1;
    const places = unusable.map((row) => ({ sheet, address: cellAddress(column, row) }));
    return refusal({
      kind: "unusableUnitId",
      sheet,
      column: columns.caseHeader,
      fault: "blank",
      rows: unusable,
      places,
    });
  }
  const seen = new Set<string>();
  const repeated = rows.filter(({ key }) => seen.size === seen.add(key).size);
  if (repeated.length > 0)
    return refusal({
      kind: "sampledCaseRepeated",
      sheet,
      cases: [...new Set(repeated.map(({ key }) => key))],
    });
  return success({
    rows,
    headerRow: headerIndex + 1,
    headers,
    positions,
    lastRow: Math.max(headerIndex + 1, ...rows.map(({ row }) => row)),
    missing: questions.filter(({ mark }) => mark < 0).map(({ id }) => id),
  });
}

/** The first row that has all of these headers; -1 where none has. */
function headerIndexOf(values: readonly (readonly CellValue[])[], headers: readonly string[]): number {
  return values.findIndex((row) => headers.every((header) => columnOf(row.map(cellText), header) >= 0));
}

/** Headers are compared as people read them: without regard to capitals and spaces at the ends. */
function columnOf(headers: readonly string[], header: string): number {
  return headers.findIndex((each) => foldedWord(each) === foldedWord(header));
}
