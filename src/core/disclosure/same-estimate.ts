import { wholePercentageOf } from "../findings/percentage";
import { roughNumberText } from "../findings/number-text";
import { KINDS, outcomes, placeOf, rowCountsAt, TOTALS } from "./count-table";
import type { CountKind, CountTable, Outcome } from "./count-table";
import { partlyScoreOf, printedEstimate, printsTheSame } from "./printed-estimate";
import type { EstimateDesign, PrintedEstimate } from "./printed-estimate";
import type { KnownCounts } from "./table-solutions";

/** What other solutions must print, and from which counts they start. */
export interface SameEstimateSearch {
  readonly table: CountTable;
  /** The true counts by stratum. */
  readonly values: Int32Array;
  readonly known: KnownCounts;
  readonly offersPartly: boolean;
  readonly design: EstimateDesign;
  readonly printed: PrintedEstimate;
  readonly withAbout: boolean;
}

/** So many solutions are tried; more would take longer than it would find. */
const MOST_TRIED = 6_000;

interface Tried {
  readonly values: Int32Array;
  readonly distance: number;
}

/**
 * Other counts by stratum that print the same counts and the same estimate, to the last sign, the nearest first. They are
 * found by moving single cases, from the solutions whose estimate is nearest to the one printed; `isEnough` ends the
 * search. Finding none does not prove that there is none: then more is hidden than need be, never less.
 * Checked by: test/core/disclosure/same-estimate.test.ts
 */
export function solutionsWithSameEstimate(
  search: SameEstimateSearch,
  isEnough: (found: readonly Int32Array[]) => boolean,
): readonly Int32Array[] {
  const { table, values, offersPartly, design, printed, withAbout } = search;
  const rough = roughEstimate(search);
  const truth = rough(values);
  if (truth === null) return [];
  const percent = wholePercentageOf(truth.share);
  const about = roughNumberText(truth.about);
  const moves = possibleMoves(search);
  const seen = new Set([values.join()]);
  const open: Tried[] = [{ values, distance: 0 }];
  const found: Int32Array[] = [];
  let tried = 0;
  while (open.length > 0 && tried < MOST_TRIED) {
    const nearest = open.reduce((best, one, at) => (one.distance < (open[best]?.distance ?? 0) ? at : best), 0);
    const [from] = open.splice(nearest, 1);
    if (from === undefined) break;
    for (const move of moves) {
      const next = moved(from.values, move, search.known);
      if (next === null) continue;
      const key = next.join();
      if (seen.has(key)) continue;
      seen.add(key);
      tried += 1;
      const near = rough(next);
      if (near === null) continue;
      const distance =
        Math.abs(near.share - truth.share) * 100 +
        (withAbout ? Math.abs(near.about - truth.about) / (truth.about / 200 + 1) : 0);
      open.push({ values: next, distance: distance + from.distance / 8 + 0.01 });
      if (wholePercentageOf(near.share) !== percent) continue;
      if (withAbout && roughNumberText(near.about) !== about) continue;
      const rows = Array.from({ length: table.rows }, (_, row) => rowCountsAt(table, next, row));
      if (!printsTheSame(printed, printedEstimate(rows, offersPartly, design), withAbout)) continue;
      found.push(next);
      if (isEnough(found)) return found;
    }
  }
  return found;
}

/** Share and number of applicable cases in the list, without the work of an interval; null where there is none. */
function roughEstimate({ table, offersPartly, design }: SameEstimateSearch) {
  const score = partlyScoreOf(offersPartly, design.settings);
  return (values: Int32Array): { readonly share: number; readonly about: number } | null => {
    let about = 0;
    let met = 0;
    for (const [row, { populationSize, examined }] of design.strata.entries()) {
      if (populationSize === null) return null;
      const read = examined - (values[placeOf(row, "unscored")] ?? 0);
      if (read === 0) {
        if (populationSize > 0) return null;
        continue;
      }
      const weight = populationSize / read;
      const partly = values[placeOf(row, "partly")] ?? 0;
      const headline = values[placeOf(row, "headline")] ?? 0;
      about += weight * (values[placeOf(row, "applicable")] ?? 0);
      met += weight * (table.lenient ? headline : headline + score * partly);
    }
    return about > 0 ? { share: met / about, about } : null;
  };
}

/** Changes of some counts at once: place and by how much. */
type Move = readonly (readonly [number, number])[];

/** One case from an outcome to another in one stratum, where the sums may move; in two strata there and back, else. */
function possibleMoves({ table, known, offersPartly }: SameEstimateSearch): readonly Move[] {
  const used = outcomes.filter((outcome) => outcome !== "partly" || offersPartly);
  const pairs = used.flatMap((a) => used.filter((b) => b !== a).map((b) => [a, b] as const));
  const sumsMove = ([a, b]: readonly [Outcome, Outcome]) =>
    changes(table, TOTALS, a, b).every(([place]) => known.printed[place] === 0);
  const moves: Move[] = [];
  for (let row = 0; row < table.rows; row += 1) {
    for (const pair of pairs) {
      if (sumsMove(pair))
        moves.push([...changes(table, row, ...pair), ...changes(table, TOTALS, ...pair)]);
      for (let other = row + 1; other < table.rows; other += 1)
        moves.push([...changes(table, row, ...pair), ...changes(table, other, pair[1], pair[0])]);
    }
  }
  return moves.filter((move) => move.every(([place]) => known.printed[place] === 0));
}

/** The counts of a row that change when a case goes from outcome `a` to `b`. */
function changes({ lenient }: CountTable, row: number, a: Outcome, b: Outcome): Move {
  const counted = (outcome: Outcome): readonly CountKind[] => {
    switch (outcome) {
      case "metInFull":
        return lenient ? ["applicable", "headline", "metInFull"] : ["applicable", "headline"];
      case "partly":
        return lenient ? ["applicable", "headline", "partly"] : ["applicable", "partly"];
      case "notMet":
        return ["applicable", "notMet"];
      default:
        return [outcome];
    }
  };
  const gone = counted(a);
  const come = counted(b);
  return [
    ...gone.filter((kind) => !come.includes(kind)).map((kind) => [placeOf(row, kind), -1] as const),
    ...come.filter((kind) => !gone.includes(kind)).map((kind) => [placeOf(row, kind), 1] as const),
  ];
}

function moved(values: Int32Array, move: Move, { least }: KnownCounts): Int32Array | null {
  for (const [place, by] of move)
    if (by < 0 && (values[place] ?? 0) + by < (least[place] ?? 0)) return null;
  const next = Int32Array.from(values);
  for (const [place, by] of move) next[place] = (next[place] ?? 0) + by;
  return next;
}

/** The sums of the values of a table. */
export function sumsOf(values: Int32Array): Int32Array {
  return values.slice(0, KINDS);
}
