import { finitePopulationWilsonInterval } from "../estimation/finite-population-wilson-interval";
import type { Interval } from "../estimation/interval";
import { wilsonInterval } from "../estimation/wilson-interval";
import type { SurveyDefinition } from "./survey-definition";

/**
 * The interval of k of n respondents, where they were drawn at random: Wilson's, with the finite population where it is
 * known how many were invited. null for respondents who came by themselves: how far they speak for others nobody knows.
 * Source: statistics as in `wilsonInterval` and `finitePopulationWilsonInterval`.
 * Checked by: test/core/survey/paired-result.test.ts
 */
export function surveyInterval(
  count: number,
  asked: number,
  { respondents, invited }: Pick<SurveyDefinition, "respondents" | "invited">,
  level: number,
): Interval | null {
  if (respondents !== "random") return null;
  return invited === null || invited < asked
    ? wilsonInterval(count, asked, level)
    : finitePopulationWilsonInterval(count, asked, invited, level);
}
