import type { UnitId } from "../../frame/unit";
import { pseudonyms } from "../pseudonyms";

/**
 * Labels for the cases that the texts of a copy speak of. Those that have one already keep it, so that an answer that says
 * "Case C" stays true; the others get the next labels, by chance among themselves.
 * Checked by: test/core/disclosure/copy/screened-copy.test.ts
 */
export function caseLabels(
  keys: readonly UnitId[],
  standing: ReadonlyMap<UnitId, string>,
  seed: string,
): ReadonlyMap<UnitId, string> {
  const fresh = keys.filter((key) => !standing.has(key));
  const added = pseudonyms(fresh, `${seed},${standing.size}`, standing.size);
  return new Map([...standing, ...added]);
}
