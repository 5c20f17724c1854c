import type { ScoredCase } from "../scoring/scored-case";
import { sha256Hex } from "../sha256";

/**
 * One digest over all cases that count, for telling whether another audit scored the very same ones. It is over all of
 * them together, so that no single case number can be tried against it.
 * Law: the order of the cases makes no difference, and any other case does. Checked by: test/core/change/cases-digest.test.ts
 */
export function casesDigest(cases: readonly Pick<ScoredCase, "key" | "role">[]): string {
  const keys = cases.filter(({ role }) => role !== "replaced").map(({ key }) => key);
  return sha256Hex(`cases\u001f${[...keys].sort().join("\u001f")}`).slice(0, 16);
}
