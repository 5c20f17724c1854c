/** The longest text that a cell of Excel can hold, in UTF-16 units. */
export const longestCellText = 32_767;

/**
 * Characters that make a program take a text for a formula or a command, in both
 * widths of East Asian fonts; and an apostrophe, which Excel would swallow. */
const dangerousStart = /^['=+\-@\t\r\n＝＋－＠]/u;

/** Control characters (category Cc up to U+007F) except tab, line feed and carriage return, which people do use. */
const controlCharacters = /(?![\t\n\r\u0080-\u009f])\p{Cc}/gu;

export interface SafeText {
  /** What the cell holds afterwards, and what a read-back must give. */
  readonly text: string;
  /** An apostrophe must be written before it, so that no program takes it for a formula. */
  readonly guarded: boolean;
  /** It was longer than a cell can hold. */
  readonly cut: boolean;
}

/**
 * A text of the workbook made safe to be written into a cell of text format: control characters out, cut at 32,767
 * characters, an apostrophe before what could be taken for a formula. Lone halves of surrogate pairs are not made by
 * the cut. `""` stays `""`.
 */
export function safeText(text: string): SafeText {
  const clean = text.replace(controlCharacters, "");
  const cut = clean.length > longestCellText;
  return { text: cut ? cutText(clean, longestCellText) : clean, guarded: dangerousStart.test(clean), cut };
}

/** At most `length` UTF-16 units, never ending in half a character. */
export function cutText(text: string, length: number): string {
  const short = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
}
