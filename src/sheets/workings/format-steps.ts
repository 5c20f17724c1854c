import type { Step } from "../plan";
import type { BodyRow } from "./body-cells";
import type { WorkingsGrid } from "./workings-grid";
import type { WorkingsBlock } from "./workings-row";

/** Looks of the numbers that are no counts, and the name of each block in bold where it begins. */
export function formatSteps(
  rows: readonly BodyRow[],
  blocks: readonly WorkingsBlock[],
  grid: WorkingsGrid,
): readonly Step[] {
  const steps: Step[] = [];
  const top = grid.headerRow + 1;
  let start = 0;
  rows.forEach(({ format }, index) => {
    if (rows[index + 1]?.format === format) return;
    if (format !== "count") {
      const over = (left: number, right: number): Step => ({
        step: "role",
        area: { top: top + start, left, bottom: top + index, right },
        role: format,
      });
      steps.push(over(grid.strata[0] ?? grid.all, grid.all));
      // What is printed on the findings is in whole percent.
      const written = format === "proportionFine" ? "proportion" : format;
      steps.push({ ...over(grid.printed, grid.printed), role: written } as Step);
      if (grid.written.length > 0) {
        const last = grid.written.at(-1) ?? 0;
        steps.push({ ...over(grid.written[0] ?? 0, last), role: written } as Step);
      }
    }
    start = index + 1;
  });
  for (const block of blocks) {
    if (block.rows.length === 0) continue;
    const area = { top: block.top, left: 1, bottom: block.top, right: 1 };
    steps.push({ step: "role", area, role: "rowHeader" });
  }
  return steps;
}
