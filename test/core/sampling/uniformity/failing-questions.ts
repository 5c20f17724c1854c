import { inclusionStatistics } from "./chi-square-of-inclusion";
import { criticalValue } from "./critical-values";
import type { InclusionCounts } from "./inclusion-counts";

/** The questions that a sampler fails at the level of the test, by name. None for a fair one. */
export function failingQuestions(counts: InclusionCounts): readonly string[] {
  return inclusionStatistics(counts)
    .filter(({ value, degreesOfFreedom }) => !(value < criticalValue(degreesOfFreedom, "oneInAMillion")))
    .map(({ name }) => name);
}
