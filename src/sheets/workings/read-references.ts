import { cellAddress } from "../../core/frame/cell-address";
import type { CellValue } from "../../core/frame/cell-value";
import { isCellError } from "../../core/frame/cell-value";
import { listInWords } from "../../core/findings/number-text";
import type { CriteriaSet, CriterionId } from "../../core/scoring/criterion";
import { cellText, foldedWord } from "../../core/scoring/mark-meaning";
import type { ScoringRow } from "../../core/scoring/scoring-row";
import { isUntidy } from "../../core/scoring/untidy-marks";
import type { DisagreementsReading } from "../read-disagreements";
import type { ScoredTableColumns, ScoredTableReading } from "../scoring-rows";
import type { SheetCells } from "../workbook";
import { columnReference, fixedColumn, type ReferredTable } from "./column-reference";
import { fitsFormula, isComparedAsWords } from "./quoted-text";
import { isAnswerUnlike, isUnlike } from "./value-conditions";
import type { AgreedReferences, QuestionReferences, ScoringReferences } from "./scoring-references";

/** The scored table as it was read, and which of its rows count. */
export interface ScoredSource {
  readonly cells: SheetCells;
  readonly reading: Omit<ScoredTableReading, "rows">;
  readonly columns: Pick<ScoredTableColumns, "groupHeader" | "roleHeader">;
  /** The rows that the findings are made from, with group and role as they stand on the record. */
  readonly rows: readonly ScoringRow[];
  readonly set: CriteriaSet;
  /** Name of the Excel table; null for a plain list. */
  readonly table: string | null;
  readonly disagreements: DisagreementsReading | null;
  /** Headers of the columns that the findings are broken down by. */
  readonly brokenDownBy: readonly string[];
}

export interface ReadReferences {
  readonly references: ScoringReferences;
  /** Where the table says something else than the record, which the findings go by: sentences. */
  readonly reservations: readonly string[];
}

/** How formulas name the columns of the scored table. */
export function readReferences(source: ScoredSource): ReadReferences {
  const { cells, reading, columns, set, rows, disagreements } = source;
  const { headerRow, lastRow, positions } = reading;
  const referred: ReferredTable = {
    sheet: cells.sheet,
    table: source.table,
    headerRow,
    lastRow,
    headers: (cells.values[headerRow - 1] ?? []).map((value) => (isCellError(value) ? "" : String(value))),
  };
  const name = (position: number) => columnReference(referred, position);
  const named = (position: number | null) => (position === null ? null : name(position));
  const at = (position: number): readonly CellValue[] =>
    cells.values.slice(headerRow, lastRow).map((row) => row[position - 1] ?? "");
  const position = (header: string | null): number | null => {
    const index =
      header === null ? -1 : reading.headers.findIndex((each) => foldedWord(each) === foldedWord(header));
    return index < 0 ? null : index + 1;
  };

  const questions = new Map<CriterionId, QuestionReferences>();
  const untidy = new Set<string>();
  const look = (column: number | null) => {
    if (column !== null && at(column).some(isUntidy)) untidy.add(name(column));
  };
  for (const [id, { mark, reason, kind, theme }] of positions.questions) {
    if (mark === null) continue;
    questions.set(id, { mark: name(mark), reason: named(reason), kind: named(kind), theme: named(theme) });
    [reason, kind, theme].forEach(look);
  }
  for (const column of positions.carried.values()) look(column);
  const broken = source.brokenDownBy.flatMap((header) => {
    const column = position(header);
    return column === null ? [] : [{ header, column }];
  });
  for (const { column } of broken) look(column);

  const otherAnswers = set.criteria.flatMap(({ id, kind }) => {
    const column = kind === "mark" ? null : (positions.questions.get(id)?.mark ?? null);
    return column === null ? [] : [{ kind, column }];
  });

  const group = position(columns.groupHeader);
  const role = position(columns.roleHeader);
  const counted = new Set(rows.map(({ row }) => row));
  const waiting = cells.values.flatMap((row, index) => {
    const isCase = index >= headerRow && index < lastRow && row.some((cell) => cellText(cell) !== "");
    return isCase && !counted.has(index + 1) ? [index + 1] : [];
  });
  const labels = [...new Set(rows.map(({ stratum }) => String(stratum)))];
  const references: ScoringReferences = {
    caseNumber: name(positions.key ?? 1),
    group: named(group),
    exactGroups:
      group !== null && (labels.some(isOddLabel) || hasSameWords(labels) || at(group).some(isUntidy)),
    role: named(role),
    hasSpares: waiting.length > 0,
    questions,
    carried: new Map([...positions.carried].map(([header, column]) => [header, name(column)])),
    brokenDownBy: new Map(broken.map(({ header, column }) => [header, name(column)])),
    untidy,
    unlike: new Set([
      ...broken.filter(({ column }) => at(column).some(isUnlike)).map(({ column }) => name(column)),
      ...otherAnswers
        .filter(({ column, kind }) => at(column).some((cell) => isAnswerUnlike(kind, cell)))
        .map(({ column }) => name(column)),
    ]),
    agreed: agreedReferences(disagreements, set),
  };
  return { references, reservations: reservationsOf(source, group, role, waiting) };
}

