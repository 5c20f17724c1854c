import { isCellError, type CellValue } from "../../core/frame/cell-value";
import type { Criterion } from "../../core/scoring/criterion";
import { foldedWord } from "../../core/scoring/mark-meaning";
import type { Condition } from "./counted-cells";
import { fitsFormula, isComparedAsWords, quotedText } from "./quoted-text";
import type { ScoringReferences } from "./scoring-references";

/**
 * That a cell of a column holds a value, whatever its capitals and the spaces around it, as the breakdowns take it; "" for
 * a cell that holds nothing. null where Excel's comparison would take other cells for it, or the value is too long.
 */
export function valueCondition(
  column: string,
  value: string,
  { untidy, unlike }: Pick<ScoringReferences, "untidy" | "unlike">,
): Condition | null {
  if (unlike.has(column) || !fitsFormula(value)) return null;
  const tidy = !untidy.has(column);
  if (value === "") return tidy ? { is: "blank", column } : { is: "array", array: `(TRIM(${column}&"")="")` };
  if (tidy && isComparedAsWords(value)) return { is: "oneOf", column, words: [value] };
  return { is: "array", array: `(TRIM(${column}&"")=${quotedText(value)})` };
}

/**
 * Whether TRIM and a comparison of Excel take a cell for another value than the breakdowns do: white space that is no
 * space, spaces in the middle, accents in another Unicode form, an error or truth value.
 */
export function isUnlike(cell: CellValue): boolean {
  if (isCellError(cell)) return true;
  if (typeof cell !== "string") return !Number.isSafeInteger(cell);
  const asExcel = cell.replace(/ +/g, " ").replace(/^ | $/g, "");
  return foldedWord(asExcel) !== asExcel.toLowerCase() || foldedWord(asExcel) !== foldedWord(cell);
}

/**
 * The same of an answer that is no mark: of options where it is text that TRIM and a comparison take for other text or
 * where several are set in quotation marks, of words where white space of another kind than spaces is all that stands there. Numbers and days are compared as numbers.
 */
export function isAnswerUnlike(kind: Criterion["kind"], cell: CellValue): boolean {
  if (typeof cell !== "string") return false;
  if (kind === "choice") return isUnlike(cell);
  if (kind === "choices") return isUnlike(cell) || cell.includes('"');
  return kind === "text" && cell.trim() === "" && /[^ ]/.test(cell);
}
