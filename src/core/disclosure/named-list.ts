import type { ShownNamedCount } from "./protected-figures";
import type { NamedCount } from "./published-figures";
import { isSmall } from "./small-number-limit";
import type { SmallNumberLimit } from "./small-number-limit";
import { summedList } from "./summed-list";

/**
 * What may be printed of a list whose sum is known, such as the reasons of the cases not met. null: left out.
 * `offered` is what an earlier protection left of it.
 */
export function namedList(
  counts: readonly NamedCount[],
  limit: SmallNumberLimit,
  offered?: readonly ShownNamedCount[] | null,
): readonly ShownNamedCount[] | null {
  if (offered === null) return null;
  const numbers = counts.map(({ cases }) => cases);
  const before = offered && new Map(offered.map(({ name, cases }) => [name, cases]));
  const shown = summedList(numbers, limit, before && counts.map(({ name }) => before.get(name) ?? null));
  return shown && hiddenLast(counts.map(({ name }, at) => ({ name, cases: shown[at] ?? null })));
}

/** What may be printed of a list whose counts add up to nothing that is known: only the small ones are hidden. */
export function unsummedList(
  counts: readonly NamedCount[],
  limit: SmallNumberLimit,
  offered?: readonly ShownNamedCount[] | null,
): readonly ShownNamedCount[] {
  const before = offered && new Map(offered.map(({ name, cases }) => [name, cases]));
  return hiddenLast(
    counts.map(({ name, cases }) => ({
      name,
      cases: isSmall(cases, limit) || before?.get(name) === null ? null : cases,
    })),
  );
}

/** Hidden ones last and by name: a list by frequency would tell which of them is the larger. */
export function hiddenLast(list: readonly ShownNamedCount[]): readonly ShownNamedCount[] {
  const hidden = list.filter(({ cases }) => cases === null);
  const byName = [...hidden].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  return [...list.filter(({ cases }) => cases !== null), ...byName];
}
