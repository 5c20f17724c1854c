import type { UnitIdFault } from "../frame-problem";
import { isCellError, type CellValue } from "./cell-value";
import type { UnitId } from "./unit";

export type CaseKey =
  { readonly ok: true; readonly key: UnitId } | { readonly ok: false; readonly fault: UnitIdFault };

/** From here on a number has lost digits in Excel, which keeps 15. */
const FIRST_INEXACT_NUMBER = 1e15;

/**
 * C0 controls and delete: invisible, and a tab or line feed would break the fingerprint's lines. And a half of a
 * surrogate pair without the other, as =LEFT(…) makes of an emoji: in UTF-8 every such half becomes the same sign, so
 * that two case numbers would get one ticket.
 */
const CONTROL_OR_HALF = /(?![\u0080-\u009f])\p{Cc}|\p{Cs}/u;

/**
 * The key of a case from one cell: what two cells must share to be the same case.
 * Text is put into Unicode NFC and trimmed of white space at both ends (ECMAScript `trim`); case and inner spaces
 * stay. A whole number is written in plain decimal, so the number 1001 and the text "1001" are the same case.
 * Blank cells, errors, booleans, fractions, numbers of 16 digits and more, control characters and half characters give
 * no key.
 * Source: docs/methods.md, "From cell to key". Checked by: test/reference/07_rng_tickets.json (kind "key").
 * @example caseKey("  CAM-10001 ") // key "CAM-10001"
 */
export function caseKey(value: CellValue): CaseKey {
  if (isCellError(value)) return { ok: false, fault: "errorValue" };
  if (typeof value === "boolean") return { ok: false, fault: "boolean" };
  if (typeof value === "number") return numberKey(value);
  return textKey(value);
}

/**
 * The key of a case whose number stands in several columns: each cell is made a key, then they are joined by "/".
 * One unusable part makes the whole unusable. An empty list of cells gives no key ("blank").
 */
export function composedCaseKey(values: readonly CellValue[]): CaseKey {
  const parts: string[] = [];
  for (const value of values) {
    const part = caseKey(value);
    if (!part.ok) return part;
    parts.push(part.key);
  }
  return parts.length === 0 ? { ok: false, fault: "blank" } : { ok: true, key: parts.join("/") as UnitId };
}

function numberKey(value: number): CaseKey {
  if (!Number.isFinite(value)) return { ok: false, fault: "errorValue" };
  if (Math.abs(value) >= FIRST_INEXACT_NUMBER) return { ok: false, fault: "tooManyDigits" };
  if (!Number.isInteger(value)) return { ok: false, fault: "notWhole" };
  return { ok: true, key: String(value === 0 ? 0 : value) as UnitId };
}

function textKey(value: string): CaseKey {
  const key = value.normalize("NFC").trim();
  if (key === "") return { ok: false, fault: "blank" };
  if (hasControlCharacter(key)) return { ok: false, fault: "controlCharacter" };
  return { ok: true, key: key as UnitId };
}

/** True if the text holds a control character or half a character, which neither a key nor a group's name nor a seed may. */
export function hasControlCharacter(text: string): boolean {
  return CONTROL_OR_HALF.test(text);
}
