import type { PublicValue } from "../public-words";

export interface PlacedValue {
  readonly name: string;
  /** Its place in the figures. */
  readonly place: number;
  /** How many cases have it; null where that is hidden. */
  readonly size: number | null;
}

/**
 * The values of a column as they stand in a copy: most cases first, then those whose number is hidden, by name; blank cells
 * and all others added up last. So the order says nothing of hidden numbers.
 */
export function valuesInOrder(
  values: readonly PublicValue[],
  cases: readonly (number | null)[] | null,
): readonly PlacedValue[] {
  const rank = { value: 0, blank: 1, rest: 2 } as const;
  return values
    .map(({ name, place: kind }, place) => ({ name, place, kind, size: cases?.[place] ?? null }))
    .sort(
      (a, b) => rank[a.kind] - rank[b.kind] || (b.size ?? -1) - (a.size ?? -1) || compared(a.name, b.name),
    )
    .map(({ name, place, size }) => ({ name, place, size }));
}

function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
