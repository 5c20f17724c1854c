import type { SheetPlan, Step } from "./plan";
import { scorerHeader } from "./scoring-headers";
import type { ScoringTarget } from "./scoring-columns";

/**
 * Names into the column Scorer, one cell for each case that gets one, neighbouring rows together; null where the table
 * has no such column.
 */
export function scorerPlan(
  { sheet, headers, firstColumn }: ScoringTarget,
  cases: readonly { readonly key: string; readonly row: number }[],
  names: ReadonlyMap<string, string>,
): SheetPlan | null {
  const index = headers.findIndex((header) => header.trim().toLowerCase() === scorerHeader.toLowerCase());
  if (index < 0) return null;
  const cells = cases
    .flatMap(({ key, row }) => {
      const name = names.get(key);
      return name === undefined ? [] : [{ row, name }];
    })
    .sort((a, b) => a.row - b.row);
  const steps: Extract<Step, { step: "cells" }>[] = [];
  for (const { row, name } of cells) {
    const last = steps.at(-1);
    if (last !== undefined && last.top + last.rows.length === row)
      steps[steps.length - 1] = { ...last, rows: [...last.rows, [name]] };
    else
      steps.push({
        step: "cells",
        top: row,
        left: firstColumn + index,
        rows: [[name]],
        roles: ["input"],
        data: true,
      });
  }
  return { sheet, owner: "edited", steps };
}
