import type { Role } from "../sheets/plan";
import { roleTextSize } from "../sheets/role-text-size";
import { textLines } from "../sheets/text-lines";

export interface FittingColumn {
  readonly role: Role;
  /** In characters of Arial 10. */
  readonly width: number;
}

/** So many lines of a cell fit into the tallest row that Excel has, 409 points, with a little in hand. */
const mostLines = 28;

/** Behind the first cell of a row that goes on with the one above it. */
export const continuedWords = " (continued)";

/** The longest word that is not broken. */
const mostSignsOfWord = 400;

/**
 * A row of a table as one row or, where a text is longer than a row can be tall, as several: the first cell says
 * "(continued)", so that each row stands for itself.
 */
export function rowsThatFit(
  cells: readonly string[],
  columns: readonly FittingColumn[],
): readonly (readonly string[])[] {
  const pieces = cells.map((cell, at) => piecesOf(cell, columns[at]));
  const most = Math.max(1, ...pieces.map(({ length }) => length));
  return Array.from({ length: most }, (_, index) =>
    cells.map((cell, at) => {
      if (at === 0 && index > 0) return `${pieces[0]?.[0] ?? cell}${continuedWords}`;
      return pieces[at]?.[index] ?? "";
    }),
  );
}

function piecesOf(text: string, column: FittingColumn | undefined): readonly string[] {
  if (column === undefined) return [text];
  const fits = (piece: string): boolean =>
    textLines(piece, column.width - 1.3, roleTextSize(column.role)) <= mostLines;
  if (fits(text)) return [text];
  const words = wordsOf(text);
  const pieces: string[] = [];
  for (let from = 0; from < words.length;) {
    const upTo = (end: number): string => words.slice(from, end).join("");
    // A longer text never takes fewer lines, so the last word that fits is found by halving. One goes in whatever it takes.
    let [end, tooMany] = [from + 1, words.length + 1];
    while (tooMany - end > 1) {
      const middle = Math.floor((end + tooMany) / 2);
      if (fits(upTo(middle))) end = middle;
      else tooMany = middle;
    }
    pieces.push(upTo(end));
    from = end;
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== "");
}

/** Words with the space behind them; one that is longer than a cell in pieces. */
function wordsOf(text: string): readonly string[] {
  return text.split(/(?<=\s)/).flatMap((word) => {
    const signs = [...word];
    if (signs.length <= mostSignsOfWord) return [word];
    return Array.from({ length: Math.ceil(signs.length / mostSignsOfWord) }, (_, index) =>
      signs.slice(index * mostSignsOfWord, (index + 1) * mostSignsOfWord).join(""),
    );
  });
}
