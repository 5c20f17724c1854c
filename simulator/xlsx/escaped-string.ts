const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const forbidden = new RegExp(
  `[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]|${lone.source}`,
  "g",
);

const escaped = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/**
 * A text as a workbook file spells it: signs that XML forbids as `_xHHHH_`, and a text that only looks so with its
 * first underscore escaped. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */
export function escapedString(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(forbidden, escaped);
}

/** The text behind a file's spelling; the inverse of `escapedString`. */
export function unescapedString(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  );
}
