import { HARDLY_BIASED_SAMPLERS } from "./biased-samplers";
import { seedsOfSet } from "./design";
import { failingQuestions } from "./failing-questions";
import { inclusionCounts, together } from "./inclusion-counts";

// The same twenty sets of seeds as in uniformity.long.test.ts, in a file of its own so that both run side by side.

const SETS = Array.from({ length: 20 }, (_, set) => set);

test.each(["byteModulo"] as const)("%s, hardly unfair, fails over all sets together", (name) => {
  const all = together(SETS.map((set) => inclusionCounts(HARDLY_BIASED_SAMPLERS[name], seedsOfSet(set))));
  expect(failingQuestions(all)).toContain("cases of Early Help");
});
