import { basesSentence, notCountedSentence } from "./bases-sentence";
import { drawsSentence } from "./draws-sentence";
import type { Findings, ThemeCount } from "./findings";
import { howDrawnSentence } from "./how-drawn-sentence";
import { inShort } from "./in-short";
import { limitations } from "./limitations";
import { countedText } from "./number-text";
import { questionName } from "./question-name";
import { resultText } from "./result-text";
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
    "In short",
    ...inShort(findings).map(({ about, sentence }) => `  ${about}: ${sentence}`),
    "",
    `Audited against: ${findings.set.auditedAgainst}`,
    `Cases: ${casesLine(findings)}`,
    `Sample: ${howDrawnSentence(findings)}`,
    ...(draws === "" ? [] : [`Draw: ${draws}`]),
    `What it stands for: ${whatItStandsFor(findings)}`,
    "",
    "Results",
    ...findings.results.flatMap((result) => resultText(result, findings, choices.fullPrecision ?? false)),
    "",
    "Why the bases differ",
    `  ${basesSentence(findings)}`,
    ...findings.results.map(
      (result) => `  ${questionName(result.criterion)}: ${notCountedSentence(result)}.`,
    ),
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

function themeLines(title: string, themes: readonly ThemeCount[]): readonly string[] {
  if (themes.length === 0) return [];
  const lines = themes.map(({ theme, cases }) => {
    const name = theme === "" ? "No theme given" : theme;
    return `  ${name}: ${countedText(cases, "case", "cases")}`;
  });
  return ["", title, ...lines];
}
