import type { Caveat } from "./caveat";

/**
 * The caveats without those of single groups where too many cases are not scored over all: then every group with many
 * blanks would be named after it, and nothing new be said.
 */
export function withoutRepeatedBlanks(caveats: readonly Caveat[]): readonly Caveat[] {
  const overAll = caveats.some((caveat) => caveat.kind === "tooManyUnscored" && caveat.stratum === null);
  return overAll
    ? caveats.filter((caveat) => caveat.kind !== "tooManyUnscored" || caveat.stratum === null)
    : caveats;
}
