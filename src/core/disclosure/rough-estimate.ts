import { KINDS, placeOf } from "./count-table";
import type { CountTable } from "./count-table";
import { partlyScoreOf } from "./printed-estimate";
import type { EstimateDesign } from "./printed-estimate";

/** Estimated cases of the list to which a question applies, and how many of them met it; the share is the estimate. */
export interface RoughEstimate {
  readonly about: number;
  readonly met: number;
}

/** The two totals of a ratio without the work of an interval. null where a stratum's size or sample is missing. */
export function roughEstimate(
  table: CountTable,
  values: Int32Array,
  offersPartly: boolean,
  design: EstimateDesign,
): RoughEstimate | null {
  const { applies, scores } = worthOf(table, offersPartly, design);
  let [about, met] = [0, 0];
  for (const [row, { populationSize, examined }] of design.strata.entries()) {
    if (populationSize === null) return null;
    const read = examined - (values[placeOf(row, "unscored")] ?? 0);
    if (read === 0 && populationSize > 0) return null;
    if (read === 0) continue;
    const weight = populationSize / read;
    for (let place = (row + 1) * KINDS; place < (row + 2) * KINDS; place += 1) {
      about += weight * (applies[place % KINDS] ?? 0) * (values[place] ?? 0);
      met += weight * (scores[place % KINDS] ?? 0) * (values[place] ?? 0);
    }
  }
  return about > 0 ? { about, met } : null;
}

/** What one more at each place of a row adds to both totals, for a case of weight 1. */
export function worthOf(table: CountTable, offersPartly: boolean, { settings }: EstimateDesign) {
  const applies = new Float64Array(KINDS);
  const scores = new Float64Array(KINDS);
  const at = (kind: Parameters<typeof placeOf>[1]) => placeOf(0, kind) % KINDS;
  applies[at("applicable")] = 1;
  scores[at("headline")] = 1;
  if (!table.lenient) scores[at("partly")] = partlyScoreOf(offersPartly, settings);
  return { applies, scores };
}
