import { startsOf } from "./known-so-far";
import type { Solution } from "./other-solutions";

/** Another whole audit, and where it differs from the true one. */
export interface Witness {
  readonly solution: Solution;
  /** Places of all tables one after the other, and the counts that stand there. */
  readonly at: Int32Array;
  readonly counts: Int32Array;
  /** Whether the counts by stratum differ, of which an estimate is made. */
  readonly changesStrata: boolean;
}

export function witnessOf(solution: Solution, truth: Solution): Witness {
  const at: number[] = [];
  const counts: number[] = [];
  const starts = startsOf(truth.map(({ length }) => length));
  solution.forEach((values, table) => {
    const own = truth[table];
    if (own === undefined || own === values) return;
    for (let place = 0; place < values.length; place += 1) {
      const count = values[place] ?? 0;
      if (count === own[place]) continue;
      at.push((starts[table] ?? 0) + place);
      counts.push(count);
    }
  });
  const changesStrata = (at[0] ?? Infinity) < (truth[0]?.length ?? 0);
  return { solution, at: Int32Array.from(at), counts: Int32Array.from(counts), changesStrata };
}
