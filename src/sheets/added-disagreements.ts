import type { CriteriaSet } from "../core/scoring/criterion";
import type { DoubleMark } from "../core/scoring/double-marks";
import { disagreementCells, disagreementHeights, disagreementRole } from "./disagreement-cells";
import { disagreementOrder } from "./disagreement-columns";
import { disagreementDropdowns, type DisagreementLists } from "./disagreement-dropdowns";
import type { SheetPlan } from "./plan";
import type { DisagreementsReading } from "./read-disagreements";

/** Disagreements that have no row yet on a sheet that stands. */
export function unlistedDisagreements(
  disagreements: readonly DoubleMark[],
  { lines }: Pick<DisagreementsReading, "lines">,
): readonly DoubleMark[] {
  return disagreements.filter(
    ({ key, criterion }) => !lines.some((line) => line.key === key && line.criterion === criterion),
  );
}

/**
 * Room for further rows below those of a sheet that stands: looks, dropdowns and heights, wherever its columns were moved
 * to. Their words are written apart, so that what a colleague wrote there is seen.
 */
export function addedDisagreements(
  lists: DisagreementLists,
  added: readonly DoubleMark[],
  set: CriteriaSet,
  { sheet, columns, lastRow }: DisagreementsReading,
): SheetPlan {
  const [top, bottom] = [lastRow + 1, lastRow + added.length];
  const rows = added.map((mark) => {
    const cells = disagreementCells(mark, set, null);
    return disagreementOrder.map((name) => cells[name]);
  });
  return {
    sheet,
    owner: "edited",
    steps: [
      ...disagreementOrder.map(
        (name) =>
          ({
            step: "role",
            area: { top, left: columns[name], bottom, right: columns[name] },
            role: disagreementRole(name),
          }) as const,
      ),
      ...disagreementDropdowns(lists, added, set, top, columns),
      { step: "heights", rows: disagreementHeights(rows, top) },
    ],
  };
}
