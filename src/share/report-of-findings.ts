import { basesSentence, notCountedSentence } from "../core/findings/bases-sentence";
import { bearInMind } from "../core/findings/caveat-note";
import { estimateText } from "../core/findings/estimate-text";
import type { CriterionResult, Findings, ThemeCount } from "../core/findings/findings";
import { foundSentence } from "../core/findings/found-sentence";
import { howDrawnSentence } from "../core/findings/how-drawn-sentence";
import { inShort } from "../core/findings/in-short";
import { intervalText, levelText } from "../core/findings/interval-text";
import { limitations } from "../core/findings/limitations";
import { countedText } from "../core/findings/number-text";
import { percentOfResult } from "../core/findings/percent-of-result";
import { percentText } from "../core/findings/percent-text";
import { questionName } from "../core/findings/question-name";
import { whatItStandsFor } from "../core/findings/what-it-stands-for";
import { shownRules } from "../core/shown-rules";
import { baseNote } from "../sheets/base-note";
import { ofBase } from "../sheets/of-base";
import { chartInWords } from "../sheets/results-chart";
import type { SharedBar, SharedCount, SharedGroups, SharedReport, SharedResult } from "./shared-report";

/** What a report says besides the findings. */
export type ReportWords = Pick<
  SharedReport,
  "title" | "what" | "contact" | "date" | "period" | "signedOff" | "marking" | "actions"
> & {
  /** The column that the groups of the sample come from, in words; null where there is none. */
  readonly groupColumn: string | null;
};

/**
 * The internal report of findings: every number is shown, and every page says so. Nothing is protected here; a report that
 * leaves the team is made from protected numbers.
 */
export function reportOfFindings(findings: Findings, words: ReportWords): SharedReport {
  const { groupColumn, ...own } = words;
  const { set, settings, populationSize } = findings;
  const { one, many } = set.caseWord;
  const cases =
    populationSize === null
      ? `How many ${many} there were is not known`
      : countedText(populationSize, one, many);
  return {
    ...own,
    protection: { kind: "internal" },
    level: levelText(settings.confidenceLevel),
    sentences: [
      ...inShort(findings).map(({ about, sentence }) => ({ about, sentence })),
      { about: "Audited against", sentence: set.auditedAgainst },
      { about: "Cases", sentence: [cases, words.period].filter((text) => text !== "").join("; ") },
      { about: "Sample", sentence: howDrawnSentence(findings) },
      { about: "What it stands for", sentence: whatItStandsFor(findings) },
    ].filter(({ sentence }) => sentence !== ""),
    results: findings.results.map((result) => resultOf(result, findings)),
    groups: groupColumn === null ? [] : [strataOf(groupColumn, findings)],
    chart: {
      rows: findings.results.map(barOf),
      alternativeText: chartInWords(findings.results),
      key: `Dark bar: cases read. Light band: estimate for all ${many}, with its ${levelText(settings.confidenceLevel)} interval.`,
    },
    reasons: findings.results.flatMap(({ criterion, reasons, counts }) =>
      reasons.map(({ reason, cases: count }) => ({
        about: questionName(criterion),
        words: reason === "" ? "No reason given" : reason,
        cases: ofBase(count, counts.notMet),
      })),
    ),
    goodPractice: findings.goodPractice.map(themeOf),
    toImprove: findings.toImprove.map(themeOf),
    bases: [
      { about: "All questions", sentence: basesSentence(findings) },
      ...findings.results.map((result) => ({
        about: questionName(result.criterion),
        sentence:
          `Applied to ${countedText(result.counts.applicable, "case", "cases")}. ${notCounted(result)}`.trim(),
      })),
    ],
    caveats: limitations(findings).map(({ about, sentence }) => ({ about, sentence })),
    method: [
      { about: "How cases were chosen", sentence: howDrawnSentence(findings) },
      { about: "What it stands for", sentence: whatItStandsFor(findings) },
    ].filter(({ sentence }) => sentence !== ""),
    hidden: [],
  };
}

function resultOf(result: CriterionResult, { settings }: Findings): SharedResult {
  const { criterion, counts, metForHeadline, estimate, caveats, rawProportion } = result;
  const percent = rawProportion === null ? "" : ` (${percentOfResult(result, metForHeadline)})`;
  return {
    question: questionName(criterion),
    found: foundSentence(result, settings, { withParts: result.withoutDeemedMet === null }),
    met: `${ofBase(metForHeadline, counts.applicable)}${percent}`,
    estimate: estimate === null || estimate.exact ? "" : estimateText(estimate),
    interval: intervalText(estimate?.interval ?? null),
    bearInMind: bearInMind(caveats),
  };
}

function strataOf(by: string, { results, settings }: Findings): SharedGroups {
  const rules = shownRules(settings);
  return {
    by,
    rows: results.flatMap(({ criterion, byStratum }) =>
      byStratum.map(({ label, counts, metForHeadline, interval }) => {
        const { applicable } = counts;
        const percent =
          applicable < rules.fewestForPercentage
            ? ""
            : ` (${percentText(metForHeadline, applicable, rules.fewestForPercentage)})`;
        return {
          group: label,
          question: questionName(criterion),
          found: applicable === counts.examined ? "" : `Not counted: ${notCountedSentence({ counts })}`,
          met: `${ofBase(metForHeadline, applicable)}${percent}`,
          estimate: "",
          interval: intervalText(interval),
          bearInMind: baseNote(applicable, rules),
        };
      }),
    ),
  };
}

/** Who is not in the base, as a sentence; `""` where everybody is. */
function notCounted({ counts }: CriterionResult): string {
  return counts.applicable === counts.examined ? "" : `Not counted: ${notCountedSentence({ counts })}.`;
}

const points = (share: number): number => Math.round(100 * share);

function barOf({ criterion, rawProportion, estimate }: CriterionResult): SharedBar {
  const interval = estimate?.interval ?? null;
  return {
    question: questionName(criterion),
    read: rawProportion === null ? null : points(rawProportion),
    whisker:
      estimate === null || interval === null
        ? null
        : {
            lower: points(interval.lower),
            estimate: points(estimate.estimate),
            upper: points(interval.upper),
          },
  };
}

function themeOf({ theme, cases }: ThemeCount): SharedCount {
  return {
    about: theme === "" ? "Without a theme" : theme,
    words: "",
    cases: countedText(cases, "case", "cases"),
  };
}
