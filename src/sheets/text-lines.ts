import { arialWidth } from "./arial-widths";

/** The look of a text as far as its lines depend on it. */
export interface TextSize {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

/** A column's inner width in points: the widest digit of Arial 10 is 7 pixels of 0.75 points. */
export function columnPoints(characters: number): number {
  return characters * 7 * 0.75;
}

/**
 * How many lines a wrapped text takes in a column of so many characters. Words are broken only where a single one is
 * wider than the column. At least 1, also for `""`. Two per cent are kept in hand, because hosts draw letters on whole
 * pixels.
 */
export function textLines(text: string, characters: number, { size, bold }: TextSize): number {
  const room = columnPoints(characters) * 0.98;
  return text.split(/\r\n|\r|\n/).reduce((lines, line) => lines + linesOf(line, room, size, bold), 0);
}

function linesOf(text: string, room: number, size: number, bold: boolean): number {
  // Most cells hold a few words: where all fit on one line nothing has to be taken apart. A hair's breadth is left to rounding.
  if (textPoints(text.trimEnd(), size, bold) < room - 1e-6) return 1;
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[ \-–])/)) {
    const width = textPoints(word, size, bold);
    const visible = textPoints(word.trimEnd(), size, bold);
    if (used > 0 && used + visible > room) {
      lines += 1;
      used = 0;
    }
    if (visible > room) lines += Math.ceil(visible / room) - 1;
    used += visible > room ? visible % room : width;
  }
  return lines;
}

/** Width of a text on one line, in points. */
export function textPoints(text: string, size: number, bold: boolean): number {
  let thousandths = 0;
  for (let index = 0; index < text.length;) {
    const code = text.codePointAt(index) ?? 0;
    thousandths += arialWidth(code, bold);
    index += code > 0xffff ? 2 : 1;
  }
  return (thousandths * size) / 1000;
}
