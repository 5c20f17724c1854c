import { allocation } from "../../../../src/core/sampling/allocation";
import {
  costMeasure,
  equalMeasure,
  neymanMeasure,
  powerMeasure,
  proportionalMeasure,
  proportionSpread,
} from "../../../../src/core/sampling/allocation-measure";
import type { Problem } from "../../../../src/core/problem";
import { isList, numberOf, numbersOf, optionalNumber, textOf } from "../json";
import type { JsonObject } from "../json";
import type { ReferenceSet } from "../reference-set";

/** The reference's words for the two refusals. */
const REFUSALS: Partial<Record<Problem["kind"], string>> = {
  sampleBelowMinimum: "error_minimum_exceeds_total",
  sampleNotReachable: "error_zero_weight_strata_cannot_absorb",
};

export const ALLOCATION: ReferenceSet = {
  code: "04b",
  given: ["id", "method", "total_n", "N_h", "min_per_stratum", "p_h", "power_q", "cost_h", "note"],
  answers: (referenceCase) => {
    const sizes = numbersOf(referenceCase, "N_h");
    const measures = sizes.map((size, index) => measureOf(referenceCase, size, index));
    const strata = sizes.map((populationSize, index) => ({
      populationSize,
      measure: measures[index] ?? NaN,
    }));
    const minimum = optionalNumber(referenceCase, "min_per_stratum") ?? 0;
    const outcome = allocation(numberOf(referenceCase, "total_n"), strata, minimum);
    if (outcome.ok) {
      const status = outcome.value.isCensus ? "census" : "ok";
      return {
        size_measure: measures,
        status,
        real: outcome.value.exact,
        n_h: outcome.value.sizes,
        needed: null,
      };
    }
    const [problem] = outcome.problems;
    const needed = problem?.kind === "sampleBelowMinimum" ? problem.needed : null;
    const status = (problem && REFUSALS[problem.kind]) ?? "another refusal";
    return { size_measure: measures, status, real: null, n_h: null, needed };
  },
};

function measureOf(referenceCase: JsonObject, size: number, index: number): number {
  const method = textOf(referenceCase, "method");
  const at = (name: string) => {
    const list = isList(referenceCase[name]) ? numbersOf(referenceCase, name) : [];
    return list[index] ?? NaN;
  };
  switch (method) {
    case "proportional":
      return proportionalMeasure(size);
    case "equal":
      return equalMeasure();
    case "power":
      return powerMeasure(size, numberOf(referenceCase, "power_q"));
    case "neyman":
      return neymanMeasure(size, proportionSpread(at("p_h")));
    case "optimal_cost":
      return costMeasure(size, proportionSpread(at("p_h")), at("cost_h"));
    default:
      throw new Error(`an allocation that is not known: ${method}`);
  }
}
