import { createHash } from "node:crypto";

/**
 * A file's name with ten hexadecimal digits of the SHA-256 of what is in it before the ending, so that a browser may keep
 * the file for ever: other content has another name.
 * @example hashedName("icon-32.png", bytes) // => "icon-32.9f86d08188.png"
 */
export function hashedName(name: string, content: Uint8Array): string {
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return name.replace(/(\.[a-z0-9]+)$/, `.${digest}$1`);
}
