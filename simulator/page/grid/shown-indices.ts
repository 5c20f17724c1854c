import type { Area } from "../../host/model";

/**
 * The rows or columns to draw: those in sight that have a size and are not frozen, and before them the ones where a
 * merged area begins that reaches into sight.
 */
export function shownIndices(
  inSight: readonly number[],
  sizes: readonly number[],
  frozen: number,
  merges: readonly Area[],
  sides: { readonly from: "top" | "left"; readonly to: "bottom" | "right" },
): number[] {
  const shown = new Set(inSight.filter((index) => index >= frozen && (sizes[index] ?? 0) > 0));
  const [first = Infinity] = shown;
  for (const area of merges) {
    const start = area[sides.from];
    if (start < first && area[sides.to] >= first && start >= frozen) shown.add(start);
  }
  return [...shown].sort((one, other) => one - other);
}
