import type { Place } from "./other-solutions";
import type { ShownRow } from "./protected-figures";
import type { QuestionGuard } from "./question-guard";
import type { Sliced } from "../sliced";

/** A count of a table that is to be printed. */
export interface Cell extends Place {
  readonly row: number;
  readonly kind: keyof ShownRow;
  readonly count: number;
}

/** Tables with so few counts to choose from are tried in other orders too. */
const FEW_CANDIDATES = 9;

type Order = (a: Cell, b: Cell) => number;

const largestFirst: Order = (a, b) => b.count - a.count || a.place - b.place;

/** In which order counts are printed as long as it is safe. */
const orders: readonly Order[] = [
  largestFirst,
  (a, b) => rankOf(a) - rankOf(b) || largestFirst(a, b),
  (a, b) => rankOf(b) - rankOf(a) || largestFirst(a, b),
];

function rankOf({ kind }: Cell): number {
  return kind === "applicable" ? 0 : kind === "headline" ? 1 : 2;
}

/** The counts of "k of n" first; those of who is not counted decide between ways that show as many. */
export function worthOf(shown: readonly Cell[]): number {
  return shown.reduce((sum, cell) => sum + worthOfCell(cell), 0);
}

function worthOfCell({ kind }: Cell): number {
  return kind === "headline" || kind === "applicable" ? 1 : 0.001;
}

/** Of two counts that are worth the same, the smaller is rather hidden. */
function priceOf(cell: Cell): number {
  return worthOfCell(cell) * (1 + Math.min(cell.count, 999) / 1e6);
}

/**
 * As many of a table's counts as are safe. All at once where that is safe; else all but those that it is cheapest to hide,
 * of which those are shown again that need not be hidden; in small tables also one after the other in several orders. The
 * way that shows most is taken. Afterwards the guard is where it was.
 */
export function* shownCells(guard: QuestionGuard, candidates: readonly Cell[]): Sliced<readonly Cell[]> {
  const from = guard.remembered();
  const isSafe = guard.print({ counts: candidates });
  guard.goBack(from);
  yield;
  const table = candidates[0]?.table;
  if (isSafe || table === undefined) return candidates;
  let best: readonly Cell[] = [];
  let worth = -1;
  const takes = (shown: readonly Cell[]) => {
    guard.goBack(from);
    const own = worthOf(shown);
    if (own > worth) [best, worth] = [shown, own];
  };
  const prices = new Map(candidates.map((cell) => [cell.place, priceOf(cell)]));
  let isRefused = false;
  const tried = new Set<string>();
  for (const isReversed of [false, true]) {
    const hidden = guard.cheapestHiding(table, prices, isReversed);
    const key = [...hidden].sort((a, b) => a - b).join();
    if (tried.has(key)) continue;
    tried.add(key);
    const rest = candidates.filter(({ place }) => !hidden.has(place));
    const again = candidates.filter(({ place }) => hidden.has(place)).sort(largestFirst);
    const shown: Cell[] = [];
    yield* printInHalves(guard, rest, shown);
    isRefused ||= shown.length < rest.length;
    yield* printInHalves(guard, again, shown);
    takes(shown);
  }
  if (isRefused || candidates.length <= FEW_CANDIDATES)
    for (const order of orders) {
      const shown: Cell[] = [];
      yield* printInHalves(guard, [...candidates].sort(order), shown);
      takes(shown);
      if (guard.showsEstimate && table === 0) break;
    }
  return best;
}

/** One after the other, each that is safe beside those before it; many at once where they are safe together. */
function* printInHalves(guard: QuestionGuard, cells: readonly Cell[], shown: Cell[]): Sliced<void> {
  if (cells.length === 0) return;
  if (guard.print({ counts: cells })) {
    shown.push(...cells);
    yield;
    return;
  }
  yield;
  if (cells.length === 1) return;
  const half = cells.length >> 1;
  yield* printInHalves(guard, cells.slice(0, half), shown);
  yield* printInHalves(guard, cells.slice(half), shown);
}
