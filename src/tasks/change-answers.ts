import { refusal, success, type Outcome } from "../core/outcome";
import type { CriteriaSet, CriterionId } from "../core/scoring/criterion";
import { cellText, foldedWord } from "../core/scoring/mark-meaning";
import { notAsked } from "../core/scoring/not-asked";
import type { ScoringRow } from "../core/scoring/scoring-row";
import { scoringRows, type ScoredTableReading } from "../sheets/scoring-rows";
import type { Standing } from "../sheets/workbook";
import { auditBasis } from "./audit-basis";
import { ownWords, type OwnWords } from "./own-words";
import { CRITERIA_SHEET, RECORD_SHEETS, SAMPLE_SHEET } from "./own-sheets";
import { readCriteriaCells } from "./read-criteria-cells";
import { readScoredTable } from "./read-scored-table";
import { scoredSet } from "./scored-audit";
import type { TaskGround } from "./task-ground";
import { writeAnswersTogether, type AnswerCell, type AnswersTogether } from "./write-answers-together";

/** Of a question, the cells with one word get another. */
export interface MarkMove {
  readonly criterion: CriterionId;
  readonly from: string;
  readonly to: string;
}

/**
 * Writes "not applicable" into the blank cells of questions that are not asked of their cases: 2 requests for all of them, one
 * more for a table that is not Audit sample. A cell that holds anything is left alone. A column of the auditor's own gets its own word.
 */
export function fillNotApplicable(ground: TaskGround): Promise<Outcome<AnswersTogether>> {
  return changeAnswers(ground, ({ set, table, own }, cellOf) =>
    notAsked(set.criteria, table.rows).flatMap(({ row, criterion, word }) =>
      cellOf(row, criterion, own.get(criterion)?.get(word) ?? word),
    ),
  );
}

/**
 * Writes the new word of a mark into the cells that hold its old one, with the auditor's yes: as many requests. Columns of the
 * auditor's own keep their words: what those stand for is kept on the record when the questions are saved.
 */
export function moveMarks(ground: TaskGround, moves: readonly MarkMove[]): Promise<Outcome<AnswersTogether>> {
  return changeAnswers(ground, ({ table, own }, cellOf) =>
    table.rows
      .filter(({ role }) => role !== "replaced")
      .flatMap((row) =>
        moves
          .filter(({ criterion }) => !own.has(criterion))
          .flatMap(({ criterion, from, to }) =>
            foldedWord(cellText(row.cells.get(criterion)?.mark ?? "")) === foldedWord(from)
              ? cellOf(row, criterion, to)
              : [],
          ),
      ),
  );
}

type CellOf = (row: ScoringRow, criterion: CriterionId, text: string) => readonly AnswerCell[];

async function changeAnswers(
  { workbook, audit: choice = null }: TaskGround,
  wanted: (
    audit: {
      readonly set: CriteriaSet;
      readonly table: ScoredTableReading;
      readonly own: OwnWords;
    },
    cellOf: CellOf,
  ) => readonly AnswerCell[],
): Promise<Outcome<AnswersTogether>> {
  const read = await workbook.readBack(null, [], [...RECORD_SHEETS, CRITERIA_SHEET, SAMPLE_SHEET]);
  if (!read.ok) return read;
  const [firstCriteria = null, sample = null] = read.value.sheets.slice(RECORD_SHEETS.length);
  const basis = auditBasis(read.value.sheets.slice(0, RECORD_SHEETS.length), choice);
  if (!basis.ok) return basis;
  const criteria = await readCriteriaCells({ workbook }, basis.value.sheets, firstCriteria);
  if (!criteria.ok) return criteria;
  const scored = await readScoredTable({ workbook }, basis.value, sample);
  if (!scored.ok) return scored;
  const { cells, columns, standing } = scored.value;
  const { sheet } = basis.value;
  const inTheWay = obstacle(standing ?? read.value.standing, sheet);
  if (inTheWay !== null) return inTheWay;
  if (cells === null) return refusal({ kind: "sheetMissing", sheet });
  const set = scoredSet(basis.value, criteria.value);
  if (!set.ok) return set;
  const rows = scoringRows(cells, set.value, columns);
  if (!rows.ok) return rows;
  const table = rows.value;
  const own = ownWords(set.value, columns, table);
  const cellsToWrite = wanted({ set: set.value, table, own }, (row, criterion, text) => {
    const column = table.positions.questions.get(criterion)?.mark ?? null;
    const seen = row.cells.get(criterion)?.mark ?? "";
    const header = table.headers[(column ?? 0) - 1] ?? "";
    return column === null ? [] : [{ key: row.key, row: row.row, column, header, seen, text }];
  });
  if (cellsToWrite.length === 0) return success({ sheet, written: 0, left: [] });
  const place = { sheet, headerRow: table.headerRow, keyColumn: table.positions.key ?? 1 };
  return writeAnswersTogether({ workbook }, place, cellsToWrite);
}

function obstacle(standing: Standing, sheet: string): ReturnType<typeof refusal> | null {
  if (standing.readOnly) return refusal({ kind: "workbookReadOnly" });
  if (standing.protectedSheets.includes(sheet)) return refusal({ kind: "sheetProtected", sheet });
  return standing.filteredSheets.includes(sheet) ? refusal({ kind: "filterOn", sheet }) : null;
}
