import { printedResultsColumns, printedResultsTable } from "../sheets/printed-results";
import { chartSeries } from "../sheets/results-chart";
import { whiskerSegments } from "../sheets/whisker-segments";
import type { SharedBar, SharedChart, SharedReport, SharedResult } from "./shared-report";
import type { SharedSheet, SharedStep } from "./shared-sheet";
import { sharedLine } from "./shared-text";
import { tableSheet } from "./table-sheet";

/** A question takes so many points of the chart's height; the rest is title and axis. */
const pointsPerQuestion = 22;
const pointsAround = 50;
const mostQuestionsOnChart = 12;
const chartWidth = 750;

/**
 * Results: the chart, and one table of all results, first over all cases read, then for each group. The numbers that the
 * chart is drawn from stand under the printed part; they are whole points of per cent, no finer than the table. Under them
 * stand the same results once more for next year's audit.
 */
export function resultsSheet(report: SharedReport): SharedSheet {
  const chart = drawnChart(report.chart);
  const heightPoints = pointsAround + pointsPerQuestion * (chart?.rows.length ?? 0);
  const table = tableSheet(report, {
    sheet: "Results",
    what: `How often each question was met. “39 of 57” would mean 39 cases that met the question, out of 57 to which it applied. Intervals are ${report.level} intervals.`,
    columns: [
      { header: "Question", headerRole: "columnHeader", role: "rowHeader", width: 23 },
      { header: "Cases", headerRole: "columnHeader", role: "text", width: 21 },
      { header: "What was found", headerRole: "columnHeader", role: "text", width: 37 },
      { header: "Met", headerRole: "columnHeaderNumber", role: "ofBase", width: 17 },
      { header: "Estimate for all", headerRole: "columnHeaderNumber", role: "interval", width: 10 },
      { header: `${report.level} interval`, headerRole: "columnHeaderNumber", role: "interval", width: 10 },
      { header: "Bear in mind", headerRole: "columnHeaderCaveat", role: "caveat", width: 22 },
    ],
    rows: [
      ...report.results.map((result) => resultRow(result, "All cases read")),
      ...report.groups.flatMap(({ by, rows }) =>
        rows.map((result) => resultRow(result, `${by}: ${result.group}`)),
      ),
    ],
    ...(chart === null ? {} : { above: { heightPoints: heightPoints + 10, key: chart.key } }),
  });
  const drawn = chart === null ? [] : chartSteps(chart, table.aboveRow, table.bottom + 3, heightPoints);
  return {
    ...table,
    steps: [...table.steps, ...drawn, ...againSteps(report, lastRow(drawn, table.bottom) + 3)],
  };
}

/** The same results for next year's audit to read, under the printed part. */
function againSteps({ again }: SharedReport, top: number): readonly SharedStep[] {
  const [title = [], ...rows] = printedResultsTable(again);
  const width = printedResultsColumns.length;
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, at) => {
      const text = sharedLine(String(row[at] ?? ""));
      return text === "" ? null : text;
    }),
  );
  return [
    { step: "cells", top, left: 1, rows: [title], roles: "section" },
    { step: "cells", top: top + 1, left: 1, rows: cells, roles: "line" },
  ];
}

function lastRow(steps: readonly SharedStep[], bottom: number): number {
  return Math.max(
    bottom,
    ...steps.map((step) => (step.step === "cells" ? step.top + step.rows.length - 1 : 0)),
  );
}

function resultRow(result: SharedResult, cases: string): readonly string[] {
  const { question, found, met, estimate, interval, bearInMind } = result;
  return [question, cases, found, met, estimate, interval, bearInMind];
}

/** No chart of nothing, and none of so many questions that its labels could not be read. */
function drawnChart(chart: SharedChart | null): SharedChart | null {
  if (chart === null || chart.rows.length > mostQuestionsOnChart) return null;
  return chart.rows.some(({ read, whisker }) => read !== null || whisker !== null) ? chart : null;
}

function chartSteps(
  { rows, alternativeText }: SharedChart,
  at: number,
  start: number,
  heightPoints: number,
): readonly SharedStep[] {
  const amounts = rows.flatMap((row, index) => barRows(row, index === rows.length - 1));
  const first = start + 2;
  return [
    {
      step: "cells",
      top: start,
      left: 1,
      rows: [["For the chart: points of 100, as drawn"]],
      roles: "section",
    },
    {
      step: "cells",
      top: start + 1,
      left: 1,
      rows: [
        [
          "Question",
          "Cases read",
          "Up to the interval",
          "Lower end",
          "Up to the estimate",
          "Estimate",
          "Up to the upper end",
          "Upper end",
        ],
      ],
      roles: ["columnHeader", ...chartSeries.map(() => "columnHeaderNumber" as const)],
    },
    {
      step: "cells",
      top: first,
      left: 1,
      rows: amounts,
      roles: ["line", ...chartSeries.map(() => "plain" as const)],
    },
    {
      step: "chart",
      name: "Results",
      title: "How often each question was met",
      alternativeText: sharedLine(alternativeText),
      source: { top: first, left: 1, bottom: first + amounts.length - 1, right: chartSeries.length + 1 },
      series: chartSeries,
      over: { top: at, left: 1, bottom: at, right: 6 },
      heightPoints,
      widthPoints: chartWidth,
    },
  ];
}

/** Three rows a question: the cases read, the estimate, and an empty one. What is hidden leaves its cells blank. */
function barRows(
  { question, read, whisker }: SharedBar,
  isLast: boolean,
): readonly (readonly (string | number | null)[])[] {
  const nothing = chartSeries.map(() => null);
  const segments =
    whisker === null
      ? nothing
      : [null, ...whiskerSegments(points(whisker.lower), points(whisker.estimate), points(whisker.upper))];
  const rows = [
    [sharedLine(question), read === null ? null : points(read), ...nothing.slice(1)],
    [null, ...segments],
  ];
  return isLast ? rows : [...rows, [null, ...nothing]];
}

/** Whole points from 0 to 100: a finer number than the printed one could give a hidden count away. */
function points(amount: number): number {
  return Math.min(100, Math.max(0, Math.round(amount)));
}
