import type { CountTable } from "./count-table";
import { EstimateDistance } from "./estimate-distance";
import type { EstimateShown, EstimatesOfCounts } from "./estimates-of-counts";
import { NearestFirst } from "./nearest-first";
import type { EstimateDesign } from "./printed-estimate";
import { roughEstimate, worthOf, type RoughEstimate, type Worth } from "./rough-estimate";
import type { KnownCounts } from "./table-solutions";
import { weighedMoves, type Weighed } from "./weighed-moves";

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
  readonly about: number;
  readonly met: number;
  readonly mark: number;
  readonly distance: number;
}

/**
 * Other counts by stratum that print the same counts and the same estimate, to the last sign, and have a value in one place
 * that is not yet known to be possible. They are found by moving single cases, from the solutions whose estimate is nearest
 * to the one printed. Finding none does not prove that there is none: then more is hidden than need be, never less.
 * Checked by: test/core/disclosure/estimate-search.test.ts, test/core/disclosure/attack.laws.test.ts
 */
export class EstimateSearch {
  private moves: readonly Weighed[] | null = null;
  private readonly worth: Worth;
  private readonly rough: RoughEstimate | null;

  constructor(
    private readonly table: CountTable,
    private readonly truth: Int32Array,
    private readonly offersPartly: boolean,
    private readonly design: EstimateDesign,
    private readonly estimates: EstimatesOfCounts,
  ) {
    this.worth = worthOf(table, offersPartly, design);
    this.rough = roughEstimate(truth, this.worth, design);
  }

  /**
   * Looks for other values of a place, from the truth and from other solutions that are known. `adopts` is given each that
   * is found, and says whether these are enough.
   */
  search(
    place: number,
    { printed, least }: KnownCounts,
    estimate: EstimateShown,
    starts: readonly Int32Array[],
    seen: ReadonlySet<number>,
    { lookedAt, workedOut }: Patience,
    adopts: (values: Int32Array) => boolean,
  ): boolean {
    const { rough: truth, truth: values, table, offersPartly, design, estimates, worth } = this;
    if (truth === null) return false;
    const own = values[place] ?? 0;
    this.moves ??= weighedMoves(table, values, estimates.marks, offersPartly, design);
    const moves = this.moves.filter(({ changes }) => changes.every(([at]) => printed[at] === 0));
    const changesHere = Int8Array.from(moves, (move) => byAt(move, place));
    const weightsMove = moves.some(({ changesWeights }) => changesWeights);
    const distance = new EstimateDistance(truth, estimate.withAbout);
    const marked = new Set([0]);
    const open = new NearestFirst<Waiting>();
    const add = (
      from: Int32Array,
      move: Weighed | null,
      about: number,
      met: number,
      mark: number,
      far: number,
      value: number,
    ) => {
      if (about <= 0) return;
      const known = seen.has(value) ? 0.5 : 0;
      open.add({ from, move, about, met, mark, distance: distance.of(about, met) + far + known });
    };
    const then = new Int32Array(values.length);
    let tried = 0;
    const expand = (from: Int32Array, about: number, met: number, mark: number, far: number) => {
      const value = from[place] ?? 0;
      for (let each = 0; each < moves.length; each += 1) {
        if (tried >= lookedAt) return;
        const move = moves[each];
        const there = value + (changesHere[each] ?? 0);
        if (move === undefined || there === own || !isPossible(from, move, least)) continue;
        const next = mark + move.mark;
        if (marked.has(next)) continue;
        marked.add(next);
        tried += 1;
        if (!weightsMove) add(from, move, about + move.rough.about, met + move.rough.met, next, far, there);
        else {
          then.set(from);
          apply(then, move);
          const rough = roughEstimate(then, worth, design);
          if (rough !== null) add(from, move, rough.about, rough.met, next, far, there);
        }
      }
    };
    expand(values, truth.about, truth.met, 0, 0);
    for (const start of starts) {
      const mark = estimates.markOf(start);
      if (marked.has(mark)) continue;
      marked.add(mark);
      const rough = roughEstimate(start, worth, design);
      if (rough !== null) add(start, null, rough.about, rough.met, mark, 0, start[place] ?? 0);
    }
    let worked = 0;
    for (let one = open.nearest(); one !== null && worked < workedOut; one = open.nearest()) {
      const { from, move, about, met, mark } = one;
      const next = move === null ? from : apply(new Int32Array(from), move);
      if (!seen.has(next[place] ?? 0) && distance.isNear(about, met, distance.of(about, met))) {
        worked += 1;
        if (estimates.printTheSame(estimate, next, mark) && adopts(next)) return true;
      }
      expand(next, about, met, mark, one.distance / 8 + 0.01);
    }
    return false;
  }
}

function byAt({ changes }: Weighed, place: number): number {
  for (const [at, by] of changes) if (at === place) return by;
  return 0;
}

function isPossible(values: Int32Array, { changes }: Weighed, least: Int32Array): boolean {
  for (const [place, by] of changes)
    if (by < 0 && (values[place] ?? 0) + by < (least[place] ?? 0)) return false;
  return true;
}

function apply(values: Int32Array, { changes }: Weighed): Int32Array {
  for (const [place, by] of changes) values[place] = (values[place] ?? 0) + by;
  return values;
}
