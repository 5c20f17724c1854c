import { foldedWord } from "../scoring/mark-meaning";

/**
 * How often each word was written, the most frequent first; equally frequent ones in the order offered, then by the
 * alphabet. Capitals and white space around don't make a new word: it is shown as offered, or else in the spelling that
 * sorts first, so that the order of the cases changes nothing. "" (nothing written) comes last among its equals.
 */
export function talliedWords(
  written: readonly string[],
  offered: readonly string[],
): readonly { readonly word: string; readonly count: number }[] {
  const tallies = new Map<string, { word: string; count: number }>();
  for (const text of written) {
    const folded = foldedWord(text);
    const word = text.trim();
    const tally = tallies.get(folded);
    if (!tally) tallies.set(folded, { word, count: 1 });
    else {
      tally.count += 1;
      if (word < tally.word) tally.word = word;
    }
  }
  const places = new Map(offered.map((word, index) => [foldedWord(word), index]));
  const placeOf = (folded: string) => (folded === "" ? Infinity : (places.get(folded) ?? offered.length));
  return [...tallies]
    .sort(
      ([aKey, a], [bKey, b]) =>
        b.count - a.count || compared(placeOf(aKey), placeOf(bKey)) || compared(aKey, bKey),
    )
    .map(([key, { word, count }]) => ({ word: offered[places.get(key) ?? -1] ?? word, count }));
}

function compared<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}
