import type { NumberRole, Step } from "../plan";
import type { BodyRow } from "./body-cells";
import type { WorkingsGrid } from "./workings-grid";
import type { WorkingsBlock } from "./workings-row";

/** Looks of the numbers that are no counts, and the name of each block in bold where it begins. */
export function formatSteps(
  rows: readonly BodyRow[],
  blocks: readonly WorkingsBlock[],
  grid: WorkingsGrid,
): readonly Step[] {
  const top = grid.headerRow + 1;
  const numbers = (left: number, right: number, role: (format: NumberRole) => NumberRole): Step => ({
    step: "numbers",
    area: { top, left, bottom: grid.headerRow + rows.length, right },
    roles: rows.map(({ format }) => role(format)),
  });
  // What is printed on the findings is in whole percent.
  const written = (format: NumberRole): NumberRole => (format === "proportionFine" ? "proportion" : format);
  const [firstWritten] = grid.written;
  return [
    numbers(grid.strata[0] ?? grid.all, grid.all, (format) => format),
    numbers(grid.printed, grid.printed, written),
    numbers(grid.computed, grid.computed, (format) => (format === "proportionFine" ? "decimals" : format)),
    ...(firstWritten === undefined ? [] : [numbers(firstWritten, grid.written.at(-1) ?? 0, written)]),
    ...blocks.flatMap((block): readonly Step[] => {
      if (block.rows.length === 0) return [];
      const area = { top: block.top, left: 1, bottom: block.top, right: 1 };
      return [{ step: "role", area, role: "rowHeader" }];
    }),
  ];
}
