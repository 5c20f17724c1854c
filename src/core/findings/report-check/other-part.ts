import type { FoundPercentage } from "./found-percentages";

/** So many sentences further the other part of a whole may stand, and so many percentages. */
const FAR = 2;
const AROUND = 12;

/** A percentage of a text, with the number of its sentence. */
export interface PlacedPercentage {
  readonly found: FoundPercentage;
  readonly place: number;
}

/**
 * The percentage with a base that makes 100% with the one at `index`, which has none: it stands in the same sentence or
 * in the next two, and may be the other part of the same cases. The nearest, of equally near ones the earlier; null where
 * there is none. Percentages stand in the order of the text.
 */
export function otherPart(all: readonly PlacedPercentage[], index: number): FoundPercentage | null {
  const own = all[index];
  if (own === undefined || own.found.base !== null || own.found.leftAlone !== null) return null;
  let nearest: PlacedPercentage | null = null;
  const away = (other: PlacedPercentage): number => Math.abs(other.place - own.place);
  for (let step = 1; step <= AROUND; step += 1) {
    for (const other of [all[index - step], all[index + step]]) {
      if (other === undefined || away(other) > FAR || !makeWhole(other.found, own.found)) continue;
      if (nearest === null || away(other) < away(nearest)) nearest = other;
    }
  }
  return nearest?.found ?? null;
}

function makeWhole(one: FoundPercentage, other: FoundPercentage): boolean {
  const { decimals } = one.percent;
  return (
    one.base !== null &&
    one.leftAlone === null &&
    decimals === other.percent.decimals &&
    one.percent.scaled + other.percent.scaled === 100 * 10 ** decimals
  );
}
