import type { FilterArea, FilterGround } from "./row-filter";

/**
 * What a filter reaches: the header row and the rows to the last case. Across, what the buttons of a plain range that
 * stand there reach already, else all columns with a header in one piece around that of the case numbers. All from 1.
 */
export function filterArea(
  { filterArea: standing, headers }: Pick<FilterGround, "filterArea" | "headers">,
  headerRow: number,
  lastRow: number,
  keyColumn: number,
): FilterArea {
  const reaches =
    standing !== null &&
    standing.top === headerRow &&
    standing.left <= keyColumn &&
    standing.right >= keyColumn;
  if (reaches) return { ...standing, bottom: Math.max(standing.bottom, lastRow) };
  const isHeaded = (position: number): boolean => (headers[position - 1] ?? "").trim() !== "";
  let left = keyColumn;
  let right = keyColumn;
  while (isHeaded(left - 1)) left -= 1;
  while (isHeaded(right + 1)) right += 1;
  return { top: headerRow, left, bottom: lastRow, right };
}
