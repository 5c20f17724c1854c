import { notCountedSentence } from "../core/findings/bases-sentence";
import type { CriterionResult, Findings } from "../core/findings/findings";
import { intervalText, levelText } from "../core/findings/interval-text";
import { wholeNumberText } from "../core/findings/number-text";
import { percentText } from "../core/findings/percent-text";
import { questionName } from "../core/findings/question-name";
import { shownRules, type ShownRules } from "../core/shown-rules";
import { acrossPage } from "./across-page";
import { sideBySidePart } from "./groups-part";
import { ofBase } from "./of-base";
import { findingsGrid, type FindingsSheetWords } from "./findings-words";
import { withPageBreaks } from "./page-breaks";
import { pageStep } from "./page-step";
import type { Part } from "./part";
import type { PlannedCell, SheetPlan } from "./plan";
import { headHeight, sheetHead } from "./sheet-head";
import { sealedPlan } from "./sheet-seal";
import { shownPercent } from "./shown-percent";
import { stackedParts } from "./stacked-parts";
import { tablePart } from "./table-part";

/** Audit findings by group: the groups side by side, then each question with the groups one under the other. null where there is one group only. */
export function findingsByGroupSheet(findings: Findings, words: FindingsSheetWords): SheetPlan | null {
  if (findings.design.strata.length < 2) return null;
  const together = sideBySidePart(findings, words);
  const parts = [
    ...(together === null ? [] : [together]),
    ...findings.results.map((result) => questionPart(result, findings)),
  ];
  const stacked = stackedParts(withPageBreaks(parts, findingsGrid, headHeight), findingsGrid, 4);
  const column = words.groupColumn === null ? "group" : words.groupColumn;
  return sealedPlan({
    sheet: words.sheet,
    owner: "generated",
    steps: [
      ...sheetHead(
        `${words.auditName}: findings by group`,
        `The cases read, question by question, for each ${column}. Inside a group the counts stand for that group alone.`,
        findingsGrid.length,
      ),
      { step: "widths", left: 1, characters: findingsGrid },
      ...stacked.steps,
      pageStep(
        words,
        { top: 1, left: 1, bottom: stacked.bottom, right: findingsGrid.length },
        stacked.breaks,
      ),
    ],
  });
}

function questionPart(result: CriterionResult, { settings }: Findings): Part {
  const { criterion, byStratum } = result;
  const rules = shownRules(settings);
  return tablePart({
    heading: questionName(criterion),
    line: acrossPage(criterion.question, "line", findingsGrid),
    data: true,
    columns: [
      { header: "Group", role: "rowHeader" },
      { header: "Who is not counted", role: "text" },
      { header: "Met", role: "ofBase" },
      { header: "Per cent", role: "proportion" },
      { header: "In the list", role: "count" },
      { header: `${levelText(settings.confidenceLevel)} interval`, role: "interval" },
      { header: "Bear in mind", role: "caveat" },
    ],
    rows: byStratum.map((stratum): readonly PlannedCell[] => {
      const { label, counts, metForHeadline, populationSize, interval } = stratum;
      const { applicable } = counts;
      return [
        label,
        notCountedSentence({ counts }),
        ofBase(metForHeadline, applicable),
        shownPercent(percentText(metForHeadline, applicable, rules.fewestForPercentage)),
        populationSize,
        intervalText(interval),
        baseNote(applicable, rules),
      ];
    }),
  });
}

function baseNote(applicable: number, { fewestForPercentage, fewestForPrecision }: ShownRules): string {
  if (applicable === 0) return "Applied to no case read";
  if (applicable < fewestForPercentage)
    return `Fewer than ${wholeNumberText(fewestForPercentage)} cases: counts only`;
  return applicable < fewestForPrecision ? `Small base: ${wholeNumberText(applicable)} cases` : "";
}
