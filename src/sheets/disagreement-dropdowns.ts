import type { CriteriaSet } from "../core/scoring/criterion";
import type { DoubleMark } from "../core/scoring/double-marks";
import { listWith, markWords, standingLists } from "./choice-lists";
import type { DisagreementColumn } from "./disagreement-columns";
import type { Step } from "./plan";
import type { SheetCells } from "./workbook";

/** Where the lists of the dropdowns stand. */
export interface DisagreementLists {
  readonly criteriaSheet: string;
  /** That sheet as it stands; null: as it is first written. */
  readonly criteriaCells: SheetCells | null;
}

/** The marks of each question as a list to choose from, one for each run of rows of the same question. */
export function disagreementDropdowns(
  { criteriaSheet, criteriaCells }: DisagreementLists,
  rows: readonly DoubleMark[],
  set: CriteriaSet,
  top: number,
  columns: Readonly<Record<DisagreementColumn, number>>,
): readonly Step[] {
  const lists = standingLists(set, criteriaCells);
  return set.criteria.flatMap((criterion): readonly Step[] => {
    const own = rows.flatMap((mark, index) => (mark.criterion === criterion.id ? [index] : []));
    const list = listWith(lists, markWords(criterion));
    const [first, last] = [own[0], own.at(-1)];
    // Rows come sorted by question, so that those of one question stand together.
    if (first === undefined || last === undefined || list === null) return [];
    const left = columns.agreed;
    return [
      {
        step: "choices",
        area: { top: top + first, left, bottom: top + last, right: left },
        source: { sheet: criteriaSheet, area: list },
        prompt: null,
        error: {
          title: "Not in the list",
          message: `Choose ${markWords(criterion).join(", ")}, or leave the cell blank.`.slice(0, 225),
        },
        refuseOthers: true,
      },
    ];
  });
}
