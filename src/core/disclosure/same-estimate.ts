import { wholePercentageOf } from "../findings/percentage";
import { roughNumberText } from "../findings/number-text";
import { KINDS, rowCountsAt } from "./count-table";
import type { CountTable } from "./count-table";
import { NearestFirst } from "./nearest-first";
import { printedEstimate, printsTheSame } from "./printed-estimate";
import type { EstimateDesign, PrintedEstimate } from "./printed-estimate";
import { roughEstimate, worthOf } from "./rough-estimate";
import type { RoughEstimate } from "./rough-estimate";
import { singleCaseMoves } from "./single-case-moves";
import type { Move } from "./single-case-moves";
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
  /** What was worked out for this question before, so that it need not be again. */
  readonly worked: WorkedEstimates;
}

/** Estimates by the mark of their solution. */
export type WorkedEstimates = Map<number, PrintedEstimate | null>;

/** So many solutions are tried; more would take longer than it would find. */
const MOST_TRIED = 3_000;

/** A move with what it does to the mark of a solution and to its rough estimate; null: that must be worked out anew. */
interface Weighed extends Move {
  readonly mark: number;
  readonly rough: RoughEstimate | null;
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
  const { table, values, known, offersPartly, design, printed, withAbout, worked } = search;
  const truth = roughEstimate(table, values, offersPartly, design);
  if (truth === null) return [];
  const percent = wholePercentageOf(truth.met / truth.about);
  const about = roughNumberText(truth.about);
  const aboutUnit = truth.about / 200 + 1;
  const moves = weighedMoves(search);
  // Two solutions that shared a mark would be taken for one, and the other not looked at; with 40 bits that hardly happens.
  const seen = new Set([0]);
  const open = new NearestFirst<{ values: Int32Array; rough: RoughEstimate; mark: number }>();
  open.add({ values, rough: truth, mark: 0 }, 0);
  const found: Int32Array[] = [];
  let tried = 0;
  for (let from = open.nearest(); from !== null && tried < MOST_TRIED; from = open.nearest()) {
    const { item, distance } = from;
    for (const move of moves) {
      const mark = item.mark + move.mark;
      if (seen.has(mark) || !isPossible(item.values, move, known)) continue;
      seen.add(mark);
      tried += 1;
      const next = moved(item.values, move);
      const rough: RoughEstimate | null =
        move.rough === null
          ? roughEstimate(table, next, offersPartly, design)
          : { about: item.rough.about + move.rough.about, met: item.rough.met + move.rough.met };
      if (rough === null || rough.about <= 0) continue;
      const share = rough.met / rough.about;
      const off =
        Math.abs(share - truth.met / truth.about) * 100 +
        (withAbout ? Math.abs(rough.about - truth.about) / aboutUnit : 0);
      open.add({ values: next, rough, mark }, off + distance / 8 + 0.01);
      // Sums made step by step differ in the last digits: near a half the whole method decides.
      if (Math.abs(wholePercentageOf(share) - percent) > 1 || off > 2) continue;
      if (withAbout && roughNumberText(rough.about) !== about) continue;
      if (wholePercentageOf(share) !== percent && Math.abs(((share * 100) % 1) - 0.5) > 1e-6) continue;
      let estimate = worked.get(mark);
      if (estimate === undefined) {
        const rows = Array.from({ length: table.rows }, (_, row) => rowCountsAt(table, next, row));
        estimate = printedEstimate(rows, offersPartly, design);
        worked.set(mark, estimate);
      }
      if (!printsTheSame(printed, estimate, withAbout)) continue;
      found.push(next);
      if (isEnough(found)) return found;
    }
  }
  return found;
}

function weighedMoves({
  table,
  values,
  known,
  offersPartly,
  design,
}: SameEstimateSearch): readonly Weighed[] {
  const { applies, scores } = worthOf(table, offersPartly, design);
  const marks = placeMarks(values.length);
  // Weights change with the cases not scored: while these can move, no move has the same worth everywhere.
  const all = singleCaseMoves(table, known, offersPartly);
  const weightsMove = all.some(({ changesWeights }) => changesWeights);
  return all.map((move): Weighed => {
    let [mark, about, met] = [0, 0, 0];
    for (const [place, by] of move.changes) {
      mark += by * (marks[place] ?? 0);
      const stratum = design.strata[Math.floor(place / KINDS) - 1];
      if (stratum === undefined) continue;
      const unscored = rowCountsAt(table, values, Math.floor(place / KINDS) - 1).unscored;
      const weight = (stratum.populationSize ?? 0) / (stratum.examined - unscored);
      about += by * weight * (applies[place % KINDS] ?? 0);
      met += by * weight * (scores[place % KINDS] ?? 0);
    }
    return { ...move, mark, rough: weightsMove ? null : { about, met } };
  });
}

/** A number of 40 bits for each place, always the same; a solution is told by how often each counts more than in truth. */
function placeMarks(length: number): Float64Array {
  let state = 0x2545f491;
  const bits = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 12;
  };
  return Float64Array.from({ length }, () => bits() * 2 ** 20 + bits());
}

function isPossible(values: Int32Array, { changes }: Move, { least }: KnownCounts): boolean {
  for (const [place, by] of changes)
    if (by < 0 && (values[place] ?? 0) + by < (least[place] ?? 0)) return false;
  return true;
}

function moved(values: Int32Array, { changes }: Move): Int32Array {
  const next = values.slice();
  for (const [place, by] of changes) next[place] = (next[place] ?? 0) + by;
  return next;
}

/** The sums of the values of a table. */
export function sumsOf(values: Int32Array): Int32Array {
  return values.slice(0, KINDS);
}
