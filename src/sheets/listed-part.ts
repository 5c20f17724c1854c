import type { Part } from "./part";

/**
 * A heading and sentences over the page, each behind what it is about; null for no sentence. `data`: they hold text of the
 * workbook.
 */
export function listedPart(
  heading: string,
  lines: readonly (readonly [about: string | null, sentence: string])[],
  data = false,
): Part | null {
  if (lines.length === 0) return null;
  return {
    rows: [
      { cells: [heading], roles: ["section"], height: 24 },
      ...lines.map((cells) => ({ cells, roles: ["rowHeader", "line"] as const, across: true, data })),
    ],
    ruled: [],
  };
}
