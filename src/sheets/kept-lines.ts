/** Signs of a line of the kept facts: as many as stand on one printed line of the record. */
const lineLength = 120;

/**
 * A value as lines of JSON for cells. No line begins with a sign that would need an apostrophe, and control characters
 * are escaped, so that the cells hold exactly these lines.
 */
export function keptLines(value: unknown): readonly string[] {
  const text = JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const lines: string[] = [];
  let rest = text;
  while (rest.length > lineLength) {
    let end = lineLength;
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
