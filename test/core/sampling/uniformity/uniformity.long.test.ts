import { seedsOfSet } from "./design";
import { failingQuestions } from "./failing-questions";
import { ourSampler } from "./fair-samplers";
import { inclusionCounts, together, type InclusionCounts } from "./inclusion-counts";

// Twenty sets of 100,000 seeds: u-0 to u-1999999.

const SETS = Array.from({ length: 20 }, (_, set) => set);
const ours: InclusionCounts[] = [];

test.each(SETS)("set %i: each case, pair and spare comes up as often as equal chances say", (set) => {
  const counts = inclusionCounts(ourSampler, seedsOfSet(set));
  ours.push(counts);
  expect(failingQuestions(counts)).toEqual([]);
});

test("and so they do in all sets together", () => {
  const all = together(ours);
  expect(all.draws).toBe(2_000_000);
  expect(failingQuestions(all)).toEqual([]);
});
