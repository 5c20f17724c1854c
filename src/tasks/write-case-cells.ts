import { caseKey } from "../core/frame/case-key";
import { cellAddress } from "../core/frame/cell-address";
import type { CellValue } from "../core/frame/cell-value";
import type { UnitId } from "../core/frame/unit";
import { refusal, success, type Outcome } from "../core/outcome";
import type { CellPlace } from "../core/cell-place";
import type { Moment } from "../core/sampling/draw-record";
import { isSameCell, type AnswerConflict } from "../core/scoring/answer-change";
import { cellText, foldedWord } from "../core/scoring/mark-meaning";
import type { CellSeen, RowWrite, RowWritten, WantedCell } from "../sheets/case-row";
import { readBackVerdict } from "../sheets/written-cell";
import { findCase } from "./find-case";
import { putBack } from "./put-back";
import type { ScoringSheet } from "./scoring-sheet";
import type { TaskGround } from "./task-ground";

/** A cell of a case as it is wanted, in the column with this header. */
export interface WantedCaseCell {
  readonly header: string;
  /** "number" is written as Excel's own number. */
  readonly as: "text" | "day" | "number";
  readonly value: string;
  /** What it must still hold; "blank" leaves alone what somebody wrote there; "anything" is written over. */
  readonly over: { readonly seen: CellValue } | "blank" | "anything";
}

export type CaseCellsWritten =
  /** Read back and found as wanted; `row` is where, `standing` what the cells hold now, in the order asked. */
  | {
      readonly state: "written";
      readonly row: number;
      readonly at: Moment;
      readonly standing: readonly CellValue[];
    }
  /** Somebody wrote something else meanwhile, and it stands. Nothing of ours is there. */
  | { readonly state: "conflict"; readonly row: number; readonly conflicts: readonly AnswerConflict[] };

/** A cell that has to be written, with what was seen in it. */
interface Writing {
  readonly wanted: WantedCaseCell;
  readonly column: number;
  readonly now: CellSeen;
}

/**
 * Writes cells of one case, found by its number wherever its row and columns stand now: 2 requests. The first finds the
 * row and sees what stands in the cells, the second writes, and says what stood there just before and what stands there
 * now. Only what was seen is written over: what somebody else wrote before the first request is left alone, and what
 * came between the two is put back, for a third. One more where columns were moved since the table was read.
 */
