import { agrestiCoullInterval } from "../../../../src/core/estimation/agresti-coull-interval";
import {
  clopperPearsonInterval,
  lowerExactLimit,
  upperExactLimit,
} from "../../../../src/core/estimation/clopper-pearson-interval";
import { jeffreysInterval } from "../../../../src/core/estimation/jeffreys-interval";
import { wilsonInterval } from "../../../../src/core/estimation/wilson-interval";
import { normalCriticalValue } from "../../../../src/core/sampling/normal-quantile";
import { limits } from "../answer";
import { numberOf } from "../json";
import type { ReferenceSet } from "../reference-set";

export const BINOMIAL_INTERVALS: ReferenceSet = {
  code: "01",
  given: ["id", "x", "n", "level", "p", "note"],
  answers: (referenceCase) => {
    const x = numberOf(referenceCase, "x");
    const n = numberOf(referenceCase, "n");
    const level = numberOf(referenceCase, "level");
    return {
      z: normalCriticalValue(level),
      wilson: limits(wilsonInterval(x, n, level)),
      clopper_pearson: limits(clopperPearsonInterval(x, n, level)),
      agresti_coull: limits(agrestiCoullInterval(x, n, level)),
      jeffreys: limits(jeffreysInterval(x, n, level)),
      clopper_pearson_one_sided: {
        lower: lowerExactLimit(x, n, level),
        upper: upperExactLimit(x, n, level),
      },
    };
  },
};
