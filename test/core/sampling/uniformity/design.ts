import { stratumLabel } from "../../../../src/core/frame/group-of-value";
import type { Unit } from "../case-arbitraries";
import { keyOf } from "../case-arbitraries";

/** One group of the list that every sampler under test draws from. */
export interface TestedGroup {
  readonly label: ReturnType<typeof stratumLabel>;
  /** N_h. */
  readonly populationSize: number;
  /** n_h. */
  readonly sampleSize: number;
}

/**
 * Two groups of different size and sampling fraction, neither of them a whole multiple of its sample. They are small so
 * that each pair of cases comes up often: in 100,000 draws the rarest about 10,000 times.
 */
export const TESTED_GROUPS: readonly [TestedGroup, TestedGroup] = [
  { label: stratumLabel("Early Help"), populationSize: 7, sampleSize: 3 },
  { label: stratumLabel("NFA"), populationSize: 5, sampleSize: 2 },
];

/** The list: twelve case numbers as they come, the groups mixed. */
export const TESTED_LIST: readonly Unit[] = [0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0].map((group, index) => ({
  key: keyOf(`CAM-${10_001 + index}`),
  stratum: TESTED_GROUPS[group === 0 ? 0 : 1].label,
}));

/** The cases of each group in the order of the list; a sampler names a case by its place here. */
export const CASES_OF_GROUP: readonly (readonly string[])[] = TESTED_GROUPS.map(({ label }) =>
  TESTED_LIST.filter((unit) => unit.stratum === label).map((unit) => unit.key),
);

/**
 * A way of drawing: for each group the places of its drawn cases, the sample first and then one spare. The seed is all
 * that it may depend on.
 */
export type Sampler = (seed: string) => readonly (readonly number[])[];

export const SEEDS_IN_A_SET = 100_000;

/** Seeds of a set: u-0 to u-99999, u-100000 to u-199999 and so on. They are counted, not chosen. */
export function* seedsOfSet(set: number): Generator<string> {
  for (let index = 0; index < SEEDS_IN_A_SET; index++) yield `u-${set * SEEDS_IN_A_SET + index}`;
}
