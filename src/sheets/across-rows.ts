import { acrossPage } from "./across-page";
import type { Part, PartRow } from "./part";
import { betweenRows, rowHeight } from "./row-height";

/**
 * Parts whose long texts run over the page: what does not fit on the line of its row goes on in rows of its own under it.
 * Only in parts without lines, whose rows are not counted.
 * Checked by: test/sheets/across-page.test.ts
 */
export function acrossRows(parts: readonly Part[], grid: readonly number[]): readonly Part[] {
  return parts.map((part) =>
    part.rows.some(({ across }) => across === true)
      ? { ...part, rows: part.rows.flatMap((row) => (row.across === true ? linesOfRow(row, grid) : [row])) }
      : part,
  );
}

function linesOfRow(row: PartRow, grid: readonly number[]): readonly PartRow[] {
  const at = row.cells.length - 1;
  const text = row.cells[at];
  const role = row.roles[at];
  if (typeof text !== "string" || role === undefined) return [row];
  const lines = text.split(/\r\n|\r|\n/).flatMap((line) => acrossPage(line, role, grid.slice(at)));
  // What it is about goes on beside the sentence: in one cell it would push the lines of the sentence apart.
  const beside = row.cells
    .slice(0, at)
    .map((cell, column) =>
      typeof cell === "string"
        ? acrossPage(cell, row.roles[column] ?? "text", grid.slice(column, column + 1))
        : [cell],
    );
  const count = Math.max(lines.length, ...beside.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => {
    const cells = [...beside.map((each) => each[index] ?? null), lines[index] ?? null];
    const goesOn = index < count - 1;
    return { ...row, cells, ...(goesOn ? { height: rowHeight(cells, row.roles, grid) - betweenRows } : {}) };
  });
}
