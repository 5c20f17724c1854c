import {
  nearestCount,
  possibleCounts,
  possibleSizes,
} from "../../../../src/core/findings/percentage-consistency";
import { numberOf } from "../json";
import type { ReferenceSet } from "../reference-set";

export const PERCENTAGE_CONSISTENCY: ReferenceSet = {
  code: "08",
  given: ["id", "published_pct", "n", "search_from", "search_to", "note"],
  answers: (referenceCase) => {
    const percent = numberOf(referenceCase, "published_pct");
    if ("search_from" in referenceCase) {
      const from = numberOf(referenceCase, "search_from");
      return { feasible_n: possibleSizes(percent, from, numberOf(referenceCase, "search_to")) };
    }
    const size = numberOf(referenceCase, "n");
    const counts = possibleCounts(percent, size);
    const nearest = nearestCount(percent, size);
    return {
      feasible_x: counts,
      consistent: counts.length > 0,
      nearest_x: nearest?.count ?? null,
      nearest_pct: nearest?.percentage ?? null,
    };
  },
};
