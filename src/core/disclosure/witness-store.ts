import { startsOf } from "./known-so-far";
import type { Place, Solution } from "./other-solutions";
import type { Witness } from "./witness";

/** So many witnesses are kept for one count: the newest. */
const MOST_KEPT = 24;

/** All witnesses that were ever found for a question: what was ruled out by one figure may serve when another is tried. */
export class WitnessStore {
  private readonly starts: readonly number[];
  private readonly changing = new Map<number, Witness[]>();

  constructor(private readonly truth: Solution) {
    this.starts = startsOf(truth.map(({ length }) => length));
  }

  add(witness: Witness): void {
    for (const at of witness.at) {
      const kept = this.changing.get(at);
      if (kept === undefined) this.changing.set(at, [witness]);
      else {
        kept.unshift(witness);
        if (kept.length > MOST_KEPT) kept.pop();
      }
    }
  }

  /** Witnesses with a value each that the others don't have, one fewer than the values wanted; fewer where there are none. */
  enoughFor(
    { table, place, fewest }: Place & { readonly fewest: number },
    isValid: (witness: Witness) => boolean,
  ): readonly Witness[] {
    const found: Witness[] = [];
    if (fewest <= 1) return found;
    const values = new Set([this.truth[table]?.[place] ?? 0]);
    for (const witness of this.changing.get((this.starts[table] ?? 0) + place) ?? []) {
      const value = witness.solution[table]?.[place] ?? 0;
      if (values.has(value) || !isValid(witness)) continue;
      values.add(value);
      found.push(witness);
      if (found.length + 1 >= fewest) break;
    }
    return found;
  }
}
