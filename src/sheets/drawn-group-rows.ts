import { wholeNumberText } from "../core/findings/number-text";
import type { PlannedCell } from "./plan";

/** One group of a draw, in cases. */
interface DrawnGroup {
  readonly label: string;
  readonly populationSize: number;
  readonly drawn: number;
  readonly spares: number;
}

/** Headers and roles of the columns behind the first two; `drawnGroupRows` fills them. */
export const drawnGroupColumns = [
  { header: "In the list", role: "count" },
  { header: "Drawn", role: "count" },
  { header: "Spares", role: "count" },
  { header: "One case stands for", role: "interval" },
] as const;

/**
 * The rows of a record's table of groups and its sum: name, a cell of the caller's, cases in the list, drawn, spares, and
 * for how many cases one drawn case stands (to one decimal; "none drawn" where there is none).
 */
export function drawnGroupRows<Group extends DrawnGroup>(
  groups: readonly Group[],
  second: (group: Group) => string,
): { readonly rows: readonly (readonly PlannedCell[])[]; readonly total: readonly PlannedCell[] } {
  const sum = (of: (group: DrawnGroup) => number) => groups.reduce((total, group) => total + of(group), 0);
  return {
    rows: groups.map((group): readonly PlannedCell[] => [
      group.label === "" ? "All cases" : group.label,
      second(group),
      group.populationSize,
      group.drawn,
      group.spares,
      group.drawn === 0 ? "none drawn" : `${tenths(group.populationSize / group.drawn)} cases`,
    ]),
    total: [
      "All",
      null,
      sum(({ populationSize }) => populationSize),
      sum(({ drawn }) => drawn),
      sum(({ spares }) => spares),
      null,
    ],
  };
}

function tenths(amount: number): string {
  const rounded = Math.round(amount * 10);
  return `${wholeNumberText(Math.floor(rounded / 10))}.${rounded % 10}`;
}
