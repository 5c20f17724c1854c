/**
 * How many bytes rows of cells take as JSON in UTF-8: never fewer, and a few more where a text holds accents or signs that
 * JSON writes as escapes. They are counted and not written out, which would take ten times as long.
 * Checked by: test/excel/bytes-of-rows.test.ts
 */
export function bytesOfRows(rows: readonly (readonly unknown[])[]): number {
  let bytes = 2 + rows.length;
  for (const row of rows) {
    bytes += 2 + row.length;
    for (const cell of row) bytes += bytesOfCell(cell);
  }
  return bytes;
}

function bytesOfCell(cell: unknown): number {
  return typeof cell === "string" ? bytesOfText(cell) : String(cell).length;
}

function bytesOfText(text: string): number {
  let bytes = 2 + text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // A control character may become \u0000, and so may half of a surrogate pair.
    if (unit < SPACE || (unit >= FIRST_HALF && unit <= LAST_HALF)) bytes += 5;
    else if (unit === QUOTATION || unit === BACKSLASH) bytes += 1;
    else if (unit > LAST_OF_ONE_BYTE) bytes += 2;
  }
  return bytes;
}

const [SPACE, QUOTATION, BACKSLASH, LAST_OF_ONE_BYTE] = [0x20, 0x22, 0x5c, 0x7f];
const [FIRST_HALF, LAST_HALF] = [0xd800, 0xdfff];
