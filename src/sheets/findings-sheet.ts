import type { Findings } from "../core/findings/findings";
import { howDrawnSentence } from "../core/findings/how-drawn-sentence";
import { inShort } from "../core/findings/in-short";
import { levelText } from "../core/findings/interval-text";
import { countedText, wholeNumberText } from "../core/findings/number-text";
import { whatItStandsFor } from "../core/findings/what-it-stands-for";
import {
  basesPart,
  limitationsPart,
  reasonsPart,
  resultsPart,
  sideBySidePart,
  themesPart,
} from "./findings-tables";
import { findingsGrid, madeLabel, type FindingsSheetWords } from "./findings-words";
import { partHeight, withPageBreaks } from "./page-breaks";
import { pageStep } from "./page-step";
import type { Part, PartRow } from "./part";
import type { SheetPlan, Step } from "./plan";
import { chartHeight, chartInWords, chartRows, chartSeries } from "./results-chart";
import { sheetHead } from "./sheet-head";
import { sealedPlan } from "./sheet-seal";
import { stackedParts } from "./stacked-parts";

const top = 4;
const mostQuestionsOnChart = 12;

/**
 * Audit findings: page 1 holds the answer in short, the chart and the results; then where the numbers come from and
 * what to bear in mind. Generated: it is made again whenever the findings are. The numbers of the chart stand under the
 * printed part.
 */
export function findingsSheet(findings: Findings, words: FindingsSheetWords): SheetPlan {
  const { set, examined, results } = findings;
  const hasChart = results.length > 0 && results.length <= mostQuestionsOnChart;
  const facts = factsPart(findings, words, hasChart ? chartHeight(results) : 0);
  const firstPage = [facts, resultsPart(findings)];
  const later = [
    basesPart(findings),
    sideBySidePart(findings, words.groupColumn),
    reasonsPart(findings),
    themesPart(findings),
    limitationsPart(findings),
  ].filter((part) => part !== null);
  const printed = [...firstPage, ...withPageBreaks(startingAnew(later), findingsGrid, 0)];
  const stacked = stackedParts(printed, findingsGrid, top);
  const cases = countedText(examined, set.caseWord.one, set.caseWord.many);
  const what = `${madeLabel} ${words.made} from ${cases}. The results first, then where the numbers come from and what to bear in mind.`;
  return sealedPlan({
    sheet: words.sheet,
    owner: "generated",
    steps: [
      ...sheetHead(`${words.auditName}: findings`, what, findingsGrid.length),
      { step: "widths", left: 1, characters: findingsGrid },
      ...stacked.steps,
      ...(hasChart ? chartSteps(findings, stacked.bottom + 3) : []),
      pageStep(
        words,
        { top: 1, left: 1, bottom: stacked.bottom, right: findingsGrid.length },
        stacked.breaks,
      ),
    ],
  });
}

/** Page 1 is the results; everything else begins on page 2. */
function startingAnew(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, index) => (index === 0 ? { ...part, newPage: true } : part));
}

/** The facts in A and B; a last row makes room for the chart beside them and says how to read it. */
function factsPart(findings: Findings, words: FindingsSheetWords, chart: number): Part {
  const { populationSize, set, settings } = findings;
  const many = set.caseWord.many;
  const all = populationSize === null ? "" : `${wholeNumberText(populationSize)} ${many}`;
  const cases = [all, words.period].filter((text) => text !== "").join("; ");
  const sample = [howDrawnSentence(findings), words.draws].filter((text) => text !== "").join(" ");
  const rows: readonly PartRow[] = [
    { cells: ["In short", inShort(findings)], roles: ["rowHeader", "lead"] },
    ...fact("Audited against", set.auditedAgainst),
    ...fact("Cases", cases),
    ...fact("Sample", sample),
    ...fact("What it stands for", whatItStandsFor(findings)),
    ...fact("Checked", words.checked),
  ];
  if (chart === 0) return { rows, ruled: [] };
  const level = levelText(settings.confidenceLevel);
  const key = findings.results.some(({ estimate }) => estimate?.interval)
    ? `Dark bar: cases read. Light band: estimate for all${all === "" ? "" : ` ${all}`}, with its ${level} interval.`
    : "Bar: cases read.";
  return { rows: withChartKey(rows, key, chart), ruled: [] };
}

/** How to read the chart stands under it: beside the last fact where the chart ends above it, else in a row of its own. */
function withChartKey(rows: readonly PartRow[], key: string, chart: number): readonly PartRow[] {
  const last = rows.at(-1);
  const above = partHeight({ rows: rows.slice(0, -1), ruled: [] }, findingsGrid);
  if (last !== undefined && above >= chart) {
    return [...rows.slice(0, -1), { ...last, cells: [...last.cells, key], roles: [...last.roles, "note"] }];
  }
  const room = chart - partHeight({ rows, ruled: [] }, findingsGrid);
  const spacer: readonly PartRow[] = room > 0 ? [{ cells: [], roles: [], height: room }] : [];
  return [...rows, ...spacer, { cells: [null, null, key], roles: ["note", "note", "note"], height: 15 }];
}

function fact(label: string, value: string): readonly PartRow[] {
  return value === "" ? [] : [{ cells: [label, value], roles: ["rowHeader", "text"], data: true }];
}

function chartSteps({ results }: Findings, start: number): readonly Step[] {
  const rows = chartRows(results);
  const header = start + 2;
  const width = chartSeries.length + 1;
  const source = { top: header + 1, left: 1, bottom: header + rows.length, right: width };
  return [
    { step: "cells", top: start, left: 1, rows: [["For the chart"]], roles: "section" },
    {
      step: "cells",
      top: start + 1,
      left: 1,
      rows: [[`In words: ${chartInWords(results)}`]],
      roles: "note",
    },
    {
      step: "cells",
      top: header,
      left: 1,
      rows: [["Question", ...chartSeries.map(({ part }, index) => chartHeaders[index] ?? part)]],
      roles: ["columnHeader", ...chartSeries.map(() => "columnHeaderNumber" as const)],
    },
    {
      step: "cells",
      top: header + 1,
      left: 1,
      rows: rows.map(({ label, amounts }) => [label === "" ? null : label, ...amounts]),
      roles: ["line", ...chartSeries.map(() => "plain" as const)],
    },
    {
      step: "chart",
      name: "Results",
      title: "How often each question was met",
      alternativeText: chartInWords(results),
      source,
      series: chartSeries,
      over: { top, left: 3, bottom: top, right: findingsGrid.length },
      heightPoints: chartHeight(results),
      widthPoints: 366,
    },
  ];
}

const chartHeaders = [
  "Cases read, points of 100",
  "Up to the interval",
  "Lower end",
  "Up to the estimate",
  "Estimate",
  "Up to the upper end",
  "Upper end",
];
