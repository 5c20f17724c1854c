import { caseKey } from "../core/frame/case-key";
import { cellAddress } from "../core/frame/cell-address";
import type { CellValue } from "../core/frame/cell-value";
import type { UnitId } from "../core/frame/unit";
import type { CellPlace } from "../core/cell-place";
import { refusal, success, type Outcome } from "../core/outcome";
import { isSameCell } from "../core/scoring/answer-change";
import { foldedWord } from "../core/scoring/mark-meaning";
import type { CellRun, RunWritten } from "../sheets/cell-runs";
import { sayingWritten } from "./saying-written";
import { putBackRuns, type WrittenRun } from "./put-back-runs";
import type { TaskGround } from "./task-ground";

/** A cell of a case, with what was seen in it and what is to stand there. Counted from 1. */
export interface AnswerCell {
  readonly key: UnitId;
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly seen: CellValue;
  readonly text: string;
}

/** What came of writing many answers. `left`: cells that held something else by then, and hold it still. */
export interface AnswersTogether {
  readonly sheet: string;
  readonly written: number;
  readonly left: readonly CellPlace[];
}

/** So many runs go along in one request. */
const RUNS_AT_ONCE = 1_500;

interface Run {
  readonly cells: readonly AnswerCell[];
  readonly written: RunWritten | undefined;
}

/**
 * Writes answers into many rows: 1 request, one more for each further 1,500 stretches of neighbouring cells. Each request says
 * what stood in its cells just before. Where that is not what was seen, where a formula stands, or where rows or columns were
 * moved, all of the stretch is put back as it was, for 1 request more.
 * Checked by: test/stories/answers-together.test.ts
 */
export async function writeAnswersTogether(
  { workbook }: Pick<TaskGround, "workbook">,
  table: { readonly sheet: string; readonly headerRow: number; readonly keyColumn: number },
  cells: readonly AnswerCell[],
): Promise<Outcome<AnswersTogether>> {
  const runs = runsOf(cells);
  const done: Run[] = [];
  for (let from = 0; from < runs.length; from += RUNS_AT_ONCE) {
    const now = runs.slice(from, from + RUNS_AT_ONCE);
    const written = await workbook.writeRuns({ ...table, runs: now.map(runOfTexts) });
    if (!written.ok) {
      // What went before stands, but nothing over what somebody wrote.
      const back = await putBackRuns({ workbook }, table, done.filter(isWrong).flatMap(asWritten));
      return !back.ok
        ? back
        : done.length === 0
          ? written
          : refusal(...sayingWritten(written.problems, [table.sheet]));
    }
    done.push(...now.map((each, index) => ({ cells: each, written: written.value[index] })));
  }
  const wrong = done.filter(isWrong);
  const back = await putBackRuns({ workbook }, table, wrong.flatMap(asWritten));
  if (!back.ok) return back;
  const left = wrong.flatMap(({ cells: own }) =>
    own.map(({ row, column }) => ({ sheet: table.sheet, address: cellAddress(column, row) })),
  );
  return success({ sheet: table.sheet, written: cells.length - left.length, left });
}

/** Cells of one column in neighbouring rows, together. */
function runsOf(cells: readonly AnswerCell[]): readonly (readonly AnswerCell[])[] {
  const runs: AnswerCell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before?.column === cell.column && before.row + 1 === cell.row) last.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function runOfTexts(cells: readonly AnswerCell[]): CellRun {
  const [first] = cells;
  return {
    column: first?.column ?? 1,
    top: first?.row ?? 1,
    cells: cells.map(({ text }) => ({ as: "text", value: text })),
  };
}

const isWrong = (run: Run): boolean => !isAsSeen(run);

function asWritten({ cells, written }: Run): readonly WrittenRun[] {
  return written === undefined ? [] : [{ run: runOfTexts(cells), written }];
}

function isAsSeen({ cells, written }: Run): boolean {
  if (written === undefined) return false;
  const { header, keys, before } = written;
  return cells.every((cell, index) => {
    const key = caseKey(keys[index] ?? "");
    const stood = before[index];
    return (
      foldedWord(header) === foldedWord(cell.header) &&
      key.ok &&
      key.key === cell.key &&
      stood !== undefined &&
      stood.formula === null &&
      isSameCell(stood.value, cell.seen)
    );
  });
}
