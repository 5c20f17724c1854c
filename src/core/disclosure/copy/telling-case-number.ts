import { bareText } from "../screening/known-values";
import type { Hit } from "../screening/hit";

/**
 * Whether a hit is a case number that can be nothing else: five letters and digits or more, or both of them. Shorter ones are
 * ordinary words and numbers nearly everywhere.
 * Checked by: test/core/disclosure/copy/screened-copy.test.ts
 */
export function isTellingCaseNumber(text: string, { kind, offset, length }: Hit): boolean {
  if (kind !== "caseNumber") return false;
  const bare = bareText(text.slice(offset, offset + length));
  return bare.length >= 5 || (/\p{L}/u.test(bare) && /\p{N}/u.test(bare));
}
