import { blankBounds } from "../estimation/blank-bounds";
import type { AuditSettings } from "../audit-definition";
import type { CriteriaSet, Criterion } from "../scoring/criterion";
import type { ScoredCase } from "../scoring/scored-case";
import type { MarkNotAllowed } from "../scoring/scored-cases";
import { shownRules } from "../shown-rules";
import { countsWithoutDeemedMet, criterionCounts, summedCounts } from "./criterion-counts";
import type { CriterionCounts, CriterionResult, SampleDesign } from "./findings";
import { intervalInside } from "./interval-inside";
import { judgedEstimate } from "./judged-estimate";
import type { JudgedEstimate } from "./judged-estimate";
import { isOfLowPrecision } from "./precision";
import { reasonsNotMet } from "./reasons-not-met";
import { resultCaveats } from "./result-caveats";
import { estimationStrata } from "./stratum-result";
import type { StratumResult } from "./stratum-result";
import { testedClaim } from "./tested-claim";

/** A stratum of the covered population with its cases. */
export interface ScoredStratum {
  readonly label: StratumResult["label"];
  readonly populationSize: number | null;
  readonly cases: readonly ScoredCase[];
}

/** What all results of an audit are made from. Strata stand in order of definition. */
export interface ResultContext {
  readonly set: CriteriaSet;
  readonly settings: AuditSettings;
  readonly selection: SampleDesign["selection"];
  readonly strata: readonly ScoredStratum[];
  readonly marksNotAllowed: readonly MarkNotAllowed[];
}

/** One row of the results: the counts, what may be estimated from them, and what must be said beside it. */
export function criterionResult(criterion: Criterion, context: ResultContext): CriterionResult {
  const { settings, selection, set } = context;
  const rules = shownRules(settings);
  const offersPartly = criterion.marks.some(({ meaning }) => meaning === "partly");
  const partlyScore = offersPartly ? settings.partlyCountsAs : 0;
  const strata = context.strata.map(({ label, populationSize, cases }) => ({
    label,
    populationSize,
    counts: criterionCounts(criterion.id, set.criteria, cases),
  }));
  const counts = summedCounts(strata.map((stratum) => stratum.counts));
  const judged = judgedEstimate(strata, partlyScore, selection, settings);
  const { met, partly, applicable } = counts;
  const { estimate } = judged;
  const headline = (part: CriterionCounts) => (partlyScore === 1 ? part.met + part.partly : part.met);
  const metForHeadline = headline(counts);
  const hasPercentage = applicable >= rules.fewestForPercentage;
  const result: Omit<CriterionResult, "caveats"> = {
    criterion,
    counts,
    byStratum: strata.map((stratum) => ({
      ...stratum,
      metForHeadline: headline(stratum.counts),
      interval: intervalInside(stratum, partlyScore, isTooBlank(stratum, judged), context),
    })),
    metForHeadline,
    rawProportion: hasPercentage ? metForHeadline / applicable : null,
    rawScore: hasPercentage ? (met + partlyScore * partly) / applicable : null,
    rawInterval: estimate && judged.hasEqualWeights ? estimate.interval : null,
    estimate,
    withoutDeemedMet: withoutDeemedMet(strata, partlyScore, context),
    lowPrecision:
      estimate !== null &&
      estimate.interval !== null &&
      isOfLowPrecision({ ...estimate, interval: estimate.interval, applicable }, rules),
    bounds: hasPercentage ? boundsOfBlanks(strata, partlyScore, judged) : null,
    reasons: reasonsNotMet(
      criterion,
      set.criteria,
      context.strata.flatMap(({ cases }) => cases),
    ),
  };
  const notAllowed = context.marksNotAllowed.filter((mark) => mark.criterion === criterion.id).length;
  const claim = testedClaim(strata, partlyScore, judged, settings);
  return { ...result, caveats: resultCaveats(result, judged, { notAllowed, claim, rules }) };
}

/** Too many blanks in the stratum, or over all. */
function isTooBlank({ label }: StratumResult, { whyNot }: JudgedEstimate): boolean {
  return whyNot.some(
    (caveat) => caveat.kind === "tooManyUnscored" && (caveat.stratum === null || caveat.stratum === label),
  );
}

/** Only where blanks, and nothing else, took the estimate away. */
function boundsOfBlanks(
  strata: readonly StratumResult[],
  partlyScore: number,
  { whyNot }: JudgedEstimate,
): CriterionResult["bounds"] {
  const counted = estimationStrata(strata, partlyScore);
  if (whyNot.length === 0 || counted === null) return null;
  if (whyNot.some(({ kind }) => kind !== "tooManyUnscored")) return null;
  const bounds = blankBounds(counted);
  return bounds && { worst: bounds.lower, best: bounds.upper };
}

function withoutDeemedMet(
  strata: readonly StratumResult[],
  partlyScore: number,
  { selection, settings }: ResultContext,
): CriterionResult["withoutDeemedMet"] {
  if (strata.every(({ counts }) => counts.deemedMet === 0)) return null;
  const left = strata.map((stratum) => ({ ...stratum, counts: countsWithoutDeemedMet(stratum.counts) }));
  const { met, partly, applicable } = summedCounts(left.map(({ counts }) => counts));
  return {
    met: partlyScore === 1 ? met + partly : met,
    applicable,
    estimate: judgedEstimate(left, partlyScore, selection, settings).estimate,
  };
}
