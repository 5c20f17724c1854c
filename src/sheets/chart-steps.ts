import type { Findings } from "../core/findings/findings";
import { chartColumns } from "./chart-beside";
import type { Step } from "./plan";
import { chartHeight, chartInWords, chartRows, chartSeries } from "./results-chart";

/** The numbers of the chart from row `start` on, in words and figures, and the chart over them, placed at row `top`. */
export function chartSteps(
  { results }: Pick<Findings, "results">,
  start: number,
  top: number,
): readonly Step[] {
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
      over: { top, left: chartColumns.left, bottom: top, right: chartColumns.right },
      heightPoints: chartHeight(results),
      widthPoints: 306,
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
