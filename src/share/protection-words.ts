import { wholeNumberText } from "../core/findings/number-text";
import type { SharedProtection } from "./shared-report";

/** What stands on every page about small numbers. */
export function protectionLabel(protection: SharedProtection): string {
  return protection.kind === "internal" ? "Internal: small numbers are shown" : "Small numbers are hidden";
}

/** The same in a sentence, for the cover and for an e-mail. */
export function protectionSentence(protection: SharedProtection): string {
  if (protection.kind === "internal")
    return "Internal: small numbers are shown. Somebody who knows the cases could recognise one. Don’t send it on.";
  return `${hiddenSign(protection.limit)} Other numbers are hidden too where they would give such a number away.`;
}

/** What "c" means. */
function hiddenSign(limit: number): string {
  return limit === 1
    ? "c = the number 1, hidden so that nobody can be recognised."
    : `c = a number from 1 to ${wholeNumberText(limit)}, hidden so that nobody can be recognised.`;
}
