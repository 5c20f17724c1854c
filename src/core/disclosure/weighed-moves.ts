import { KINDS, placeOf } from "./count-table";
import type { CountTable } from "./count-table";
import type { EstimateDesign } from "./printed-estimate";
import { worthOf } from "./rough-estimate";
import type { RoughEstimate } from "./rough-estimate";
import { singleCaseMoves } from "./single-case-moves";
import type { Move } from "./single-case-moves";

/** A move with what it does to the mark of a solution, and to its rough estimate while no weights move. */
export interface Weighed extends Move {
  readonly mark: number;
  readonly rough: RoughEstimate;
}

/** All moves of single cases, whatever is printed. */
export function weighedMoves(
  table: CountTable,
  truth: Int32Array,
  marks: Float64Array,
  offersPartly: boolean,
  design: EstimateDesign,
): readonly Weighed[] {
  const { applies, scores } = worthOf(table, offersPartly, design);
  const weights = design.strata.map(({ populationSize, examined }, row) => {
    const read = examined - (truth[placeOf(row, "unscored")] ?? 0);
    return read === 0 ? 0 : (populationSize ?? 0) / read;
  });
  return singleCaseMoves(table, offersPartly).map((move): Weighed => {
    let [mark, about, met] = [0, 0, 0];
    for (const [place, by] of move.changes) {
      mark += by * (marks[place] ?? 0);
      const weight = weights[Math.floor(place / KINDS) - 1] ?? 0;
      about += by * weight * (applies[place % KINDS] ?? 0);
      met += by * weight * (scores[place % KINDS] ?? 0);
    }
    return { ...move, mark, rough: { about, met } };
  });
}

/**
 * A number of 40 bits for each place, always the same; a solution is told by how often each counts more than in truth. Two
 * solutions that shared a mark would be taken for one; with 40 bits that hardly happens.
 */
export function placeMarks(length: number): Float64Array {
  let state = 0x2545f491;
  const bits = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 12;
  };
  return Float64Array.from({ length }, () => bits() * 2 ** 20 + bits());
}

export function markOf(values: Int32Array, truth: Int32Array, marks: Float64Array): number {
  let mark = 0;
  for (let place = 0; place < values.length; place += 1)
    mark += ((values[place] ?? 0) - (truth[place] ?? 0)) * (marks[place] ?? 0);
  return mark;
}
