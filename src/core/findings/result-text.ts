import { bearInMind } from "./caveat-note";
import { countOfBase } from "./count-of-base";
import { countAndPercentPhrase, countPhrase } from "./count-phrase";
import { estimateLine } from "./estimate-line";
import { estimateSentence } from "./estimate-sentence";
import { estimateText } from "./estimate-text";
import { finePercentText } from "./fine-percent-text";
import type { CriterionResult, Findings, PopulationEstimate } from "./findings";
import { foundSentence } from "./found-sentence";
import { intervalText } from "./interval-text";
import { wholeNumberText } from "./number-text";
import { isScore } from "./partly-words";
import { percentOfResult } from "./percent-of-result";
import { percentText } from "./percent-text";
import { shownRules } from "../shown-rules";
import { questionName } from "./question-name";

/**
 * One result in a few lines. The counts come first; a percentage never stands without them. `fullPrecision` adds every
 * number as it was computed.
 */
export function resultText(
  result: CriterionResult,
  findings: Findings,
  fullPrecision: boolean,
): readonly string[] {
  const { metForHeadline: met, counts, rawProportion, reasons, caveats, byStratum, estimate } = result;
  const percent = rawProportion === null ? "" : ` (${percentOfResult(result, met)})`;
  const headline = `${countOfBase(met, counts.applicable)}${percent}`;
  const notMet = counts.notMet;
  const fewest = shownRules(findings.settings).fewestForPercentage;
  const notMetPercent = rawProportion === null ? "" : ` (${percentOfResult(result, notMet)})`;
  return [
    `  ${questionName(result.criterion)}: ${headline}. ${estimateLine(result)}.`,
    `    ${foundSentence(result, findings.settings)}`,
    ...(counts.applicable === 0 ? [] : [`    ${estimateSentence(result, findings)}`]),
    ...(rawProportion === null ? [] : [`    One decimal: ${decimals(rawProportion, estimate)}`]),
    ...(fullPrecision && rawProportion !== null
      ? [`    As computed: ${computed(rawProportion, result)}`]
      : []),
    ...(byStratum.length < 2
      ? []
      : byStratum.map(
          (stratum) => `    ${stratumText(stratum, isScore(result, findings.settings), fewest)}`,
        )),
    ...withoutDeemedMetLine(result, fewest),
    ...(notMet === 0
      ? []
      : [`    Not met: ${countPhrase(notMet, counts.applicable)}${notMetPercent}${why(reasons)}`]),
    ...(caveats.length === 0 ? [] : [`    Bear in mind: ${bearInMind(caveats)}`]),
  ];
}

function withoutDeemedMetLine(
  { withoutDeemedMet, counts }: CriterionResult,
  fewest: number,
): readonly string[] {
  if (!withoutDeemedMet) return [];
  const { met, applicable, estimate } = withoutDeemedMet;
  const found = applicable === 0 ? "no case is left" : countAndPercentPhrase(met, applicable, fewest);
  const limits = estimate?.interval ? ` (${intervalText(estimate.interval)})` : "";
  const estimated = estimate ? `; estimate ${estimateText(estimate)}${limits}` : "";
  return [`    Without the ${wholeNumberText(counts.deemedMet)} deemed met: ${found}${estimated}`];
}

function decimals(raw: number, estimate: PopulationEstimate | null): string {
  if (!estimate) return finePercentText(raw);
  const { interval } = estimate;
  const limits = interval
    ? ` (${finePercentText(interval.lower)} to ${finePercentText(interval.upper)})`
    : "";
  return `${finePercentText(raw)}; estimate ${finePercentText(estimate.estimate)}${limits}`;
}

function computed(raw: number, { estimate, rawScore, bounds }: CriterionResult): string {
  const numbers: readonly (readonly [string, number | null | undefined])[] = [
    ["k/n", raw],
    ["score", rawScore],
    ["estimate", estimate?.estimate],
    ["lower", estimate?.interval?.lower],
    ["upper", estimate?.interval?.upper],
    ["variance", estimate?.variance],
    ["standard error", estimate?.standardError],
    ["degrees of freedom", estimate?.degreesOfFreedom],
    ["estimated applicable", estimate?.estimatedApplicable],
    ["most it can weigh", estimate?.cap],
    ["effective cases", estimate?.effectiveSampleSize],
    ["worst", bounds?.worst],
    ["best", bounds?.best],
  ];
  return (
    numbers
      // Where everything was read nothing limits what the cases can weigh.
      .flatMap(([name, value]) =>
        value === null || value === undefined || value === Infinity ? [] : [`${name} ${value}`],
      )
      .join("; ")
  );
}

/** Counts only where Partly counts half: k of n is not the score that is estimated. */
function stratumText(
  stratum: CriterionResult["byStratum"][number],
  countsOnly: boolean,
  fewest: number,
): string {
  const { label, counts, metForHeadline: met, interval } = stratum;
  const { applicable } = counts;
  const found = `${label}: ${countOfBase(met, applicable)}`;
  if (countsOnly || applicable < fewest) return found;
  const limits = interval ? `, interval ${intervalText(interval)}` : "";
  return `${found} (${percentText(met, applicable, fewest)}${limits})`;
}

function why(reasons: CriterionResult["reasons"]): string {
  if (reasons.length === 0) return "";
  const named = reasons.map(
    ({ reason, cases }) => `${reason === "" ? "no reason given" : reason} ${wholeNumberText(cases)}`,
  );
  return `: ${named.join(", ")}`;
}
