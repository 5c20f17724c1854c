import { differenceInterval } from "../estimation/difference-interval";
import type { Interval } from "../estimation/interval";
import type { CriterionResult } from "../findings/findings";
import type { SurveyDefinition, SurveyPair } from "./survey-definition";
import { surveyInterval } from "./survey-interval";

/** Why a survey and an audit can't be subtracted. */
export type WhyNoDifference = "respondentsNotRandom" | "oppositeAnswers" | "noEstimate" | "tooFewAsked";

export interface PairedResult {
  readonly pair: SurveyPair;
  /** Respondents who gave one of the answers, of those asked. */
  readonly survey: { readonly count: number; readonly base: number };
  /** Cases met, of those to which the criterion applied. */
  readonly audit: { readonly count: number; readonly base: number };
  /** The audit's estimate for all cases less the survey's share, 0–1 each; or why there is none. */
  readonly difference:
    { readonly by: number; readonly interval: Interval } | { readonly whyNot: WhyNoDifference };
}

/** Below so many respondents there is no percentage, and so nothing to subtract. */
const FEWEST_ASKED = 10;

/**
 * A pair as two counts beside each other; `survey` as `respondentsGiving` counts it. What people say and what files show measure different things, so the two are
 * subtracted only where both come from random samples, say the same, and are enough.
 * Source: Zou & Donner (2008), as in `differenceInterval`. Checked by: test/core/survey/paired-result.test.ts
 */
export function pairedResult(
  pair: SurveyPair,
  survey: PairedResult["survey"],
  criterion: Pick<CriterionResult, "counts" | "metForHeadline" | "estimate">,
  definition: Pick<SurveyDefinition, "respondents" | "invited">,
  level: number,
): PairedResult {
  return {
    pair,
    survey,
    audit: { count: criterion.metForHeadline, base: criterion.counts.applicable },
    difference: differenceOf(pair, survey, criterion, definition, level),
  };
}

function differenceOf(
  { saysMet }: SurveyPair,
  { count, base }: PairedResult["survey"],
  { estimate }: Pick<CriterionResult, "estimate">,
  definition: Pick<SurveyDefinition, "respondents" | "invited">,
  level: number,
): PairedResult["difference"] {
  if (definition.respondents !== "random") return { whyNot: "respondentsNotRandom" };
  if (!saysMet) return { whyNot: "oppositeAnswers" };
  if (base < FEWEST_ASKED) return { whyNot: "tooFewAsked" };
  const interval = surveyInterval(count, base, definition, level);
  if (estimate === null || interval === null) return { whyNot: "noEstimate" };
  const whole = { lower: estimate.estimate, upper: estimate.estimate };
  const limits = estimate.exact ? whole : estimate.interval;
  if (limits === null) return { whyNot: "noEstimate" };
  const said = { estimate: count / base, interval };
  const found = { estimate: estimate.estimate, interval: limits };
  return { by: found.estimate - said.estimate, interval: differenceInterval(found, said) };
}
