/** What stands under these is never a name that people wrote. */
const ours: ReadonlySet<string> = new Set([
  "id",
  "kind",
  "criterion",
  "meaning",
  "selection",
  "method",
  "when",
]);

/**
 * The same facts with names put in place of others, wherever a whole text is such a name: a group is named in results,
 * caveats and breakdowns, and must be called the same in all of them. Ids and kinds stay.
 * Checked by: test/core/disclosure/copy/peoples-words.test.ts
 */
export function withNames<Facts>(facts: Facts, names: ReadonlyMap<string, string>): Facts {
  // The shape stays as it is, which the compiler can't follow through arrays and objects of any kind.
  return names.size === 0 ? facts : (renamed(facts, names) as Facts);
}

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each: unknown) => renamed(each, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [
      key,
      ours.has(key) && typeof each === "string" ? each : renamed(each, names),
    ]),
  );
}
