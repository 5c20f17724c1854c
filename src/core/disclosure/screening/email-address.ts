import type { FoldedText } from "./folded-text";
import { foundPlaces } from "./found-places";
import type { Hit } from "./hit";

/**
 * E-mail addresses: name, @, and a domain with a point; also with blanks around the @ or with "(at)" in its place.
 * Source: RFC 5321, section 4.1.2, without quoted names, which nobody writes.
 * Checked by: test/core/disclosure/screening/screened-text.test.ts
 */
export function emailAddresses(text: FoldedText): readonly Hit[] {
  const at = "(?: ?@ ?| ?[([]at[)\\]] ?)";
  return foundPlaces(
    text,
    new RegExp(
      `[\\p{L}\\d](?:[\\p{L}\\d.!#$%&'*+/=?^_\`{|}~-]*)${at}[\\p{L}\\d](?:[\\p{L}\\d-]*\\.)+[\\p{L}]{2,}`,
    ),
    "email",
  );
}
