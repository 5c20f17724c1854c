import type { CellValue } from "../frame/cell-value";
import { isCellError } from "../frame/cell-value";
import type { Criterion, MarkMeaning } from "./criterion";

/** What a cell of a criterion's column says. `text` is what stands in the cell, for showing it to the auditor. */
export type MarkReading =
  | { readonly state: "allowed"; readonly meaning: MarkMeaning; readonly word: string }
  | { readonly state: "unscored" }
  | { readonly state: "notAllowed"; readonly text: string };

/**
 * Reads a mark. Capitals and white space around the word don't matter: " yes " is Yes. Anything else than an allowed
 * word is not allowed and never guessed: "y", "Yes?", TRUE, Excel's own #N/A; "y" is Yes only where the auditor said so. A cell that is blank, or holds white space
 * only, is unscored: nobody has looked at it yet. It is never the same as "N/A".
 */
export function markReading(cell: CellValue, criterion: Pick<Criterion, "marks">): MarkReading {
  const text = cellText(cell);
  if (text === "") return { state: "unscored" };
  const folded = foldedWord(text);
  const choice =
    criterion.marks.find((mark) => foldedWord(mark.word) === folded) ??
    criterion.marks.find(({ writtenAs = [] }) => writtenAs.some((word) => foldedWord(word) === folded));
  if (!choice || isCellError(cell)) return { state: "notAllowed", text };
  return { state: "allowed", meaning: choice.meaning, word: choice.word };
}

/** A cell as words: trimmed, TRUE and FALSE as Excel shows them, an error by its name. */
export function cellText(cell: CellValue): string {
  if (isCellError(cell)) return cell.error;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell).trim();
}

/** For comparing words that people write: without regard to capitals, white space around, and Unicode form. */
export function foldedWord(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}
