import { bandWords } from "../core/frame/bands";
import type { TypedGroup } from "./set-up";
import { groupsOfTyped } from "./typed-groups";
import { rangeFaults } from "./range-faults";

/** What a range is called by its ends: "0 to 4"; "" while they can't be read. */
function nameOfEnds(group: TypedGroup, bands: "number" | "date"): string {
  const { from, to } = rangeFaults(group, bands);
  const [read] = groupsOfTyped([group], bands, Number.NaN);
  return from !== null || to !== null || read === undefined ? "" : bandWords(read);
}

/** The range with other ends. Its name follows them until the auditor has given it another. */
export function withEnds(
  group: TypedGroup,
  ends: Partial<Pick<TypedGroup, "from" | "to">>,
  bands: "number" | "date",
): TypedGroup {
  const changed = { ...group, ...ends };
  const name = nameOfEnds(changed, bands);
  const follows = group.label === "" || group.label === nameOfEnds(group, bands);
  return follows ? { ...changed, label: name } : changed;
}
