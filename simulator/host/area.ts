import type { Area } from "./model";

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);

/** The cells that both areas hold; null when they share none. */
export function intersection(first: Area, second: Area): Area | null {
  const shared = {
    top: Math.max(first.top, second.top),
    left: Math.max(first.left, second.left),
    bottom: Math.min(first.bottom, second.bottom),
    right: Math.min(first.right, second.right),
  };
  return shared.top > shared.bottom || shared.left > shared.right ? null : shared;
}

/** The smallest rectangle that holds both. */
export function boundingArea(first: Area, second: Area): Area {
  return {
    top: Math.min(first.top, second.top),
    left: Math.min(first.left, second.left),
    bottom: Math.max(first.bottom, second.bottom),
    right: Math.max(first.right, second.right),
  };
}

export const isSameArea = (first: Area, second: Area): boolean =>
  first.top === second.top &&
  first.left === second.left &&
  first.bottom === second.bottom &&
  first.right === second.right;

export const holdsArea = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top &&
  inner.left >= outer.left &&
  inner.bottom <= outer.bottom &&
  inner.right <= outer.right;

/** What is left of an area when a hole is cut out of it: up to four rectangles. */
export function areaWithout(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const rest: Area[] = [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: area.right },
  ];
  return rest.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
