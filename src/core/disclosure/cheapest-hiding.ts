import { KINDS } from "./count-table";
import type { CountTable } from "./count-table";
import { movedCount, type KnownCounts } from "./table-solutions";

/** A table in which some counts would be printed that could be hidden at a price. */
export interface PricedTable {
  readonly table: CountTable;
  readonly values: Int32Array;
  /** What is known whatever is hidden. */
  readonly known: KnownCounts;
  /** By place: what it costs to hide the count; 0 where it is hidden anyway. */
  readonly prices: Float64Array;
  readonly sumsMove: boolean;
}

interface Way {
  readonly hidden: readonly number[];
  readonly cost: number;
  readonly values: Int32Array;
}

/**
 * Counts to hide so that each of the small ones keeps the values it needs, found one after the other: for each the cheapest
 * ways through the network, those that were hidden before being free. What it proposes is still to be judged by the guard,
 * which knows the other tables and the estimate.
 * Source: the shortest-path heuristic for cell suppression, Castro (2007), A shortest-paths heuristic for statistical data
 * protection in positive tables, INFORMS Journal on Computing 19, 520–533.
 * Checked by: test/core/disclosure/over-suppression.long.test.ts
 */
export function cheapestHiding(
  priced: PricedTable,
  wanted: readonly { readonly place: number; readonly fewest: number }[],
): ReadonlySet<number> {
  const { table, values, sumsMove } = priced;
  const prices = Float64Array.from(priced.prices);
  const printed = priced.known.printed.map((one, place) => (one === 1 || (prices[place] ?? 0) > 0 ? 1 : 0));
  const known = { printed, least: priced.known.least };
  const hidden = new Set<number>();
  for (const { place, fewest } of wanted) {
    if (hasValues(table, values, known, place, fewest, sumsMove)) continue;
    const ways = signs
      .map((steps) => wayOf({ ...priced, prices }, place, steps.slice(0, fewest - 1)))
      .filter((way) => way !== null)
      .sort((a, b) => a.cost - b.cost);
    for (const at of ways[0]?.hidden ?? []) {
      hidden.add(at);
      prices[at] = 0;
      printed[at] = 0;
    }
  }
  return hidden;
}

const signs = [
  [1, 1],
  [-1, -1],
  [1, -1],
] as const;

/** As many other values as are needed, with nothing more hidden than is. */
function hasValues(
  table: CountTable,
  values: Int32Array,
  known: KnownCounts,
  place: number,
  fewest: number,
  sumsMove: boolean,
): boolean {
  let found = 1;
  for (const by of [1, -1] as const) {
    let at: Int32Array | null = values;
    for (let step = 1; step < fewest && at !== null && found < fewest; step += 1) {
      at = movedCount(table, at, known, place, by, sumsMove);
      if (at !== null) found += 1;
    }
  }
  return found >= fewest;
}

/** Two steps up, two down, or one each way, and what has to be hidden for them. */
function wayOf(priced: PricedTable, place: number, steps: readonly (1 | -1)[]): Way | null {
  const prices = Float64Array.from(priced.prices);
  const hidden: number[] = [];
  let [cost, values, before] = [0, priced.values, 0];
  for (const by of steps) {
    if (by !== before) values = priced.values;
    const way = cheapestMove({ ...priced, values, prices }, place, by);
    if (way === null) return null;
    for (const at of way.hidden) prices[at] = 0;
    hidden.push(...way.hidden);
    cost += way.cost;
    [values, before] = [way.values, by];
  }
  return { hidden, cost, values };
}

/** One more or one less in a place, by the cheapest way; Dijkstra's method. */
function cheapestMove(
  { table, values, known: { printed, least }, prices, sumsMove }: PricedTable,
  place: number,
  by: 1 | -1,
): Way | null {
  if (printed[place] === 1 || (values[place] ?? 0) + by < (least[place] ?? 0)) return null;
  const { from, to, touching } = table;
  const start = (by === 1 ? to : from)[place] ?? -1;
  const goal = (by === 1 ? from : to)[place] ?? -1;
  const costs = new Float64Array(touching.length).fill(Infinity);
  const cameBy = new Int16Array(touching.length).fill(-1);
  const isDone = new Uint8Array(touching.length);
  costs[start] = 0;
  for (;;) {
    let node = -1;
    for (let each = 0; each < costs.length; each += 1)
      if (isDone[each] === 0 && (costs[each] ?? Infinity) < (costs[node] ?? Infinity)) node = each;
    if (node < 0) return null;
    if (node === goal) break;
    isDone[node] = 1;
    for (const at of touching[node] ?? []) {
      if (at === place || printed[at] === 1 || at % KINDS === 0 || (at < KINDS && !sumsMove)) continue;
      const isForward = from[at] === node;
      if (!isForward && (values[at] ?? 0) <= (least[at] ?? 0)) continue;
      const other = (isForward ? to : from)[at] ?? -1;
      // A step costs a little, so that of two ways for the same price the shorter is taken.
      const cost = (costs[node] ?? 0) + (prices[at] ?? 0) + 1e-6;
      if (cost >= (costs[other] ?? Infinity)) continue;
      costs[other] = cost;
      cameBy[other] = at;
    }
  }
  const moved = Int32Array.from(values);
  moved[place] = (moved[place] ?? 0) + by;
  const hidden: number[] = [];
  for (let node = goal; node !== start;) {
    const at = cameBy[node] ?? -1;
    const isForward = to[at] === node;
    moved[at] = (moved[at] ?? 0) + (isForward ? 1 : -1);
    if ((prices[at] ?? 0) > 0) hidden.push(at);
    node = (isForward ? from : to)[at] ?? start;
  }
  return { hidden, cost: costs[goal] ?? 0, values: moved };
}
