import { hasControlCharacter } from "../frame/case-key";
import { refusal, success, type Outcome } from "../outcome";

/** A seed that may be used: NFC, trimmed, 1 to 100 characters, no comma, no control or half character. */
export type Seed = string & { readonly brand: "Seed" };

const LONGEST_SEED = 100;
const MADE_SEED_DIGITS = 20;
/** Bytes from 250 on are thrown away, so that each digit is equally likely. */
const FIRST_BYTE_REFUSED = 250;

/** A typed seed made comparable, or the reason why it can't be used. Length is counted in characters, not bytes. */
export function seedFromText(text: string): Outcome<Seed> {
  const seed = text.normalize("NFC").trim();
  if (seed === "") return refusal({ kind: "seedUnusable", fault: "blank" });
  if (Array.from(seed).length > LONGEST_SEED) return refusal({ kind: "seedUnusable", fault: "tooLong" });
  if (seed.includes(",")) return refusal({ kind: "seedUnusable", fault: "comma" });
  if (hasControlCharacter(seed)) return refusal({ kind: "seedUnusable", fault: "controlCharacter" });
  return success(seed as Seed);
}

/**
 * A seed of 20 decimal digits out of random bytes, digit by digit; bytes of 250 and more are passed over.
 * `randomBytes` is asked again until there are enough; it must come from a secure source.
 */
export function madeSeed(randomBytes: (count: number) => Uint8Array): Seed {
  let digits = "";
  while (digits.length < MADE_SEED_DIGITS) {
    for (const byte of randomBytes(MADE_SEED_DIGITS)) {
      if (byte < FIRST_BYTE_REFUSED && digits.length < MADE_SEED_DIGITS) digits += String(byte % 10);
    }
  }
  return digits as Seed;
}
