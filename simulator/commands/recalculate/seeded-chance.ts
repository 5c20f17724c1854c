import { sha256Hex } from "../../../src/core/sha256";

/** Whole numbers from 0 to below `count`, one after the other, the same for the same seed. */
export type Chance = (count: number) => number;

export function seededChance(seed: string): Chance {
  let drawn = 0;
  return (count) => {
    drawn += 1;
    // 13 hex digits are exact in a number; what the remainder favours is far too little to matter here.
    return parseInt(sha256Hex(`${seed},${drawn}`).slice(0, 13), 16) % count;
  };
}
