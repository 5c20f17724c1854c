import { packageAddress } from "./package-address";
import { supportAddress } from "./support-address";

/** What `npm run package` was asked for. */
export interface PackageRequest {
  /** Of the folder that the files will stand in, without a slash at the end. */
  readonly address: string;
  /** Of the page behind “Support”, ready for XML; null where the pane's own page stands in. */
  readonly support: string | null;
  /** Only the trial manifest is written, for a folder that the live add-in does not use. */
  readonly trialOnly: boolean;
}

export type CheckedRequest = { readonly request: PackageRequest } | { readonly refused: string };

const USE =
  "Use: npm run package -- --url https://intranet.example/case-audit [--support https://intranet.example/help] [--trial]";

/** Reads the words after `npm run package --`. Anything not known is refused, so that a slip never goes unseen. */
export function packageRequest(words: readonly string[]): CheckedRequest {
  const values = new Map<string, string>();
  let trialOnly = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "--trial") trialOnly = true;
    else if (word === "--url" || word === "--support") {
      const value = words[at + 1];
      if (value === undefined || value.startsWith("--"))
        return { refused: `${word} has no address after it. ${USE}` };
      if (values.has(word)) return { refused: `${word} stands twice. ${USE}` };
      values.set(word, value);
      at += 1;
    } else return { refused: `“${word}” is not known here. ${USE}` };
  }
  const typed = values.get("--url");
  if (typed === undefined) return { refused: `The address is missing. ${USE}` };
  const address = packageAddress(typed);
  if ("refused" in address) return address;
  const wanted = values.get("--support");
  const support = wanted === undefined ? null : supportAddress(wanted);
  if (support !== null && "refused" in support) return support;
  return { request: { address: address.address, support: support?.address ?? null, trialOnly } };
}
