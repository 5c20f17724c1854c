import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 lowercase hex digits.
 * Checked by: test/reference/07_rng_tickets.json, and against the runtime's own implementation.
 */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
