import { KINDS, outcomes, placeOf, TOTALS } from "./count-table";
import type { CountTable } from "./count-table";

/** What is known of the counts of a table: which ones are printed, and the least that each of the others can be. */
export interface KnownCounts {
  /** 1 where the count is printed. */
  readonly printed: Uint8Array;
  readonly least: Int32Array;
}

const isTotal = (place: number) => place < KINDS;
const isCases = (place: number) => place % KINDS === 0;

/**
 * Another way to fill the table, with the count at `place` one more (`by` 1) or one less (−1), that prints the same.
 * Rows keep their number of cases. Sums may only move where `sumsMove`, and where they aren't printed. null: there is none.
 * Source: augmenting paths in the residual network, Ahuja, Magnanti & Orlin (1993), Network Flows, sections 2.4 and 6.4.
 * Checked by: test/core/disclosure/solutions.laws.test.ts
 */
export function movedCount(
  table: CountTable,
  values: Int32Array,
  known: KnownCounts,
  place: number,
  by: 1 | -1,
  sumsMove: boolean,
): Int32Array | null {
  if (known.printed[place] === 1 || (values[place] ?? 0) + by < (known.least[place] ?? 0)) return null;
  const start = (by === 1 ? table.to : table.from)[place] ?? -1;
  const goal = (by === 1 ? table.from : table.to)[place] ?? -1;
  const moved = alongPath(table, values, known, start, goal, sumsMove, place);
  if (moved !== null) moved[place] = (moved[place] ?? 0) + by;
  return moved;
}

/** The table filled so that its sums are those given, printing the same; null where that can't be. */
export function withSums(
  table: CountTable,
  values: Int32Array,
  known: KnownCounts,
  sums: Int32Array,
): Int32Array | null {
  const wanted = Int32Array.from(values);
  for (let place = 1; place < KINDS; place += 1) wanted[place] = sums[place] ?? 0;
  const missing = outcomes.map((outcome) => {
    const kind = outcome === "metInFull" && !table.lenient ? "headline" : outcome;
    const place = placeOf(TOTALS, kind);
    return (wanted[place] ?? 0) - (values[place] ?? 0);
  });
  return levelled(table, wanted, known, table.outcomeNodes, missing);
}

/** The table filled with `change` more (or less) cases in each row, its sums the same; null where that can't be. */
export function withRowSizes(
  table: CountTable,
  values: Int32Array,
  known: KnownCounts,
  change: readonly number[],
): Int32Array | null {
  const wanted = Int32Array.from(values);
  change.forEach((more, row) => {
    const place = placeOf(row, "cases");
    wanted[place] = (wanted[place] ?? 0) + more;
  });
  const nodes = change.map((_, row) => table.rowNode(row));
  // A row with more cases has too many until they have gone somewhere.
  return levelled(
    table,
    wanted,
    known,
    nodes,
    change.map((more) => -more),
  );
}

/** Leads what some nodes have too much to those that miss it, a case at a time. */
function levelled(
  table: CountTable,
  wanted: Int32Array,
  known: KnownCounts,
  nodes: readonly number[],
  missing: readonly number[],
): Int32Array | null {
  let values: Int32Array = wanted;
  const left = [...missing];
  for (;;) {
    const giver = left.findIndex((count) => count < 0);
    if (giver < 0) return left.every((count) => count === 0) ? values : null;
    let found: Int32Array | null = null;
    for (let taker = 0; taker < left.length && found === null; taker += 1) {
      if ((left[taker] ?? 0) <= 0) continue;
      found = alongPath(table, values, known, nodes[giver] ?? -1, nodes[taker] ?? -1, false, -1);
      if (found !== null) left[taker] = (left[taker] ?? 0) - 1;
    }
    if (found === null) return null;
    left[giver] = (left[giver] ?? 0) + 1;
    values = found;
  }
}

/** One case led from a node to another: more along edges, less against them. Shortest way, first edge first. */
function alongPath(
  { from, to, touching }: CountTable,
  values: Int32Array,
  { printed, least }: KnownCounts,
  start: number,
  goal: number,
  sumsMove: boolean,
  without: number,
): Int32Array | null {
  const cameBy = new Int16Array(touching.length).fill(-1);
  const queue = [start];
  // What is added on the way is looked at too.
  for (const node of queue) {
    if (node === goal) break;
    for (const place of touching[node] ?? []) {
      if (place === without || printed[place] === 1 || isCases(place)) continue;
      if (isTotal(place) && !sumsMove) continue;
      const isForward = from[place] === node;
      if (!isForward && (values[place] ?? 0) <= (least[place] ?? 0)) continue;
      const other = (isForward ? to : from)[place] ?? -1;
      if (other === start || cameBy[other] !== -1) continue;
      cameBy[other] = place;
      queue.push(other);
    }
  }
  if (start !== goal && cameBy[goal] === -1) return null;
  const moved = Int32Array.from(values);
  for (let node = goal; node !== start;) {
    const place = cameBy[node] ?? -1;
    const isForward = to[place] === node;
    moved[place] = (moved[place] ?? 0) + (isForward ? 1 : -1);
    node = (isForward ? from : to)[place] ?? start;
  }
  return moved;
}
