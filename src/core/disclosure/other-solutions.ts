import { sumsOf, type CountTable } from "./count-table";
import { movedCount, withRowSizes, withSums, type KnownCounts } from "./table-solutions";

/** The counts of all tables of a question: the strata first, then the columns. */
export type Solution = readonly Int32Array[];

/** A count of one table. */
export interface Place {
  readonly table: number;
  readonly place: number;
}

/** A question's tables, with the true counts and what is known of them by now. */
export interface TablesSoFar {
  readonly tables: readonly CountTable[];
  readonly truth: Solution;
  readonly known: readonly KnownCounts[];
}

/**
 * A solution that has one more or one less in a place and prints the same; null where there is none. Where the sums are not
 * to move (`sumsMove` false), only within the table.
 */
export function movedSolution(
  soFar: TablesSoFar,
  from: Solution,
  { table, place }: Place,
  by: 1 | -1,
  sumsMove: boolean,
): Solution | null {
  const [own, values, known] = [soFar.tables[table], from[table], soFar.known[table]];
  if (own === undefined || values === undefined || known === undefined) return null;
  const inside = movedCount(own, values, known, place, by, false);
  if (inside !== null) return from.map((each, at) => (at === table ? inside : each));
  if (!sumsMove) return null;
  const through = movedCount(own, values, known, place, by, true);
  return through === null ? null : withSumsOf(soFar, through, from, table);
}

/** The other tables follow the sums of one of them; null where one can't. */
export function withSumsOf(
  { tables, known }: Pick<TablesSoFar, "tables" | "known">,
  values: Int32Array,
  from: Solution,
  table: number,
): Solution | null {
  const before = from[table];
  const sumsStay = before !== undefined && sumsOf(before).every((sum, kind) => sum === values[kind]);
  if (sumsStay) return from.map((each, at) => (at === table ? values : each));
  const solution: Int32Array[] = [];
  for (const [at, each] of from.entries()) {
    const [own, knownThere] = [tables[at], known[at]];
    if (own === undefined || knownThere === undefined) return null;
    const follows = at === table ? values : withSums(own, each, knownThere, sumsOf(values));
    if (follows === null) return null;
    solution.push(follows);
  }
  return solution;
}

/** A solution in which the rows of a table have other sizes; null where there is none. */
export function solutionOfSizes(
  { tables, truth, known }: TablesSoFar,
  table: number,
  change: readonly number[],
): Solution | null {
  const [own, values, knownThere] = [tables[table], truth[table], known[table]];
  if (own === undefined || values === undefined || knownThere === undefined) return null;
  const found = withRowSizes(own, values, knownThere, change);
  return found && truth.map((each, at) => (at === table ? found : each));
}
