import { safeText } from "../sheets/safe-text";

/**
 * Signs that nobody sees and that can carry or reorder text: marks of direction, zero-width signs, soft hyphens, tags,
 * supplementary variation selectors, control characters above U+007F.
 */
const unseen =
  /[\u0080-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}]/gu;

/** Halves of a pair that stand alone, which no file can hold. */
const loneHalves = /\p{Cs}/gu;

/**
 * A text as it leaves the building: unseen signs out, every kind of line break a line feed, a tab a space, at most 32,767
 * signs. It is always written as text, so that "=1+1" stays those four signs. `""` stays `""`.
 * Checked by: test/share/shared-text.test.ts
 */
export function sharedText(text: string): string {
  const seen = text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(unseen, "")
    .replace(loneHalves, "\ufffd");
  return safeText(seen).text;
}

/** On one line: for titles, footers, sheet names and alternative texts. */
export function sharedLine(text: string): string {
  return sharedText(text).replace(/\s+/g, " ").trim();
}
