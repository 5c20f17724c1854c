import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Sliced } from "./sliced";

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 lowercase hex digits.
 * Checked by: test/reference/07_rng_tickets.json, and against the runtime's own implementation.
 */
export function sha256Hex(text: string): string {
  blank ??= sha256.create();
  working ??= sha256.create();
  blank
    ._cloneInto(working)
    .update(shortText(text) ?? utf8ToBytes(text))
    .digestInto(digest);
  return hexDigits(digest);
}

type Hash = ReturnType<typeof sha256.create>;

/**
 * A hash that nothing has gone into, and one that is set back to it for each text: a fresh one for each, with the arrays
 * that it holds, would cost twice as much time as the hashing.
 */
let blank: Hash | null = null;
let working: Hash | null = null;
const digest = new Uint8Array(32);

/** The same of a file's bytes. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return hexDigits(sha256(bytes));
}

/** Made when the first text is hashed: a page that only shows what was hashed before needs none. */
let encoder: TextEncoder | null = null;
/** Filled anew for each ticket of a long list: a fresh array for each would cost as much time as the hash itself. */
const bytesOfShort = new Uint8Array(1_024);
/** A letter of a text, a UTF-16 unit, takes at most three bytes. */
const MOST_BYTES = 3;

/** The bytes of a text that fits for certain, good until the next one is asked for; null for a longer one. */
function shortText(text: string): Uint8Array | null {
  if (MOST_BYTES * text.length > bytesOfShort.length) return null;
  encoder ??= new TextEncoder();
  return bytesOfShort.subarray(0, encoder.encodeInto(text, bytesOfShort).written);
}

const DIGITS = Array.from("0123456789abcdef", (digit) => digit.charCodeAt(0));
const codes: number[] = new Array<number>(64).fill(0);

/** 32 bytes as 64 digits in one piece: put together from pairs, each ticket of a long list would hold on to 32 pieces. */
function hexDigits(bytes: Uint8Array): string {
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    codes[2 * index] = DIGITS[byte >> 4] ?? 0;
    codes[2 * index + 1] = DIGITS[byte & 15] ?? 0;
  }
  return String.fromCharCode(...codes);
}

/** So many texts are hashed between two pauses: a few milliseconds of work, with what it takes to make them. */
const TEXTS_A_SLICE = 1_024;
/** The bytes of many texts go into the hash together. */
const BYTES_TOGETHER = 65_536;

/**
 * SHA-256 of the texts one after the other, as of one long text, in slices. They are asked for one by one, so that they
 * need not all be there at once, and are never put together into one; none may end in half of a surrogate pair. No texts: that of the empty text.
 */
export function* sha256HexOfAll(texts: Iterable<string>): Sliced<string> {
  const hash = sha256.create();
  const bytes = new Uint8Array(BYTES_TOGETHER);
  encoder ??= new TextEncoder();
  let filled = 0;
  let waiting = 0;
  for (const text of texts) {
    if (filled + MOST_BYTES * text.length > bytes.length) {
      hash.update(bytes.subarray(0, filled));
      filled = 0;
    }
    if (MOST_BYTES * text.length > bytes.length) hash.update(utf8ToBytes(text));
    else filled += encoder.encodeInto(text, bytes.subarray(filled)).written;
    waiting += 1;
    if (waiting % TEXTS_A_SLICE === 0) yield;
  }
  hash.update(bytes.subarray(0, filled));
  return hexDigits(hash.digest());
}
