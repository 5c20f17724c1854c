import type { BreakdownGroup } from "../../core/findings/breakdown";
import { countingCases, notApplicableThroughout } from "./case-terms";
import { countedCells, type Condition } from "./counted-cells";
import type { CasesRows, WorkingsContext } from "./workings-context";
import type { BlockInTheMaking } from "./workings-row";

/** One of the groups of a breakdown. */
export interface ValueOfColumn {
  readonly name: string;
  readonly group: BreakdownGroup;
  /** The values with the fewest cases, added up. */
  readonly isRest: boolean;
  /** That a case has the value; null for the rest, and where Excel can't be asked for it. */
  readonly condition: Condition | null;
}

/** The cells in which the cases of a group stand, "C12"; null where the group has no formula. */
export interface CasesOfGroup {
  readonly cases: string;
  /** Those with N/A on every question: they are in no group. null where no case can have that. */
  readonly throughout: string | null;
  readonly isWorkedOut: boolean;
}

export const withoutFormula =
  "Written as a value: Excel compares some cells of this column otherwise than they are read, or the value is too long for a formula.";

/** How many audited cases have which value. */
export function addGroupsOfCases(
  making: BlockInTheMaking,
  values: readonly ValueOfColumn[],
  { audited }: CasesRows,
  context: WorkingsContext,
): readonly CasesOfGroup[] {
  const { references, set, findings } = context;
  const counting = countingCases(references);
  const formulaThroughout = notApplicableThroughout(set.criteria, findings.set.criteria, references);
  const above: string[] = [];
  return values.map(({ name, group, isRest, condition }): CasesOfGroup => {
    const row = (quantity: string, formula: string | null, how: string, printed?: number): string => {
      const cells = making.add({
        quantity: `${name}: ${quantity}`,
        format: "count",
        all: formula === null ? { value: printed ?? null } : { formula },
        how: formula === null ? withoutFormula : how,
        ...(printed === undefined ? {} : { printed }),
      });
      return cells.all;
    };
    if (isRest) {
      const formula = above.length === 0 ? audited.all : `${audited.all}-(${above.join("+")})`;
      const cases = row("cases", formula, "All audited cases, less those above.", group.cases);
      return { cases, throughout: null, isWorkedOut: false };
    }
    const among = condition === null ? [] : [...counting, condition];
    const out = condition === null ? "0" : formulaThroughout(among);
    const throughout =
      out === "0" || out === null
        ? null
        : row("N/A on every question", out, "Cases with the value that should not have been in the list.");
    const counted = condition === null ? null : countedCells([among]);
    const isWorkedOut = counted !== null && out !== null;
    const cases = row(
      "cases",
      isWorkedOut ? `${counted}${throughout === null ? "" : `-${throughout}`}` : null,
      "Cases with the value, whatever its capitals, less those out of scope.",
      group.cases,
    );
    above.push(cases);
    return { cases, throughout, isWorkedOut };
  });
}
