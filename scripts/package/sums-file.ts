import { createHash } from "node:crypto";

/** SHA-256 sums of files in the form of `sha256sum`, by name, so that `sha256sum --check SHA256SUMS` reads them. */
export function sumsFile(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files]
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([name, content]) => `${createHash("sha256").update(content).digest("hex")}  ${name}\n`)
    .join("");
}
