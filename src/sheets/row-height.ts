import type { PlannedCell, Role } from "./plan";
import { roleTextSize } from "./role-text-size";
import { textLines } from "./text-lines";

const oneLine: ReadonlySet<Role> = new Set([
  "title",
  "subtitle",
  "note",
  "section",
  "line",
  "leadLine",
  "codeLine",
  "plain",
]);

/** Points that a row has more than its lines. */
export const betweenRows = 3;

/** Roles that stand a little away from a side of their column. */
const indented: ReadonlySet<Role> = new Set([
  "columnHeaderNumber",
  "columnHeaderCaveat",
  "caveat",
  "ofBase",
  "interval",
  "weak",
]);

/**
 * The height of a row in points: lines × 13.5 + 3 for 10 point type, in proportion for other sizes; the tallest cell
 * decides. Numbers take one line. Excel's greatest height is 409 points.
 */
export function rowHeight(
  cells: readonly PlannedCell[],
  roles: readonly Role[],
  characters: readonly number[],
): number {
  let height = 0;
  cells.forEach((cell, index) => {
    const role = roles[index] ?? "text";
    const size = roleTextSize(role);
    const wraps = !oneLine.has(role);
    const lines =
      typeof cell === "string" && wraps
        ? role === "code"
          ? codeLines(cell, characters[index] ?? 10)
          : textLines(cell, (characters[index] ?? 10) - (indented.has(role) ? 1.3 : 0), size)
        : 1;
    height = Math.max(height, lines * size.size * 1.35 + betweenRows);
  });
  return Math.min(409, Math.round(height * 4) / 4);
}

/** Consolas 9 has one width for all: 0.55 of the size; a line of code breaks anywhere, and at its own line breaks. */
function codeLines(text: string, characters: number): number {
  const perLine = Math.max(1, Math.floor((characters * 7 * 0.75) / (9 * 0.55)));
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0);
}
