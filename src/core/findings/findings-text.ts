import { basesSentence, notCountedSentence } from "./bases-sentence";
import { bearInMind } from "./caveat-note";
import { countPhrase } from "./count-phrase";
import { drawsSentence } from "./draws-sentence";
import { estimateLine } from "./estimate-line";
import { estimateSentence } from "./estimate-sentence";
import { finePercentText } from "./fine-percent-text";
import type { CriterionResult, Findings, PopulationEstimate, ThemeCount } from "./findings";
import { foundSentence } from "./found-sentence";
import { howDrawnSentence } from "./how-drawn-sentence";
import { inShort } from "./in-short";
import { intervalText } from "./interval-text";
import { limitations } from "./limitations";
import { countedText, wholeNumberText } from "./number-text";
import { percentText } from "./percent-text";
import { whatItStandsFor } from "./what-it-stands-for";

export interface FindingsTextChoices {
  /** Adds every number behind a result as it was computed. */
  readonly fullPrecision?: boolean;
  readonly drawsBegun?: number;
  readonly drawsEnded?: number;
}

/**
 * The findings as plain text, for a command line: each number first in whole percent as the sheet prints it, then with
 * one decimal, then, if asked for, as computed.
 */
export function findingsText(findings: Findings, choices: FindingsTextChoices = {}): string {
  const draws = drawsSentence(choices.drawsBegun ?? 0, choices.drawsEnded ?? 0);
  const lines = [
    findings.set.title,
    "",
    `In short: ${inShort(findings)}`,
    `Audited against: ${findings.set.auditedAgainst}`,
    `Cases: ${casesLine(findings)}`,
    `Sample: ${howDrawnSentence(findings)}`,
    ...(draws === "" ? [] : [`Draw: ${draws}`]),
    `What it stands for: ${whatItStandsFor(findings)}`,
    "",
    "Results",
    ...findings.results.flatMap((result) => resultLines(result, findings, choices.fullPrecision ?? false)),
    "",
    "Why the bases differ",
    `  ${basesSentence(findings)}`,
    ...findings.results.map((result) => `  ${nameOf(result)}: ${notCountedSentence(result)}.`),
    ...themeLines("Good practice", findings.goodPractice),
    ...themeLines("To improve", findings.toImprove),
    "",
    "Limitations",
    ...limitations(findings).map(({ about, sentence }) => `  ${about}: ${sentence}`),
  ];
  return `${lines.join("\n")}\n`;
}

function casesLine({ populationSize, set }: Findings): string {
  const { one, many } = set.caseWord;
  return populationSize === null
    ? `${many}; how many there were is not known`
    : `${countedText(populationSize, one, many)} in the list`;
}

function resultLines(result: CriterionResult, findings: Findings, fullPrecision: boolean): readonly string[] {
  const { metForHeadline: met, counts, rawProportion, reasons, caveats, byStratum, estimate } = result;
  const percent = rawProportion === null ? "" : ` (${percentText(met, counts.applicable)})`;
  const headline = `${wholeNumberText(met)} of ${wholeNumberText(counts.applicable)}${percent}`;
  const notMet = counts.notMet;
  const notMetPercent = rawProportion === null ? "" : ` (${percentText(notMet, counts.applicable)})`;
  return [
    `  ${nameOf(result)}: ${headline}. ${estimateLine(result)}.`,
    `    ${foundSentence(result, findings.settings)}`,
    ...(counts.applicable === 0 ? [] : [`    ${estimateSentence(result, findings)}`]),
    ...(rawProportion === null ? [] : [`    One decimal: ${decimals(rawProportion, estimate)}`]),
    ...(fullPrecision && rawProportion !== null
      ? [`    As computed: ${computed(rawProportion, result)}`]
      : []),
    ...(byStratum.length < 2 ? [] : byStratum.map((stratum) => `    ${stratumText(stratum)}`)),
    ...(notMet === 0
      ? []
      : [`    Not met: ${countPhrase(notMet, counts.applicable)}${notMetPercent}${why(reasons)}`]),
    ...(caveats.length === 0 ? [] : [`    Bear in mind: ${bearInMind(caveats)}`]),
  ];
}

function nameOf({ criterion }: CriterionResult): string {
  return `${criterion.number} ${criterion.shortName}`;
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
  return numbers.flatMap(([name, value]) => (value == null ? [] : [`${name} ${value}`])).join("; ");
}

function stratumText({ label, counts, interval }: CriterionResult["byStratum"][number]): string {
  const { applicable } = counts;
  const percent = applicable < 10 ? "" : ` (${percentText(counts.met, applicable)}`;
  const limits = interval && percent !== "" ? `, interval ${intervalText(interval)}` : "";
  return `${label}: ${wholeNumberText(counts.met)} of ${wholeNumberText(applicable)}${percent}${limits}${percent === "" ? "" : ")"}`;
}

function why(reasons: CriterionResult["reasons"]): string {
  if (reasons.length === 0) return "";
  const named = reasons.map(
    ({ reason, cases }) => `${reason === "" ? "no reason given" : reason} ${wholeNumberText(cases)}`,
  );
  return `: ${named.join(", ")}`;
}

function themeLines(title: string, themes: readonly ThemeCount[]): readonly string[] {
  if (themes.length === 0) return [];
  const lines = themes.map(({ theme, cases }) => {
    const name = theme === "" ? "No theme given" : theme;
    return `  ${name}: ${countedText(cases, "case", "cases")}`;
  });
  return ["", title, ...lines];
}
