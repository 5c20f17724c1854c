import { wholeNumberText } from "../core/findings/number-text";

/** Signs of a cell: about nine lines of the column of words, well inside the tallest row. */
const mostSigns = 360;

/**
 * Things with their counts as the text of one cell, "None indicated (11); Wrong for the information (7)", or of several
 * cells where it would be too long for one. A count stays on the line of the word before it. No cell for no things.
 */
export function countedLines(
  things: readonly { readonly name: string; readonly count: number }[],
): readonly string[] {
  const lines: string[] = [];
  for (const { name, count } of things) {
    const thing = `${name}\u00a0(${wholeNumberText(count)})`;
    const last = lines.at(-1);
    if (last !== undefined && last.length + thing.length + 2 <= mostSigns) {
      lines[lines.length - 1] = `${last}; ${thing}`;
    } else lines.push(thing);
  }
  return lines;
}
