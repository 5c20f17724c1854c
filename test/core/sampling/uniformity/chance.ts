import { createHash } from "node:crypto";

/** Random numbers for the samplers under test. */
export interface Chance {
  /** 0 up to but not 1, in steps of 1/65536. */
  share(): number;
  /** A whole number from 0 up to but not `count` (at most 256), each equally likely. */
  below(count: number): number;
}

/**
 * Random numbers out of a seed: the bytes of Node's SHA-256 of seed, stroke and a counter. A strong source, so that a
 * sampler can be unfair only by what it does with them.
 */
export function chance(seed: string): Chance {
  let block: Uint8Array = new Uint8Array();
  let blocks = 0;
  let used = 0;
  const byte = (): number => {
    if (used === block.length) {
      block = createHash("sha256").update(`${seed}/${blocks}`, "utf8").digest();
      blocks += 1;
      used = 0;
    }
    used += 1;
    return block[used - 1] ?? 0;
  };
  const below = (count: number): number => {
    const firstRefused = 256 - (256 % count);
    let drawn = byte();
    while (drawn >= firstRefused) drawn = byte();
    return drawn % count;
  };
  return { share: () => (byte() * 256 + byte()) / 65_536, below };
}
