import { cellAddress } from "../frame/cell-address";
import type { ListCells } from "../frame/list-cells";
import { refusal, success, type Outcome } from "../outcome";
import type { RecordedStratum, TicketLine } from "./draw-record";
import { drawnOrderProblems } from "./drawn-order-problems";
import { drawnRows, wholeNumber } from "./drawn-rows";
import { METHODS } from "./drawn-lines";
import type { UsableDraw } from "./stated-draw";

/** A draw made elsewhere by this tool's method, as far as the table of drawn cases tells of it. */
export interface DrawnElsewhere {
  /** The method as the record names it. */
  readonly method: string;
  readonly strata: readonly Omit<RecordedStratum, "values">[];
  /** Group by group, by rank. */
  readonly tickets: readonly TicketLine[];
}

/**
 * Reads a draw off the table of its cases, after checking all that can be checked without the list. Columns that are not
 * there and case numbers that can't be used or stand twice are for the caller to refuse. Refused here, with the cells:
 * whatever `drawnOrderProblems` finds.
 * Checked by: test/core/sampling/drawn-elsewhere.test.ts
 */
export function drawnElsewhere(
  list: ListCells,
  cases: { readonly caseIdColumn: string; readonly groupColumn: string | null },
  stated: UsableDraw,
): Outcome<DrawnElsewhere> {
  const { caseIdColumn, groupColumn } = cases;
  const { columns } = stated;
  const rows = drawnRows(list, { caseIdColumn, groupColumn, draw: columns });
  const strata = [...new Set(rows.map(({ stratum }) => stratum))].map((label) => {
    const members = rows.filter(({ stratum }) => stratum === label);
    const drawn = members.filter(({ role }) => role === "Sample").length;
    const populationSize = wholeNumber(members[0]?.size ?? "") ?? 0;
    return { label, populationSize, drawn, spares: members.length - drawn };
  });
  const { sheet } = list.place;
  const problems = drawnOrderProblems(rows, strata, stated.seed, {
    sheet,
    columns,
    placesOf: (header, numbers) => {
      const position = list.columns.find((column) => column.header === header)?.position ?? 1;
      return numbers.map((row) => ({ sheet, address: cellAddress(position, row) }));
    },
  });
  if (problems.length > 0) return refusal(...problems);
  const order = new Map(strata.map(({ label }, index) => [label, index]));
  const tickets = [...rows]
    .sort((a, b) => (order.get(a.stratum) ?? 0) - (order.get(b.stratum) ?? 0) || a.rank - b.rank)
    .map(({ key, ticket, rank, role, stratum }) => ({ key, ticket, rank, role: role ?? "Sample", stratum }));
  return success({ method: METHODS.stratified, strata, tickets });
}
