import type { Role } from "./plan";
import { roleTextSize } from "./role-text-size";
import { columnPoints, textPoints } from "./text-lines";

/**
 * A text that runs over the blank cells of its row, as so many lines that none runs over the edge of the printed page.
 * Words are not broken. A single "" for "".
 */
export function acrossPage(text: string, role: Role, grid: readonly number[]): readonly string[] {
  const { size, bold } = roleTextSize(role);
  const room = grid.reduce((sum, characters) => sum + columnPoints(characters), 0) * 0.98;
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    const longer = last === "" ? word : `${last} ${word}`;
    if (last !== "" && textPoints(longer, size, bold) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
