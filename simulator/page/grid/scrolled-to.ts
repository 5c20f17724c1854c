import type { Sizes } from "./sizes-of-sheet";

/**
 * How far to scroll so that a row or column is wholly in sight, beside headers and frozen cells; the present offset
 * where it already is, or is frozen itself.
 */
export function scrolledTo(
  offset: number,
  room: number,
  axis: Sizes,
  index: number,
  frozen: number,
  header: number,
): number {
  if (index < frozen) return offset;
  const start = axis.starts[index] ?? 0;
  const end = axis.starts[index + 1] ?? start;
  const frozenSize = axis.starts[frozen] ?? 0;
  if (start - frozenSize < offset) return start - frozenSize;
  const visible = Math.max(room - header, 1);
  // A cell larger than the window is shown from its beginning.
  if (end - offset > visible) return Math.min(end - visible, start - frozenSize);
  return offset;
}
