import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Sliced } from "./sliced";

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 lowercase hex digits.
 * Checked by: test/reference/07_rng_tickets.json, and against the runtime's own implementation.
 */
export function sha256Hex(text: string): string {
  return hexDigits(sha256(utf8ToBytes(text)));
}

const DIGITS = Array.from("0123456789abcdef", (digit) => digit.charCodeAt(0));
const codes: number[] = new Array<number>(64).fill(0);

/** 32 bytes as 64 digits in one piece: put together from pairs, each ticket of a long list would hold on to 32 pieces. */
function hexDigits(bytes: Uint8Array): string {
  for (const [index, byte] of bytes.entries()) {
    codes[2 * index] = DIGITS[byte >> 4] ?? 0;
    codes[2 * index + 1] = DIGITS[byte & 15] ?? 0;
  }
  return String.fromCharCode(...codes);
}

/** Texts that are hashed together at a time: some milliseconds of work. */
const TEXTS_A_SLICE = 4_096;

/**
 * SHA-256 of the texts one after the other, as of one long text, in slices. They are asked for one by one, so that they
 * need not all be there at once. No texts: that of the empty text.
 */
export function* sha256HexOfAll(texts: Iterable<string>): Sliced<string> {
  const hash = sha256.create();
  let waiting: string[] = [];
  for (const text of texts) {
    waiting.push(text);
    if (waiting.length < TEXTS_A_SLICE) continue;
    hash.update(utf8ToBytes(waiting.join("")));
    waiting = [];
    yield;
  }
  hash.update(utf8ToBytes(waiting.join("")));
  return hexDigits(hash.digest());
}
