import type { CellPlace } from "../cell-place";
import type { CellValue } from "../frame/cell-value";
import type { Criterion } from "./criterion";
import type { ScoringRow } from "./scoring-row";

/** An answer cell whose word Excel's own formulas would not count as that word. */
export interface UntidyMark {
  readonly text: string;
  readonly place: CellPlace;
}

/**
 * Whether a cell holds a word with white space before or after it, nothing but white space, or accents in another Unicode
 * form than NFC. It is read as the word; COUNTIFS takes it for another one.
 */
export function isUntidy(cell: CellValue): boolean {
  return typeof cell === "string" && cell !== cell.trim().normalize("NFC");
}

/**
 * Answers chosen from words that must be put right before the workings can agree, in the order of the rows. Replaced cases
 * have none: their answers don't count.
 * Checked by: test/core/scoring/untidy-marks.test.ts
 */
export function untidyMarks(
  criteria: readonly Pick<Criterion, "id" | "kind">[],
  rows: readonly ScoringRow[],
): readonly UntidyMark[] {
  const chosen = criteria.filter(({ kind }) => kind === "mark" || kind === "choice");
  return rows
    .filter(({ role }) => role !== "replaced")
    .flatMap(({ cells }) =>
      chosen.flatMap(({ id }) => {
        const answer = cells.get(id);
        return answer !== undefined && isUntidy(answer.mark)
          ? [{ text: String(answer.mark), place: answer.place }]
          : [];
      }),
    );
}