/** COUNTIFS would read such a label as a number, an order or a pattern. */
function isOddLabel(label: string): boolean {
  return label !== "" && (!isComparedAsWords(label) || !fitsFormula(label) || /[*?~<>]/.test(label));
}

function hasSameWords(labels: readonly string[]): boolean {
  return new Set(labels.map(foldedWord)).size < labels.length;
}

function agreedReferences(
  reading: DisagreementsReading | null,
  { criteria }: CriteriaSet,
): AgreedReferences | null {
  if (reading === null || reading.lines.length === 0) return null;
  const { sheet, headerRow, lastRow, columns, lines } = reading;
  const column = (place: number) => fixedColumn(sheet, place, headerRow + 1, lastRow);
  const listed = new Set(lines.map(({ criterion }) => criterion));
  return {
    caseNumber: column(columns.caseNumber),
    questionId: column(columns.questionId),
    agreed: column(columns.agreed),
    questions: new Set(criteria.map(({ id }) => id).filter((id) => listed.has(id))),
  };
}

/** The findings go by the record; a formula can go by the table only. */
function reservationsOf(
  { cells, rows }: ScoredSource,
  group: number | null,
  role: number | null,
  waiting: readonly number[],
): readonly string[] {
  const text = (row: number, column: number | null) =>
    column === null ? "" : cellText(cells.values[row - 1]?.[column - 1] ?? "");
  const sentence = (what: string, column: number | null, of: readonly number[]) =>
    column === null || of.length === 0
      ? []
      : [
          `${what} on ${cells.sheet} ${of.length === 1 ? "is" : "are"} not as on the record (${placesInWords(of, column)}). The findings go by the record, so what is counted here does not agree until ${of.length === 1 ? "it is" : "they are"} put back.`,
        ];
  const otherGroup = rows.filter(({ row, stratum }) => group !== null && text(row, group) !== stratum);
  const isReplaced = (row: number) => foldedWord(text(row, role)) === "replaced";
  const isSpare = (row: number) => foldedWord(text(row, role)) === "spare";
  const otherRole = [
    ...rows
      .filter(({ row, role: is }) => isReplaced(row) !== (is === "replaced") || isSpare(row))
      .map(({ row }) => row),
    ...waiting.filter((row) => !isSpare(row)),
  ];
  return [
    ...sentence(
      otherGroup.length === 1 ? "One group" : "Groups",
      group,
      otherGroup.map(({ row }) => row),
    ),
    ...sentence(otherRole.length === 1 ? "One role" : "Roles", role, role === null ? [] : otherRole),
  ];
}

function placesInWords(rows: readonly number[], column: number): string {
  const named = rows.slice(0, 5).map((row) => cellAddress(column, row));
  return rows.length > 5 ? `${named.join(", ")} and ${rows.length - 5} more` : listInWords(named);
}
