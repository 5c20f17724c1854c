import { sha256Hex } from "../sha256";
import { isCellError, type CellValue } from "./cell-value";

const UNIT_SEPARATOR = "\u001f";

/**
 * Digest of the carried cells of a row: the first 16 hex digits of SHA-256 over the cells in column order, joined by
 * U+001F, each as a letter and its value: n and the shortest decimal, s and the text in NFC, b and TRUE or FALSE,
 * e and the error; a blank cell is empty. It tells that a carried cell was changed after the draw, without showing it.
 * Without carried columns it is the digest of the empty text.
 * Source: docs/methods.md, "Audit frame". Checked by: test/core/frame/keys-and-days.test.ts.
 */
export function rowDigest(cells: readonly CellValue[]): string {
  return sha256Hex(cells.map(digestPart).join(UNIT_SEPARATOR)).slice(0, 16);
}

function digestPart(value: CellValue): string {
  if (isCellError(value)) return `e${value.error}`;
  if (typeof value === "number") return `n${String(value === 0 ? 0 : value)}`;
  if (typeof value === "boolean") return value ? "bTRUE" : "bFALSE";
  return value === "" ? "" : `s${value.normalize("NFC")}`;
}
