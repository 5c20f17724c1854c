import { basesSentence, notCountedSentence } from "../core/findings/bases-sentence";
import type { Findings } from "../core/findings/findings";
import { limitations } from "../core/findings/limitations";
import { questionName } from "../core/findings/question-name";
import { acrossPage } from "./across-page";
import { countedLines } from "./counted-lines";
import { findingsGrid } from "./findings-words";
import { listedPart } from "./listed-part";
import { ofBase } from "./of-base";
import type { Part } from "./part";
import type { PlannedCell } from "./plan";
import { tablePart } from "./table-part";

/** From the cases examined to those to which each question applies. */
export function basesPart(findings: Findings): Part {
  return tablePart({
    heading: "Why the bases differ",
    mayBeSplit: true,
    line: acrossPage(basesSentence(findings), "line", findingsGrid),
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

/** Why each question was not met, the most frequent reason first; null where nothing was "not met". */
export function reasonsPart({ results }: Findings): Part | null {
  const rows = results.flatMap(({ criterion, counts, reasons }) =>
    countedLines(
      reasons.map(({ reason, cases }) => ({
        name: reason === "" ? "No reason given" : reason,
        count: cases,
      })),
    ).map((line): readonly PlannedCell[] => [
      questionName(criterion),
      line,
      ofBase(counts.notMet, counts.applicable),
    ]),
  );
  if (rows.length === 0) return null;
  return tablePart({
    heading: "Why not met",
    mayBeSplit: true,
    data: true,
    columns: [
      { header: "Question", role: "rowHeader" },
      { header: "Reasons, each with its number of cases", role: "text" },
      { header: "Not met", role: "ofBase" },
    ],
    rows,
  });
}

export function limitationsPart(findings: Findings): Part | null {
  return listedPart(
    "Limitations",
    limitations(findings).map(({ about, sentence }) => [about, sentence]),
  );
}
