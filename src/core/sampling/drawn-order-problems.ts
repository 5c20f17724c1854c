import type { CellPlace } from "../cell-place";
import type { Problem } from "../problem";
import type { RecordedStratum } from "./draw-record";
import { wholeNumber, type DrawnRow } from "./drawn-rows";
import { judgedOrder, type LineFault } from "./judged-order";
import type { Seed } from "./seed";
import type { DrawColumns } from "./stated-draw";
import { ticketsAgainstSize } from "./tickets-against-size";

type Stratum = Omit<RecordedStratum, "values">;

/** Where the rows stand. */
export interface DrawnTable {
  readonly sheet: string;
  readonly columns: DrawColumns;
  readonly placesOf: (column: string, rows: readonly number[]) => readonly CellPlace[];
}

/**
 * What in a table of drawn cases does not follow from the seed: tickets first, because ranks mean nothing while they are
 * wrong; then ranks and roles; then sizes of groups that differ, are below what was drawn, or can't be those of these
 * tickets.
 */
export function drawnOrderProblems(
  rows: readonly DrawnRow[],
  strata: readonly Stratum[],
  seed: Seed,
  table: DrawnTable,
): readonly Problem[] {
  const { sheet, columns, placesOf } = table;
  const { faults, missingRanks } = judgedOrder(rows, seed, strata);
  const withFault = (fault: LineFault) => rows.filter((_, index) => faults[index] === fault);
  const cells = (column: string, faulty: readonly DrawnRow[]) => {
    const numbers = faulty.map(({ row }) => row);
    return { sheet, column, rows: numbers, places: placesOf(column, numbers) };
  };

  const strangers = withFault("ticket");
  if (strangers.length > 0) {
    return [{ kind: "ticketsNotOfSeed", ...cells(columns.ticket, strangers), of: rows.length }];
  }
  const outOfOrder = withFault("rank");
  const ranks = strata.flatMap(({ label }): readonly Problem[] => {
    const wrong = outOfOrder.filter(({ stratum }) => stratum === label);
    const missing = missingRanks.get(label) ?? [];
    return wrong.length + missing.length === 0
      ? []
      : [{ kind: "ranksNotInOrder", ...cells(columns.rank, wrong), group: label, missing }];
  });
  // Where a cell names no role, how many were drawn is not known, and the others are not judged by it.
  const unnamed = rows.filter(({ role }) => role === null);
  const roles = unnamed.length > 0 ? unnamed : ranks.length > 0 ? [] : withFault("role");
  return [
    ...ranks,
    ...(roles.length === 0
      ? []
      : [{ kind: "rolesNotInOrder", ...cells(columns.role ?? "", roles) } as const]),
    ...strata.flatMap((stratum) =>
      sizeProblems(
        rows.filter((row) => row.stratum === stratum.label),
        stratum,
        cells,
        columns,
      ),
    ),
  ];
}

function sizeProblems(
  members: readonly DrawnRow[],
  { label: group, populationSize }: Stratum,
  cells: (
    column: string,
    faulty: readonly DrawnRow[],
  ) => {
    readonly sheet: string;
    readonly column: string;
    readonly rows: readonly number[];
    readonly places: readonly CellPlace[];
  },
  columns: DrawColumns,
): readonly Problem[] {
  const column = columns.populationSize;
  const sizes = [...new Set(members.map(({ size }) => size))];
  const [first = ""] = sizes;
  if (sizes.length > 1 || wholeNumber(first) === null) {
    const odd = members.filter(({ size }) => size !== first || wholeNumber(size) === null);
    return [{ kind: "groupSizesUnclear", ...cells(column, odd), group, sizes }];
  }
  const cases = members.length;
  if (populationSize < cases) {
    const { places } = cells(column, members);
    return [{ kind: "populationSizeBelowCases", group, populationSize, cases, places }];
  }
  const tickets = members.map(({ ticket }) => ticket);
  const fit = ticketsAgainstSize(tickets, populationSize);
  if (fit === "fit") return [];
  const { sheet, places } = cells(columns.ticket, [...members].sort(byTicketDown).slice(0, 1));
  return [
    { kind: "ticketsUnlikely", sheet, group, cases, populationSize, tooHigh: fit === "tooHigh", places },
  ];
}

function byTicketDown(a: DrawnRow, b: DrawnRow): number {
  return a.ticket < b.ticket ? 1 : -1;
}
