import type { CheckedAddress } from "./package-address";

/**
 * The address behind “Support” in Excel's list of add-ins: any https page that auditors can open, so a path is not asked
 * for. Refused in a sentence otherwise.
 * Checked by: test/scripts/package/package-address.test.ts
 */
export function supportAddress(typed: string): CheckedAddress {
  const shown = `“${typed}”`;
  if (/[\s\\"'<>`{}|^@#]/.test(typed) || !/^https:\/\/[^/]/i.test(typed) || !URL.canParse(typed)) {
    return {
      refused: `${shown} can't be the address for support: it must be the https address of a page, without spaces, names or fragments.`,
    };
  }
  return { address: new URL(typed).href.replaceAll("&", "&amp;") };
}
