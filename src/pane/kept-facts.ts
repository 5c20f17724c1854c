/** Lists of so many rows are counted at once, within a key's press; longer ones in slices beside the auditor's typing. */
export const COUNTED_AT_ONCE = 5_000;

const facts = new WeakMap<object, Map<string, unknown>>();

/**
 * What was worked out of cells that never change, kept for as long as they are: the screens ask anew whenever they are
 * drawn. undefined where it was not worked out yet.
 */
export function keptFact<T>(of: object, name: string): T | undefined {
  // Whoever asks under a name is who kept under it: each name belongs to one file.
  return facts.get(of)?.get(name) as T | undefined;
}

export function keepFact<T>(of: object, name: string, fact: T): T {
  const kept = facts.get(of) ?? new Map<string, unknown>();
  facts.set(of, kept);
  kept.set(name, fact);
  return fact;
}
