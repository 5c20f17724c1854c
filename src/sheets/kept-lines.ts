/** Signs of a line of the kept facts: as many as stand on one printed line of the record. */
const lineLength = 120;

/**
 * A value as lines of JSON for cells. No line begins with a sign that would need an apostrophe, and control characters
 * are escaped, so that the cells hold exactly these lines.
 */
export function keptLines(value: unknown): readonly string[] {
  return linesOf(textOf(value), lineLength);
}

/** The same in so many lines at most, however long they get: for a place where no more have room. */
export function keptLinesAtMost(value: unknown, most: number): readonly string[] {
  const text = textOf(value);
  for (let length = lineLength; ; length += lineLength) {
    const lines = linesOf(text, length);
    if (lines.length <= Math.max(1, most)) return lines;
  }
}

function textOf(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function linesOf(text: string, length: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > length) {
    let end = length;
    while (end > 1 && !mayBegin(rest.slice(end))) end -= 1;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...lines, rest];
}

/** The value of such lines again; undefined where they are not whole. */
export function valueOfKeptLines(lines: readonly string[]): unknown {
  try {
    return JSON.parse(lines.join("")) as unknown;
  } catch {
    return undefined;
  }
}

/** Nothing that Excel or a program could take for the start of something else, and no second half of a character. */
function mayBegin(text: string): boolean {
  return !/^['=+\-@＝＋－＠\s\udc00-\udfff]/u.test(text) && !/^[\udc00-\udfff]/.test(text);
}
