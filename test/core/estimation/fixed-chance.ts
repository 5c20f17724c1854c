/** Random numbers that are the same in every run. */
export interface FixedChance {
  /** From 0 up to but not 1. */
  share(): number;
}

/**
 * Marsaglia's xorshift with 32 bits, and 32 rounds thrown away so that near seeds part.
 * Source: Marsaglia (2003), Journal of Statistical Software 8(14).
 */
export function fixedChance(seed: number): FixedChance {
  let state = seed >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (let i = 0; i < 32; i += 1) next();
  return { share: () => next() / 2 ** 32 };
}
