import type { EstimateSearch, EstimateShown, Patience } from "./estimate-search";
import { movedSolution, solutionOfSizes, withSumsOf } from "./other-solutions";
import type { Place, Solution, TablesSoFar } from "./other-solutions";
import { movedCount } from "./table-solutions";
import { witnessOf, type Witness } from "./witness";

interface Wanted extends Place {
  readonly fewest: number;
}

/** Is given each witness that is found, and says whether they are enough. */
type Adopts = (witness: Witness) => boolean;

/** Finds other whole audits that would print the same as the true one. */
export class WitnessSearch {
  constructor(
    private readonly soFar: TablesSoFar,
    private readonly estimates: EstimateSearch | null,
  ) {}

  /** With one value after the other in a place, from the true counts and from other sizes of the rows of its table. */
  ofPlace(
    { table, place, fewest }: Wanted,
    sumsMove: boolean,
    sizes: readonly Witness[],
    adopts: Adopts,
  ): void {
    const { truth } = this.soFar;
    const lookFrom = (start: Solution): boolean => {
      for (const by of [1, -1] as const) {
        let at: Solution | null = start;
        for (let step = 1; step < fewest && at !== null; step += 1) {
          at = movedSolution(this.soFar, at, { table, place }, by, sumsMove);
          if (at !== null && adopts(witnessOf(at, truth))) return true;
        }
      }
      return false;
    };
    if (lookFrom(truth)) return;
    for (const witness of sizes) if (adopts(witness) || lookFrom(witness.solution)) return;
  }

  /** With other counts by stratum, or other sums, and the same estimate. `have`: what is found already. */
  besideEstimate(
    { table, place, fewest }: Wanted,
    estimate: EstimateShown,
    have: readonly Witness[],
    patience: Patience,
    adopts: Adopts,
  ): void {
    const { truth, tables, known } = this.soFar;
    const [own, values, knownHere] = [tables[0], truth[0], known[0]];
    if (own === undefined || values === undefined || knownHere === undefined || table !== 0) return;
    // Where the counts alone leave too few values, no estimate leaves more.
    const near: Int32Array[] = [];
    for (const by of [1, -1] as const) {
      let at: Int32Array | null = values;
      for (let step = 1; step < fewest && at !== null; step += 1) {
        at = movedCount(own, at, knownHere, place, by, true);
        if (at !== null) near.push(at);
      }
    }
    if (near.length + 1 < fewest) return;
    const seen = new Set([values[place] ?? 0, ...have.map(({ solution }) => solution[0]?.[place] ?? 0)]);
    const starts = [...have.flatMap(({ solution }) => solution.slice(0, 1)), ...near];
    this.estimates?.search(place, knownHere, estimate, starts, seen, patience, (found) => {
      const solution = withSumsOf(this.soFar, found, truth, 0);
      if (solution === null) return false;
      seen.add(found[place] ?? 0);
      return adopts(witnessOf(solution, truth));
    });
  }

  ofSizes(table: number, change: readonly number[]): Witness | null {
    const solution = solutionOfSizes(this.soFar, table, change);
    return solution && witnessOf(solution, this.soFar.truth);
  }
}
