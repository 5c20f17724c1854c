import { caveatNote } from "./caveat-note";
import type { Caveat } from "./caveat";
import { intervalInWords, intervalText, levelText } from "./interval-text";
import { wholeNumberText } from "./number-text";
import { isScore } from "./partly-words";
import { percentageOfText } from "./percentage";
import type { SaidEstimate, SaidFindings, SaidResult } from "./said-findings";
import { takesEstimateAway } from "./takes-estimate-away";

/**
 * What the audit means for all cases: the estimate of the question met least often among those that have one, with its
 * interval and the count that it comes from, or why nothing is estimated. `ranked`: the question met most often first. ""
 * for no question.
 */
export function forAllCases(findings: SaidFindings, ranked: readonly SaidResult[]): string {
  const leastFirst = [...ranked].reverse();
  const estimated = leastFirst.find(({ estimate }) => estimate !== null);
  if (estimated !== undefined && estimated.estimate !== null)
    return estimated.estimate.exact
      ? "Nothing is estimated: all were read, so the counts are exact."
      : estimatedSentence(estimated, estimated.estimate, findings);
  const [least] = leastFirst;
  const reason = least?.caveats.find(takesEstimateAway);
  return least === undefined || reason === undefined ? "" : withoutEstimate(least, reason, findings);
}

function estimatedSentence(result: SaidResult, estimate: SaidEstimate, findings: SaidFindings): string {
  const { settings, set, populationSize } = findings;
  const { criterion, counts, metForHeadline, lowPrecision } = result;
  const { interval, estimatedApplicable } = estimate;
  const best = percentageOfText(estimate.estimate);
  const question = `question ${wholeNumberText(criterion.number)}`;
  const score = isScore(result, settings);
  const from = `${wholeNumberText(metForHeadline)} of ${wholeNumberText(counts.applicable)}${
    score && counts.partly !== 0 ? ` met in full and ${partlyText(counts.partly)} in part` : ""
  }`;
  const isAll =
    populationSize !== null && estimatedApplicable !== null && estimatedApplicable > populationSize - 0.5;
  const all = isAll ? allOf(findings) : `all ${set.caseWord.many} to which it applies`;
  if (lowPrecision && interval !== null)
    return (
      `The sample is too small to say closely how far ${question} is met in ${all}: from ${from}, our best estimate ` +
      `${score ? "of its score " : ""}is ${best}, and it could be anywhere ${intervalInWords(interval)}.`
    );
  const within =
    interval === null
      ? ""
      : ` (${levelText(settings.confidenceLevel)} confidence interval ${intervalText(interval)})`;
  return score
    ? `From ${from}, we estimate a score of ${best}${within} on ${question} for ${all}.`
    : `From ${from}, we estimate that ${question} is met in ${best}${within} of ${all}.`;
}

function withoutEstimate({ criterion }: SaidResult, reason: Caveat, findings: SaidFindings): string {
  const all = allOf(findings);
  switch (reason.kind) {
    case "notRandom":
      return `Nothing is estimated for ${all}, because those read were not chosen at random: they speak for no others.`;
    case "selectionUnknown":
      return `Nothing is estimated for ${all}, because nobody knows how those read were chosen.`;
    case "populationSizeUnknown":
      return `Nothing is estimated for ${all}, because it is not known how many there were in each group.`;
    default: {
      const why = caveatNote(reason).replace(": no estimate", "");
      return `Nothing is estimated for ${all}; on question ${wholeNumberText(criterion.number)} the reason is: ${why}.`;
    }
  }
}

function allOf({ populationSize, set }: SaidFindings): string {
  const { one, many } = set.caseWord;
  if (populationSize === null) return `all ${many}`;
  return populationSize === 1 ? `the only ${one}` : `all ${wholeNumberText(populationSize)} ${many}`;
}

function partlyText(partly: number | null): string {
  return partly === null ? "some" : wholeNumberText(partly);
}
