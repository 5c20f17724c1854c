import { continuedWords } from "../rows-that-fit";
import type { SaidWords } from "./said-words";

/**
 * The words of cells, with those of a row that goes on ("… (continued)") behind those of the row above in the same column: what was
 * cut in two because a row can't be so tall is looked at as the one text that it is. Other words stay as they are.
 */
export function joinedRows(said: readonly SaidWords[]): readonly SaidWords[] {
  const joined: SaidWords[] = [];
  /** Where the text of each column stands in `joined`, of the row that is being read and of the one above it. */
  let above = new Map<string, number>();
  let here = new Map<string, number>();
  let row = "";
  let goesOn = false;
  for (const each of said) {
    const cell = placed(each);
    if (cell === null) {
      joined.push(each);
      continue;
    }
    const { sheet, column, number } = cell;
    if (`${sheet} ${number}` !== row) {
      [above, here, row] = [here, new Map<string, number>(), `${sheet} ${number}`];
      goesOn = column === "A" && each.words.endsWith(continuedWords);
      if (goesOn) here = new Map(above);
    }
    const first = goesOn && column !== "A" ? above.get(column) : undefined;
    const begun = first === undefined ? undefined : joined[first];
    if (first !== undefined && begun !== undefined) {
      joined[first] = { ...begun, words: `${begun.words} ${each.words}` };
    } else {
      here.set(column, joined.length);
      joined.push(each);
    }
  }
  return joined;
}

/** "Findings B12" in its parts; null for words that are in no cell. */
function placed({ place, isCell }: SaidWords) {
  const [, sheet, column, number] = isCell ? (/^(.*) ([A-Z]+)(\d+)$/.exec(place) ?? []) : [];
  return sheet === undefined || column === undefined || number === undefined
    ? null
    : { sheet, column, number };
}
