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
  return `c = a number that is hidden so that nobody can be recognised: ${smallNumbers(protection.limit)}, or another that would give such a number away.`;
}

function smallNumbers(limit: number): string {
  return limit === 1 ? "the number 1" : `one from 1 to ${wholeNumberText(limit)}`;
}
