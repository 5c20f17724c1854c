import { wholePercentageOf } from "../findings/percentage";
import { roughNumberText } from "../findings/number-text";
import { rowCountsAt } from "./count-table";
import type { CountTable } from "./count-table";
import { NearestFirst } from "./nearest-first";
import { printedEstimate, printsTheSame } from "./printed-estimate";
import type { EstimateDesign, PrintedEstimate } from "./printed-estimate";
import { roughEstimate } from "./rough-estimate";
import type { RoughEstimate } from "./rough-estimate";
import type { KnownCounts } from "./table-solutions";
import { markOf, placeMarks, weighedMoves, type Weighed } from "./weighed-moves";

/** The estimate with its interval, and whether with "about X". */
export interface EstimateShown {
  readonly printed: PrintedEstimate;
  readonly withAbout: boolean;
}

/** Estimates by the mark of their solution, so that none is worked out twice. */
export type WorkedEstimates = Map<number, PrintedEstimate | null>;

/** How long to look for one count: so many solutions are looked at, and of so many the whole estimate is worked out. */
export interface Patience {
  readonly lookedAt: number;
  readonly workedOut: number;
}

/** Whether an estimate is printed at all is worth more time than whether one more count by stratum is. */
export const patient: Patience = { lookedAt: 3_000, workedOut: 150 };
export const hasty: Patience = { lookedAt: 500, workedOut: 20 };

/** A solution that waits to be looked at: another one, moved. */
interface Waiting {
  readonly from: Int32Array;
  readonly move: Weighed | null;
  readonly rough: RoughEstimate;
  readonly mark: number;
}

/**
 * Other counts by stratum that print the same counts and the same estimate, to the last sign, and have a value in one place
 * that is not yet known to be possible. They are found by moving single cases, from the solutions whose estimate is nearest
 * to the one printed. Finding none does not prove that there is none: then more is hidden than need be, never less.
 * Checked by: test/core/disclosure/estimate-search.test.ts, test/core/disclosure/attack.laws.test.ts
 */
export class EstimateSearch {
  private readonly marks: Float64Array;
  private moves: readonly Weighed[] | null = null;
  private readonly rough: RoughEstimate | null;

  constructor(
    private readonly table: CountTable,
    private readonly truth: Int32Array,
    private readonly offersPartly: boolean,
    private readonly design: EstimateDesign,
    private readonly worked: WorkedEstimates = new Map(),
  ) {
    this.marks = placeMarks(truth.length);
    this.rough = roughEstimate(table, truth, offersPartly, design);
  }

  /** What these counts by stratum would print as their estimate. */
  estimateOf(values: Int32Array, mark = markOf(values, this.truth, this.marks)): PrintedEstimate | null {
    let estimate = this.worked.get(mark);
    if (estimate === undefined) {
      const rows = Array.from({ length: this.table.rows }, (_, row) => rowCountsAt(this.table, values, row));
      estimate = printedEstimate(rows, this.offersPartly, this.design);
      this.worked.set(mark, estimate);
    }
    return estimate;
  }

  /**
   * Looks for other values of a place, from the truth and from other solutions that are known. `adopts` is given each that
   * is found, and says whether these are enough.
   */
  search(
    place: number,
    { printed, least }: KnownCounts,
    { printed: estimate, withAbout }: EstimateShown,
    starts: readonly Int32Array[],
    seen: ReadonlySet<number>,
    { lookedAt, workedOut }: Patience,
    adopts: (values: Int32Array) => boolean,
  ): boolean {
    const truth = this.rough;
    if (truth === null) return false;
    const { truth: values, table, offersPartly, design } = this;
    const own = values[place] ?? 0;
    this.moves ??= weighedMoves(table, values, this.marks, offersPartly, design);
    const moves = this.moves.filter(({ changes }) => changes.every(([at]) => printed[at] === 0));
    const weightsMove = moves.some(({ changesWeights }) => changesWeights);
    const share = truth.met / truth.about;
    const aboutText = roughNumberText(truth.about);
    const aboutUnit = truth.about / 200 + 1;
    const percent = wholePercentageOf(share);
    const marked = new Set([0]);
    const open = new NearestFirst<Waiting>();
    const offOf = (rough: RoughEstimate) =>
      Math.abs(rough.met / rough.about - share) * 100 +
      (withAbout ? Math.abs(rough.about - truth.about) / aboutUnit : 0);
    const add = (
      from: Int32Array,
      move: Weighed | null,
      rough: RoughEstimate | null,
      mark: number,
      far: number,
    ) => {
      if (rough === null || rough.about <= 0) return;
      const known = seen.has((from[place] ?? 0) + byAt(move, place)) ? 0.5 : 0;
      open.add({ from, move, rough, mark }, offOf(rough) + far + known);
    };
    let tried = 0;
    const expand = (from: Int32Array, rough: RoughEstimate, mark: number, far: number) => {
      for (const move of moves) {
        if (tried >= lookedAt) return;
        const next = mark + move.mark;
        if ((from[place] ?? 0) + byAt(move, place) === own || marked.has(next)) continue;
        if (!isPossible(from, move, least)) continue;
        marked.add(next);
        tried += 1;
        const then: RoughEstimate | null = weightsMove
          ? roughEstimate(table, moved(from, move), offersPartly, design)
          : { about: rough.about + move.rough.about, met: rough.met + move.rough.met };
        add(from, move, then, next, far);
      }
    };
    const isNear = (rough: RoughEstimate, off: number) => {
      const there = rough.met / rough.about;
      // Sums made step by step differ in the last digits: near a half the whole method decides.
      if (Math.abs(wholePercentageOf(there) - percent) > 1 || off > 2) return false;
      if (withAbout && roughNumberText(rough.about) !== aboutText) return false;
      return wholePercentageOf(there) === percent || Math.abs(((there * 100) % 1) - 0.5) <= 1e-6;
    };
    expand(values, truth, 0, 0);
    for (const start of starts) {
      const mark = markOf(start, values, this.marks);
      if (marked.has(mark)) continue;
      marked.add(mark);
      add(start, null, roughEstimate(table, start, offersPartly, design), mark, 0);
    }
    let worked = 0;
    for (let one = open.nearest(); one !== null && worked < workedOut; one = open.nearest()) {
      const { from, move, rough, mark } = one.item;
      const next = move === null ? from : moved(from, move);
      if (!seen.has(next[place] ?? 0) && isNear(rough, offOf(rough))) {
        worked += 1;
        if (printsTheSame(estimate, this.estimateOf(next, mark), withAbout) && adopts(next)) return true;
      }
      expand(next, rough, mark, one.distance / 8 + 0.01);
    }
    return false;
  }
}

function byAt(move: Weighed | null, place: number): number {
  if (move !== null) for (const [at, by] of move.changes) if (at === place) return by;
  return 0;
}

function isPossible(values: Int32Array, { changes }: Weighed, least: Int32Array): boolean {
  for (const [place, by] of changes)
    if (by < 0 && (values[place] ?? 0) + by < (least[place] ?? 0)) return false;
  return true;
}

function moved(values: Int32Array, { changes }: Weighed): Int32Array {
  const next = values.slice();
  for (const [place, by] of changes) next[place] = (next[place] ?? 0) + by;
  return next;
}
