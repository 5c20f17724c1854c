import { KINDS, placeOf } from "./count-table";
import type { CountTable } from "./count-table";
import { partlyScoreOf } from "./printed-estimate";
import type { EstimateDesign } from "./printed-estimate";

/** Estimated cases of the list to which a question applies, and how many of them met it; the share is the estimate. */
export interface RoughEstimate {
  readonly about: number;
  readonly met: number;
}

/** What one more at each place of a row adds to both totals, for a case of weight 1. */
export interface Worth {
  readonly applies: Float64Array;
  readonly scores: Float64Array;
}

/** The two totals of a ratio without the work of an interval. null where a stratum's size or sample is missing. */
export function roughEstimate(
  values: Int32Array,
  { applies, scores }: Worth,
  { strata }: EstimateDesign,
): RoughEstimate | null {
  let [about, met] = [0, 0];
  for (let row = 0; row < strata.length; row += 1) {
    const { populationSize = null, examined = 0 } = strata[row] ?? {};
    if (populationSize === null) return null;
    const read = examined - (values[unscored + (row + 1) * KINDS] ?? 0);
    if (read === 0 && populationSize > 0) return null;
    if (read === 0) continue;
    const weight = populationSize / read;
    const start = (row + 1) * KINDS;
    for (let kind = 0; kind < KINDS; kind += 1) {
      const count = values[start + kind] ?? 0;
      about += weight * (applies[kind] ?? 0) * count;
      met += weight * (scores[kind] ?? 0) * count;
    }
  }
  return about > 0 ? { about, met } : null;
}

const unscored = placeOf(0, "unscored") - KINDS;

export function worthOf(table: CountTable, offersPartly: boolean, { settings }: EstimateDesign): Worth {
  const applies = new Float64Array(KINDS);
  const scores = new Float64Array(KINDS);
  const at = (kind: Parameters<typeof placeOf>[1]) => placeOf(0, kind) % KINDS;
  applies[at("applicable")] = 1;
  scores[at("headline")] = 1;
  if (!table.lenient) scores[at("partly")] = partlyScoreOf(offersPartly, settings);
  return { applies, scores };
}
