import type { AuditSettings } from "../audit-definition";
import { shownRules } from "../shown-rules";
import { blankCaveats } from "./blank-caveats";
import type { Caveat } from "./caveat";
import { summedCounts } from "./criterion-counts";
import { weightsAreEqual } from "./equal-weights";
import type { CriterionCounts, SampleDesign } from "./findings";
import { fewerThanEnough } from "./fewer-than-enough";
import { heavyStratumCaveat } from "./heavy-stratum";
import { populationEstimate } from "./population-estimate";
import type { EstimateOrWhyNot } from "./population-estimate";
import { isEverythingRead, selectionCaveats } from "./selection-caveats";
import { estimationStrata } from "./stratum-result";
import type { StratumResult } from "./stratum-result";

export interface JudgedEstimate extends EstimateOrWhyNot {
  /** A scored case stands for about as many of the list in each stratum. */
  readonly hasEqualWeights: boolean;
  /** Caveats that stand beside the result without taking its estimate away. */
  readonly beside: readonly Caveat[];
}

/**
 * Whether an estimate may be shown at all, and the estimate. First what forbids any: the choice of the cases and blanks;
 * only then what the counts allow. Without an estimate `whyNot` is never empty.
 * `partlyScore` is what Partly counts as, 0–1; 0 for a criterion without it.
 */
export function judgedEstimate(
  strata: readonly StratumResult[],
  partlyScore: number,
  selection: SampleDesign["selection"],
  settings: AuditSettings,
): JudgedEstimate {
  const rules = shownRules(settings);
  const blank = blankCaveats(strata, rules);
  const forbidding = [
    ...selectionCaveats(selection, strata, isEverythingRead(strata)),
    ...blank.filter(({ kind }) => kind === "tooManyUnscored"),
  ];
  const counted = estimationStrata(strata, partlyScore);
  const hasEqualWeights = counted !== null && weightsAreEqual(counted);
  if (counted === null || counted.length === 0 || forbidding.length > 0) {
    const few = fewApplicable(summedCounts(strata.map(({ counts }) => counts)), rules.fewestForPercentage);
    const beside = blank.filter(({ kind }) => kind === "unscored");
    return { estimate: null, whyNot: [...few, ...forbidding], weights: [], hasEqualWeights, beside };
  }
  const made = populationEstimate(counted, partlyScore === 0.5, settings);
  const heavy = made.estimate ? heavyStratumCaveat(counted, made.weights) : null;
  return { ...made, hasEqualWeights, beside: heavy ? [heavy, ...blank] : blank };
}

/** Where no case is scored it isn't known whether the question applies to any: the blanks are the caveat. */
function fewApplicable(
  { applicable, unscored, notApplicable }: CriterionCounts,
  fewest: number,
): readonly Caveat[] {
  if (applicable >= fewest) return [];
  if (applicable > 0) return [fewerThanEnough(applicable, fewest)];
  return unscored > 0 && notApplicable === 0 ? [] : [{ kind: "noApplicableCase" }];
}
