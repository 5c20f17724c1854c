import { caseKey } from "../core/frame/case-key";
import { cellAddress } from "../core/frame/cell-address";
import type { CellValue } from "../core/frame/cell-value";
import type { CellPlace } from "../core/cell-place";
import { refusal, success, type Outcome } from "../core/outcome";
import { isSameCell } from "../core/scoring/answer-change";
import { cellText, foldedWord } from "../core/scoring/mark-meaning";
import type { RowWrite } from "../sheets/case-row";
import { disagreementHeaders, type DisagreementColumn } from "../sheets/disagreement-columns";
import type { DisagreementLine, DisagreementsReading } from "../sheets/read-disagreements";
import { readBackVerdict } from "../sheets/written-cell";
import { putBack } from "./put-back";
import type { TaskGround } from "./task-ground";

/** A cell of a row of Audit disagreements, with what was seen in it. */
export interface DisagreementCell {
  readonly name: DisagreementColumn;
  readonly value: string;
  readonly seen: CellValue;
}

/** What a colleague wrote into cells of a row between our reading and our writing. */
export interface DisagreementClash {
  readonly theirs: Readonly<Partial<Record<DisagreementColumn, string>>>;
  /** Theirs was written over and could not be put back. */
  readonly lost: boolean;
  readonly places: readonly CellPlace[];
}

/**
 * Writes cells of one row of Audit disagreements and compares what stood there just before with what was seen: 1 request.
 * Where a colleague was quicker, theirs is put back for one more, and told; where rows were moved, all is put back. `line` is
 * what must stand in the row, null for a row that is new. null where all went well.
 * Source: docs/decisions/0037-an-answer-and-what-stood-before-it.md.
 */
export async function writeDisagreementRow(
  ground: Pick<TaskGround, "workbook">,
  { sheet, headerRow, columns }: Pick<DisagreementsReading, "sheet" | "headerRow" | "columns">,
  row: number,
  line: Pick<DisagreementLine, "key" | "criterion">,
  cells: readonly DisagreementCell[],
): Promise<Outcome<DisagreementClash | null>> {
  const write: RowWrite = {
    sheet,
    headerRow,
    row,
    keyColumn: columns.caseNumber,
    beside: [columns.questionId],
    cells: cells.map(({ name, value }) => ({ column: columns[name], as: "text", value })),
  };
  const written = await ground.workbook.writeRow(write);
  if (!written.ok) return written;
  const { key, headers, before, after, beside } = written.value;
  const keyNow = caseKey(key);
  const isUnderHeaders = cells.every(
    ({ name }, index) => foldedWord(headers[index] ?? "") === foldedWord(disagreementHeaders[name]),
  );
  const isSameRow =
    keyNow.ok &&
    keyNow.key === line.key &&
    foldedWord(cellText(beside[0] ?? "")) === foldedWord(line.criterion);
  const differing = cells.flatMap(({ name, seen }, index) => {
    const stood = before[index];
    const isAsSeen = stood === undefined || (stood.formula === null && isSameCell(stood.value, seen));
    return isAsSeen ? [] : [{ name, text: stood.formula ?? cellText(stood.value) }];
  });
  const places = cells.map(({ name }) => ({ sheet, address: cellAddress(columns[name], row) }));
  if (!isSameRow || !isUnderHeaders || differing.length > 0) {
    const back = await putBack(ground, write, written.value);
    if (back.ok && (!isSameRow || !isUnderHeaders))
      return refusal({ kind: "sheetChangedSince", sheet, written: [] });
    return success({
      theirs: Object.fromEntries(differing.map(({ name, text }) => [name, text])),
      lost: !back.ok,
      places,
    });
  }
  const isKept = cells.every(
    ({ value }, index) => readBackVerdict(value, after[index] ?? "") !== "different",
  );
  return isKept ? success(null) : refusal({ kind: "answerNotKept", sheet, case: line.key, places });
}