export async function writeCaseCells(
  ground: TaskGround,
  sheet: ScoringSheet,
  key: UnitId,
  cells: readonly WantedCaseCell[],
  again = false,
): Promise<Outcome<CaseCellsWritten>> {
  const found = await findCase(
    ground,
    sheet,
    key,
    cells.map(({ header }) => header),
  );
  if (!found.ok) return found;
  const { row, columns, keyColumn, readOnly, isProtected } = found.value;
  if (readOnly) return refusal({ kind: "workbookReadOnly" });
  if (isProtected) return refusal({ kind: "sheetProtected", sheet: sheet.sheet });
  const place = (column: number): CellPlace => ({ sheet: sheet.sheet, address: cellAddress(column, row) });

  const all = cells.flatMap((wanted, index): Writing[] => {
    const column = columns[index];
    return column === undefined ? [] : [{ wanted, column: column.position, now: column.cell }];
  });
  const writing = all.filter(isToWrite);
  const conflicts = writing.filter(({ wanted, now }) => isOverwriting(wanted, now.value)).map(conflictOf);
  if (conflicts.length > 0) return success({ state: "conflict", row, conflicts });
  const formula = writing.find(({ now }) => now.formula !== null);
  if (formula !== undefined)
    return refusal({
      kind: "answerCellIsFormula",
      sheet: sheet.sheet,
      case: key,
      column: formula.wanted.header,
      places: [place(formula.column)],
    });
  const done = (after: readonly CellValue[]): CaseCellsWritten => ({
    state: "written",
    row,
    at: ground.surroundings.now(),
    standing: all.map((each) => after[writing.indexOf(each)] ?? each.now.value),
  });
  if (writing.length === 0) return success(done([]));

  const write: RowWrite = {
    sheet: sheet.sheet,
    headerRow: sheet.headerRow,
    row,
    keyColumn,
    cells: writing.map(({ wanted, column }): WantedCell => ({
      column,
      ...(wanted.as === "number" && wanted.value !== ""
        ? { as: "value", value: Number(wanted.value) }
        : { as: wanted.as === "day" && wanted.value !== "" ? "day" : "text", value: wanted.value }),
    })),
  };
  const written = await ground.workbook.writeRow(write);
  if (!written.ok) return written;
  const isSameRow = isRowOf(key, writing, written.value);
  const overwritten = writing.flatMap((each, index) => {
    const before = written.value.before[index];
    return before === undefined || isAsSeen(each.now, before) ? [] : [{ ...each, now: before }];
  });
  const places = writing.map(({ column }) => place(column));
  if (!isSameRow || overwritten.length > 0) {
    const back = await putBack(ground, write, written.value);
    if (!back.ok)
      return refusal({
        kind: "overwrittenMeanwhile",
        sheet: sheet.sheet,
        case: key,
        theirs: written.value.before.map(({ value }) => cellText(value)),
        places,
      });
    if (!isSameRow) return refusal({ kind: "caseMovedMeanwhile", sheet: sheet.sheet, case: key });
    const answers = overwritten.filter(({ wanted, now }) => isOverwriting(wanted, now.value));
    // Where only the scorer or the day came in meanwhile, the answer itself is still wanted.
    if (answers.length === 0 && !again) return writeCaseCells(ground, sheet, key, cells, true);
    return success({
      state: "conflict",
      row,
      conflicts: (answers.length > 0 ? answers : overwritten).map(conflictOf),
    });
  }
  return writing.every(({ wanted }, index) => isKept(wanted, written.value.after[index] ?? ""))
    ? success(done(written.value.after))
    : refusal({ kind: "answerNotKept", sheet: sheet.sheet, case: key, places });
}

/** What stands as wanted already needs no writing; nor does a name that somebody else has put in. */
function isToWrite({ wanted, now }: Writing): boolean {
  if (wanted.over === "blank" && cellText(now.value) !== "") return false;
  return (wanted.as === "day" && wanted.value !== "") || !isStanding(wanted, now.value);
}

function isOverwriting({ over }: WantedCaseCell, now: CellValue): boolean {
  return typeof over === "object" && !isSameCell(over.seen, now);
}

function conflictOf({ wanted, now }: Writing): AnswerConflict {
  const seen = typeof wanted.over === "object" ? wanted.over.seen : "";
  return { column: wanted.header, seen, theirs: now.value, yours: wanted.value };
}

function isAsSeen(seen: CellSeen, before: CellSeen): boolean {
  return isSameCell(seen.value, before.value) && seen.formula === before.formula;
}

/** The cells that were written are those of the case, under the headers that were meant. */
function isRowOf(key: UnitId, writing: readonly Writing[], { key: found, headers }: RowWritten): boolean {
  const now = caseKey(found);
  const isUnder = ({ wanted }: Writing, index: number): boolean =>
    foldedWord(headers[index] ?? "") === foldedWord(wanted.header);
  return now.ok && now.key === key && writing.every(isUnder);
}

/** Excel makes a number of a day. */
function isKept({ as, value }: WantedCaseCell, after: CellValue): boolean {
  if (as === "text" || value === "") return readBackVerdict(value, after) !== "different";
  return as === "day" ? typeof after === "number" : after === Number(value);
}

function isStanding({ as, value }: WantedCaseCell, now: CellValue): boolean {
  return as === "number" && value !== "" ? now === Number(value) : readBackVerdict(value, now) === "same";
}
