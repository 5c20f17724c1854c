import { basesSentence, notCountedSentence } from "../core/findings/bases-sentence";
import type { Findings } from "../core/findings/findings";
import { limitations } from "../core/findings/limitations";
import { questionName } from "../core/findings/question-name";
import { observationWords } from "../core/scoring/scored-cases";
import type { Part } from "./part";
import type { PlannedCell } from "./plan";
import { tablePart } from "./table-part";

/** From the cases examined to those to which each question applies. */
export function basesPart(findings: Findings): Part {
  return tablePart({
    heading: "Why the bases differ",
    line: basesSentence(findings),
    columns: [
      { header: "Question", role: "rowHeader" },
      { header: "Who is not counted", role: "text" },
      { header: "Examined", role: "count" },
      { header: "Out of scope", role: "count" },
      { header: "Not scored", role: "count" },
      { header: "N/A", role: "count" },
      { header: "Applicable", role: "count" },
    ],
    rows: findings.results.map((result) => {
      const { examined, outOfScope, unscored, notApplicable, applicable } = result.counts;
      return [
        questionName(result.criterion),
        notCountedSentence(result),
        examined,
        outOfScope,
        unscored,
        notApplicable,
        applicable,
      ];
    }),
  });
}

/** null where nothing was "not met". */
export function reasonsPart({ results }: Findings): Part | null {
  const rows = results.flatMap(({ criterion, counts, reasons }) =>
    reasons.map(({ reason, cases }): readonly PlannedCell[] => [
      questionName(criterion),
      reason === "" ? "No reason given" : reason,
      cases,
      counts.notMet,
    ]),
  );
  if (rows.length === 0) return null;
  return tablePart({
    heading: "Why not met",
    data: true,
    columns: [
      { header: "Question", role: "rowHeader" },
      { header: "Reason", role: "text" },
      { header: "Cases", role: "count" },
      { header: "Of not met", role: "count" },
    ],
    rows,
  });
}

/** Themes of what was good and what could be better; null where none was written down. */
export function themesPart({ goodPractice, toImprove }: Findings): Part | null {
  const rows = [
    ...goodPractice.map(({ theme, cases }) => [theme, observationWords.goodPractice, cases] as const),
    ...toImprove.map(({ theme, cases }) => [theme, observationWords.toImprove, cases] as const),
  ];
  if (rows.length === 0) return null;
  return tablePart({
    heading: "Good practice and areas to improve",
    data: true,
    columns: [
      { header: "Theme", role: "rowHeader" },
      { header: "Kind", role: "text" },
      { header: "Cases", role: "count" },
    ],
    rows: rows.map(([theme, kind, cases]) => [theme === "" ? "Without a theme" : theme, kind, cases]),
  });
}

export function limitationsPart(findings: Findings): Part | null {
  const rows = limitations(findings).map(({ about, sentence }) => [about, sentence]);
  if (rows.length === 0) return null;
  return tablePart({
    heading: "Limitations",
    columns: [
      { header: "About", role: "rowHeader" },
      { header: "What to bear in mind", role: "text" },
    ],
    rows,
  });
}
