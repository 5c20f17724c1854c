import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** Choices that look random and are the same on every machine and on every run. */
export interface SeededChoices {
  /** A number from 0 up to but not 1. */
  readonly fraction: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  /** One of the list, each as likely as the next. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** One of the list, each as likely as its weight says. */
  readonly weighted: <T>(list: readonly (readonly [T, number])[]) => T;
  /** A copy in another order (Fisher and Yates). */
  readonly shuffled: <T>(list: readonly T[]) => T[];
}

/**
 * A stream of choices that follows from a text: the digests of "text,0", "text,1", … are cut into 32-bit numbers.
 * It makes example rows only. Nothing that an auditor draws comes from here.
 */
export function seededChoices(text: string): SeededChoices {
  let counter = 0;
  let numbers: number[] = [];

  function fraction(): number {
    if (numbers.length === 0) {
      const digest = sha256(utf8ToBytes(`${text},${counter}`));
      const view = new DataView(digest.buffer, digest.byteOffset, digest.byteLength);
      numbers = Array.from({ length: 8 }, (_, place) => view.getUint32(4 * place));
      counter += 1;
    }
    return (numbers.shift() ?? 0) / 2 ** 32;
  }

  const whole = (least: number, most: number): number => least + Math.floor(fraction() * (most - least + 1));

  function pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError("There is nothing to pick from.");
    return list[whole(0, list.length - 1)] as T;
  }

  function weighted<T>(list: readonly (readonly [T, number])[]): T {
    let left = fraction() * list.reduce((total, [, weight]) => total + weight, 0);
    for (const [value, weight] of list) {
      if (left < weight) return value;
      left -= weight;
    }
    throw new RangeError("There is nothing to pick from.");
  }

  function shuffled<T>(list: readonly T[]): T[] {
    const rest = [...list];
    return list.map(() => rest.splice(whole(0, rest.length - 1), 1)[0] as T);
  }

  return { fraction, whole, pick, weighted, shuffled };
}
