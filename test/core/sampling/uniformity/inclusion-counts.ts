import { TESTED_GROUPS, type Sampler } from "./design";

/** How often each case, and each two cases, came up in a number of draws. */
export interface InclusionCounts {
  readonly draws: number;
  /** By group and place: draws in which the case was in the sample. */
  readonly cases: readonly (readonly number[])[];
  /** By group, place and place: draws with both in the sample. Symmetric, 0 on the diagonal. */
  readonly pairs: readonly (readonly (readonly number[])[])[];
  /** By place in the first and in the second group: draws with both in the sample. */
  readonly across: readonly (readonly number[])[];
  /** By group and place: draws in which the case was the spare. */
  readonly spares: readonly (readonly number[])[];
}

const zeros = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, () => new Array<number>(columns).fill(0));

function add(table: number[][], row: number, column: number): void {
  const cells = table[row];
  if (cells === undefined || column >= cells.length) throw new Error(`no cell ${row}, ${column}`);
  cells[column] = (cells[column] ?? 0) + 1;
}

/** Draws once for each seed and counts. A draw of the wrong size, or with a case twice, is no draw: it throws. */
export function inclusionCounts(sampler: Sampler, seeds: Iterable<string>): InclusionCounts {
  const [first, second] = TESTED_GROUPS;
  const cases = TESTED_GROUPS.map((group) => zeros(1, group.populationSize));
  const spares = TESTED_GROUPS.map((group) => zeros(1, group.populationSize));
  const pairs = TESTED_GROUPS.map((group) => zeros(group.populationSize, group.populationSize));
  const across = zeros(first.populationSize, second.populationSize);
  let draws = 0;
  for (const seed of seeds) {
    const drawn = sampler(seed);
    draws += 1;
    TESTED_GROUPS.forEach(({ sampleSize }, h) => {
      const places = drawn[h] ?? [];
      if (places.length !== sampleSize + 1 || new Set(places).size !== places.length)
        throw new Error(`seed ${seed}: ${places.join(" ")} is no draw of ${sampleSize} and a spare`);
      add(spares[h] ?? [], 0, places[sampleSize] ?? -1);
      for (let i = 0; i < sampleSize; i++) {
        add(cases[h] ?? [], 0, places[i] ?? -1);
        for (let j = 0; j < sampleSize; j++)
          if (i !== j) add(pairs[h] ?? [], places[i] ?? -1, places[j] ?? -1);
      }
    });
    for (let i = 0; i < first.sampleSize; i++)
      for (let j = 0; j < second.sampleSize; j++) add(across, drawn[0]?.[i] ?? -1, drawn[1]?.[j] ?? -1);
  }
  return { draws, cases: cases.flat(), pairs, across, spares: spares.flat() };
}

/** The counts of several sets of draws taken together. */
export function together(sets: readonly InclusionCounts[]): InclusionCounts {
  const [one, ...others] = sets;
  if (one === undefined) throw new Error("no counts");
  const sum = (tables: readonly (readonly (readonly number[])[])[]): number[][] =>
    (tables[0] ?? []).map((row, i) =>
      row.map((_, j) => tables.reduce((total, table) => total + (table[i]?.[j] ?? 0), 0)),
    );
  const all = [one, ...others];
  return {
    draws: all.reduce((total, each) => total + each.draws, 0),
    cases: sum(all.map((each) => each.cases)),
    pairs: one.pairs.map((_, h) => sum(all.map((each) => each.pairs[h] ?? []))),
    across: sum(all.map((each) => each.across)),
    spares: sum(all.map((each) => each.spares)),
  };
}
