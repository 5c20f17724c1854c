import { byCodePoint } from "../frame/fingerprint";
import type { UnitId } from "../frame/unit";
import { sha256Hex } from "../sha256";
import type { Criterion } from "./criterion";
import { cellText, foldedWord } from "./mark-meaning";
import type { ScoringRow } from "./scoring-row";

/**
 * Fingerprint of the first marks of these cases: SHA-256 of the lines `key TAB criterion id TAB mark LF`, sorted by their
 * UTF-8 bytes, as 64 lowercase hex digits. Marks are taken without regard to capitals and white space around them. It
 * tells that a first mark was changed after the second review was drawn, without showing any.
 * Source: docs/methods.md, "Second review". Checked by: test/core/scoring/second-review-draw.test.ts.
 */
export function firstMarksFingerprint(
  criteria: readonly Pick<Criterion, "id">[],
  rows: readonly ScoringRow[],
  keys: readonly UnitId[],
): string {
  const drawn = new Set(keys);
  const lines = rows
    .filter(({ key }) => drawn.has(key))
    .flatMap((row) =>
      criteria.map(({ id }) => `${row.key}\t${id}\t${foldedWord(cellText(row.cells.get(id)?.mark ?? ""))}\n`),
    );
  return sha256Hex(lines.sort(byCodePoint).join(""));
}
