import { foldedWord } from "../scoring/mark-meaning";

/** An option with how often it was given. */
export interface SpeltOption {
  /** As most wrote it; of equal spellings the one that came first. */
  readonly option: string;
  readonly times: number;
}

/** For comparing answers: without regard to capitals, white space, Unicode form and the form of an apostrophe. */
export function foldedAnswer(text: string): string {
  return foldedWord(text).replace(/\s+/g, " ").replace(/[‘’]/g, "'");
}

/** The different answers among texts, the most frequent first, then in the order in which they came. Blanks don't count. */
export function speltOptions(texts: readonly string[]): readonly SpeltOption[] {
  // Few different texts stand in many cells: each is folded once.
  const written = new Map<string, number>();
  for (const text of texts) written.set(text, (written.get(text) ?? 0) + 1);
  const spellings = new Map<string, Map<string, number>>();
  for (const [text, times] of written) {
    const folded = foldedAnswer(text);
    if (folded === "") continue;
    const spelt = text.trim().replace(/\s+/g, " ");
    const known = spellings.get(folded) ?? new Map<string, number>();
    known.set(spelt, (known.get(spelt) ?? 0) + times);
    spellings.set(folded, known);
  }
  return [...spellings.values()]
    .map((known) => {
      const [first] = [...known].sort((a, b) => b[1] - a[1]);
      return { option: first?.[0] ?? "", times: [...known.values()].reduce((sum, times) => sum + times, 0) };
    })
    .sort((a, b) => b.times - a.times);
}
