import { columnLetters } from "./cell-address";
import { isCellError, type CellValue } from "./cell-value";

/** What a column of a list is called. */
export interface HeaderName {
  readonly header: string;
  /** The words that stand in its own header cell; "" where it is blank. */
  readonly words: string;
  /** The name holds the column's letters, so that it means another column once columns were put in before it. */
  readonly byLetters: boolean;
}

/**
 * The names of the columns of a list, from its header cells and the row of headings above them, where there is one. A
 * header is the words of its own cell; of a blank cell those of the cell right above it; else "Column C". A header that
 * stands over several columns is told apart by the heading above it ("Referral: Date"), which reaches to the right as
 * far as the next one; where that does not tell them apart, by the column: "Date (column F)", each of them.
 */
export function headerNames(
  headers: readonly CellValue[],
  above: readonly CellValue[] | null,
  firstColumn: number,
): readonly HeaderName[] {
  const upper = above !== null && above.map(wordsOf).filter((words) => words !== "").length >= 2 ? above : [];
  const words = headers.map(wordsOf);
  const own = words.map((word, index) => (word === "" ? wordsOf(upper[index] ?? "") : word));
  const grouped = own.map((name, index) => {
    const heading = words[index] === "" ? "" : headingAt(upper, index);
    return isRepeated(own, name) && heading !== "" ? `${heading}: ${name}` : name;
  });
  return grouped.map((name, index) => {
    const letters = columnLetters(firstColumn + index);
    const named = (header: string, byLetters: boolean): HeaderName => ({
      header,
      words: words[index] ?? "",
      byLetters,
    });
    if (name === "") return named(`Column ${letters}`, true);
    return isRepeated(grouped, name) ? named(`${name} (column ${letters})`, true) : named(name, false);
  });
}

function isRepeated(names: readonly string[], name: string): boolean {
  return name !== "" && names.indexOf(name) !== names.lastIndexOf(name);
}

/** A merged heading stands in its first cell; the cells to the right of it are blank. */
function headingAt(upper: readonly CellValue[], index: number): string {
  for (let at = index; at >= 0; at -= 1) {
    const words = wordsOf(upper[at] ?? "");
    if (words !== "") return words;
  }
  return "";
}

function wordsOf(value: CellValue): string {
  return isCellError(value) ? value.error : String(value).trim();
}
