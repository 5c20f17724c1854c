import { hashRankedSample } from "../../../../src/core/sampling/hash-ranked-sample";
import type { Seed } from "../../../../src/core/sampling/seed";
import { chance } from "./chance";
import { CASES_OF_GROUP, TESTED_GROUPS, TESTED_LIST, type Sampler } from "./design";

const PLAN = TESTED_GROUPS.map(({ label, sampleSize }) => ({ label, sampleSize, spares: 1 }));
const PLACES = CASES_OF_GROUP.map((keys) => new Map(keys.map((key, place) => [key, place])));

/** The product itself: its tickets, its hash, its sorting. */
export const ourSampler: Sampler = (seed) => {
  const lines = hashRankedSample(TESTED_LIST, seed as Seed, PLAN);
  return TESTED_GROUPS.map(({ label }, h) =>
    lines.filter((line) => line.stratum === label).map((line) => PLACES[h]?.get(line.key) ?? -1),
  );
};

/** Fair by construction: each case in turn is taken from those left, all equally likely. */
export const urnSampler: Sampler = (seed) => {
  const { below } = chance(seed);
  return TESTED_GROUPS.map(({ populationSize, sampleSize }) => {
    const left = Array.from({ length: populationSize }, (_, place) => place);
    return Array.from({ length: sampleSize + 1 }, () => left.splice(below(left.length), 1)[0] ?? -1);
  });
};
