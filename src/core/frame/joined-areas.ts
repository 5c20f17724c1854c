import type { CellArea } from "./sheet-glance";

/**
 * Rectangles joined until no two of them belong together any more, from top to bottom and left to right. Those that
 * belong together are at most one row apart.
 */
export function joinedAreas(
  areas: readonly CellArea[],
  belongTogether: (a: CellArea, b: CellArea) => boolean,
): readonly CellArea[] {
  let now = areas;
  for (;;) {
    const next = joinedOnce(now, belongTogether);
    if (next.length === now.length) return [...next].sort((a, b) => a.top - b.top || a.left - b.left);
    now = next;
  }
}

/** The smallest rectangle that holds both. */
export function union(a: CellArea, b: CellArea): CellArea {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** One pass from top to bottom: only rectangles that end no higher than the row above can still be joined. */
function joinedOnce(
  areas: readonly CellArea[],
  belongTogether: (a: CellArea, b: CellArea) => boolean,
): readonly CellArea[] {
  const done: CellArea[] = [];
  let open: CellArea[] = [];
  for (const area of [...areas].sort((a, b) => a.top - b.top)) {
    done.push(...open.filter(({ bottom }) => bottom + 1 < area.top));
    open = open.filter(({ bottom }) => bottom + 1 >= area.top);
    let grown = area;
    for (let hit = 0; hit >= 0;) {
      const whole = grown;
      hit = open.findIndex((other) => belongTogether(other, whole));
      if (hit >= 0) grown = union(open.splice(hit, 1)[0] ?? whole, whole);
    }
    open.push(grown);
  }
  return [...done, ...open];
}
