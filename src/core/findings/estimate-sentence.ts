import { countAndPercentPhrase, countPhrase } from "./count-phrase";
import { shownRules } from "../shown-rules";
import { caveatSentence } from "./caveat-sentences";
import type { CriterionResult, Findings, PopulationEstimate } from "./findings";
import { intervalText, levelText } from "./interval-text";
import { lowPrecisionSentence } from "./low-precision-sentence";
import { countedText, roughNumberText, wholeNumberText } from "./number-text";
import { isScore } from "./partly-words";
import { percentageOfText } from "./percentage";
import { percentOfResult } from "./percent-of-result";
import { percentText } from "./percent-text";
import { takesEstimateAway } from "./takes-estimate-away";

/**
 * A result with what it says about all cases, in full: k of n first, then the estimate with its interval and how many
 * cases it speaks of, or why there is none.
 */
export function estimateSentence(result: CriterionResult, findings: Findings): string {
  const { counts, estimate } = result;
  if (counts.applicable === 0) return reasonsFor(result, findings);
  if (estimate === null) return [readSentence(result), reasonsFor(result, findings)].join(" ").trim();
  if (estimate.exact) return exactSentence(result, findings);
  if (result.rawInterval === null) {
    return `${sampleSentence(result, findings)} ${populationSentence(result, estimate, findings)}`;
  }
  const low = ofLowPrecision(result);
  return `${equalWeightsSentence(result, findings)}${low === "" ? "" : ` ${low}`}`;
}

/** Weights equal, or one group: the cases read speak for all, with the interval of the cases read. */
function equalWeightsSentence(result: CriterionResult, findings: Findings): string {
  const { metForHeadline: met, counts, rawInterval } = result;
  const { applicable, partly } = counts;
  const interval = `${levelText(findings.settings.confidenceLevel)} CI ${intervalText(rawInterval)}`;
  if (isScore(result, findings.settings)) {
    const score = percentText(2 * met + partly, 2 * applicable, 0);
    const parts = `${wholeNumberText(met)} of ${wholeNumberText(applicable)} met in full, ${wholeNumberText(partly)} in part`;
    return `${parts}; score ${score} (${interval}).`;
  }
  const cases = `${countPhrase(met, applicable)} applicable cases`;
  const isNoneOrAll = met === 0 || met === applicable;
  const percent = isNoneOrAll ? "" : `${percentOfResult(result, met)}; `;
  return `${cases.charAt(0).toUpperCase()}${cases.slice(1)} (${percent}${interval})${partlyAmong(result)}.`;
}

function exactSentence(result: CriterionResult, findings: Findings): string {
  const { counts, metForHeadline: met } = result;
  const { populationSize, set } = findings;
  const size = populationSize === null ? "" : ` ${wholeNumberText(populationSize)}`;
  const { one, many } = set.caseWord;
  const read = populationSize === 1 ? `The one ${one} of the list was` : `All${size} ${many} were`;
  const found = countAndPercentPhrase(
    met,
    counts.applicable,
    shownRules(findings.settings).fewestForPercentage,
  );
  return `${read} read, so this is exact: ` + `${found} to which the question applies${partlyAmong(result)}.`;
}

function readSentence(result: CriterionResult): string {
  const { metForHeadline: met, counts } = result;
  const { applicable } = counts;
  if (result.rawProportion === null) {
    return `${wholeNumberText(met)} of ${countedText(applicable, "applicable case", "applicable cases")}${partlyAmong(result)}.`;
  }
  const percent = percentOfResult(result, met);
  return `${wholeNumberText(met)} of the ${wholeNumberText(applicable)} applicable cases we looked at (${percent})${partlyAmong(result)}.`;
}

function sampleSentence(result: CriterionResult, { examined }: Findings): string {
  const { metForHeadline: met, counts } = result;
  const { applicable } = counts;
  const some = `${wholeNumberText(met)} (${percentOfResult(result, met)})`;
  const found = met === 0 ? "none" : met === applicable ? "all" : some;
  return (
    `Of the ${wholeNumberText(applicable)} applicable cases in the sample of ${wholeNumberText(examined)}, ` +
    `${found} met the question${partlyAmong(result)}.`
  );
}

function populationSentence(
  result: CriterionResult,
  estimate: PopulationEstimate,
  findings: Findings,
): string {
  const low = ofLowPrecision(result);
  if (low !== "") return low;
  const { settings, set, populationSize } = findings;
  const interval = `${levelText(settings.confidenceLevel)} confidence interval ${intervalText(estimate.interval)}`;
  const claim = isScore(result, settings)
    ? `we estimate a score of ${percentageOfText(estimate.estimate)} (${interval}) for`
    : `we estimate that this holds for ${percentageOfText(estimate.estimate)} (${interval}) of`;
  const base =
    populationSize === null || estimate.estimatedApplicable > populationSize - 0.5
      ? `all ${populationSize === null ? "" : `${wholeNumberText(populationSize)} `}${set.caseWord.many}`
      : `the ${set.caseWord.many} to which the question applies (itself estimated at about ` +
        `${roughNumberText(estimate.estimatedApplicable)} of ${wholeNumberText(populationSize)})`;
  return `Allowing for the way the sample was drawn, ${claim} ${base}.`;
}

function partlyAmong({ metForHeadline, counts }: CriterionResult): string {
  if (counts.partly === 0) return "";
  const isAmong = metForHeadline > counts.met;
  return isAmong
    ? `, ${wholeNumberText(counts.partly)} of them in part`
    : `; ${wholeNumberText(counts.partly)} in part`;
}

/** Behind the count of the result. */
function ofLowPrecision({ caveats }: CriterionResult): string {
  const low = caveats.find((caveat) => caveat.kind === "lowPrecision");
  return low === undefined ? "" : lowPrecisionSentence(low);
}

/** Why there is no estimate, with what the blanks could make of it where they are the reason. */
function reasonsFor(result: CriterionResult, findings: Findings): string {
  const reasons = result.caveats.filter(takesEstimateAway);
  return reasons.map((caveat) => caveatSentence(caveat, findings)).join(" ");
}
