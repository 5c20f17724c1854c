import {
  finitePopulationSize,
  finitePopulationWilsonInterval,
} from "../../../../src/core/estimation/finite-population-wilson-interval";
import {
  hypergeometricLimits,
  hypergeometricLowerLimit,
  hypergeometricUpperLimit,
} from "../../../../src/core/estimation/hypergeometric-interval";
import { numberOf } from "../json";
import type { ReferenceSet } from "../reference-set";

export const FINITE_POPULATION: ReferenceSet = {
  code: "02",
  given: ["id", "x", "n", "N", "level", "p", "f", "note"],
  answers: (referenceCase) => {
    const x = numberOf(referenceCase, "x");
    const n = numberOf(referenceCase, "n");
    const N = numberOf(referenceCase, "N");
    const level = numberOf(referenceCase, "level");
    const exact = hypergeometricLimits(x, n, N, level);
    const wilson = finitePopulationWilsonInterval(x, n, N, level);
    return {
      exact: exact && {
        K_lower: exact.lower,
        K_upper: exact.upper,
        p_lower: exact.lower / N,
        p_upper: exact.upper / N,
      },
      exact_one_sided: {
        K_lower: hypergeometricLowerLimit(x, n, N, level),
        K_upper: hypergeometricUpperLimit(x, n, N, level),
      },
      wilson_fpc: {
        n_star: finitePopulationSize(n, N),
        lower: wilson?.lower ?? null,
        upper: wilson?.upper ?? null,
      },
    };
  },
};
