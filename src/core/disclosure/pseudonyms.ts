import { sha256Hex } from "../sha256";

/**
 * Labels for cases in a copy to share: "Case A", "Case B" and so on, after Z "Case AA". Which case gets which label hangs on
 * the seed alone: the keys are put in order and then shuffled, with numbers made from the seed. So a label is no hash of a case
 * number, and says nothing about the order of the list, of the draw or of the numbers; another seed gives other labels.
 * The seed must be made new for each report, from a source that can't be guessed. The order of `keys` doesn't matter. `given`
 * labels were given before, and the first is the next one.
 * Source: Fisher and Yates's shuffle, Knuth (1997), The Art of Computer Programming, vol. 2, 3rd ed., algorithm 3.4.2P.
 * Checked by: test/core/disclosure/pseudonyms.laws.test.ts
 * @example pseudonyms(["1001", "1002"], "93251 00427").get("1001") // => "Case B"
 */
export function pseudonyms<Key extends string>(
  keys: readonly Key[],
  seed: string,
  given = 0,
): ReadonlyMap<Key, string> {
  const shuffled = [...new Set(keys)].sort();
  const below = wholeNumbers(seed);
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    const [a, b] = [shuffled[last], shuffled[other]];
    if (a === undefined || b === undefined) continue;
    shuffled[last] = b;
    shuffled[other] = a;
  }
  return new Map(shuffled.map((key, at) => [key, `Case ${lettersOf(given + at)}`]));
}

/** Whole numbers below a limit, each as likely, made from a seed: 32 bits of SHA-256 at a time, those too high thrown away. */
function wholeNumbers(seed: string): (limit: number) => number {
  let made = 0;
  return (limit) => {
    const usable = 2 ** 32 - (2 ** 32 % limit);
    for (;;) {
      const number = Number.parseInt(sha256Hex(`${seed},label,${made}`).slice(0, 8), 16);
      made += 1;
      if (number < usable) return number % limit;
    }
  };
}

/** 0 is A, 25 is Z, 26 is AA, as columns are named in a worksheet. */
function lettersOf(place: number): string {
  const rest = Math.floor(place / 26) - 1;
  return (rest >= 0 ? lettersOf(rest) : "") + String.fromCharCode(65 + (place % 26));
}
