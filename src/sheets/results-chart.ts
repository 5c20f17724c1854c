import { barSentence } from "../core/findings/estimate-line";
import type { CriterionResult } from "../core/findings/findings";
import { questionName } from "../core/findings/question-name";
import type { PlannedChartRow, PlannedSeries } from "./plan";

/** The series of the chart, stacked from 0: a bar for the cases read, and a whisker built of segments for the estimate. */
export const chartSeries: readonly PlannedSeries[] = [
  { name: "Cases read", part: "casesRead" },
  { name: " ", part: "offset" },
  { name: " ", part: "lowEnd" },
  { name: "Estimate with its interval", part: "body" },
  { name: " ", part: "centre" },
  { name: " ", part: "body" },
  { name: " ", part: "highEnd" },
];

/** Widths of the marks at the ends and at the estimate, in points of per cent. */
const endWidth = 0.5;
const centreWidth = 1;

/** A question takes so many points of height; the rest is title and axis. */
const pointsPerQuestion = 20;
const pointsAround = 46;

export function chartHeight(results: readonly CriterionResult[]): number {
  return results.length * pointsPerQuestion + pointsAround;
}

/**
 * Three rows a question: the cases read, the estimate, and an empty one. Segments are shortened so that the ends and
 * the middle lie on the true values. No percentage, no bar; no interval, no whisker.
 */
export function chartRows(results: readonly CriterionResult[]): readonly PlannedChartRow[] {
  return results.flatMap((result, index): readonly PlannedChartRow[] => {
    const { rawProportion, estimate, criterion } = result;
    const read = [hundredths(100 * (rawProportion ?? 0)), 0, 0, 0, 0, 0, 0];
    const rows: readonly PlannedChartRow[] = [
      { label: questionName(criterion), amounts: read },
      {
        label: "",
        amounts: estimate?.interval ? [0, ...whisker(estimate.estimate, estimate.interval)] : noAmounts,
      },
    ];
    return index === results.length - 1 ? rows : [...rows, { label: "", amounts: noAmounts }];
  });
}

const noAmounts: readonly number[] = [0, 0, 0, 0, 0, 0, 0];

/** Offset, low end, body, centre, body, high end, in points of per cent; their sum is the upper limit. */
function whisker(
  estimate: number,
  interval: { readonly lower: number; readonly upper: number },
): readonly number[] {
  const low = 100 * interval.lower;
  const high = 100 * interval.upper;
  const middle = 100 * estimate;
  const borders = [
    low,
    low + endWidth,
    middle - centreWidth / 2,
    middle + centreWidth / 2,
    high - endWidth,
    high,
  ];
  let last = low;
  const rising = borders.map((border) => {
    last = Math.max(last, Math.min(high, border));
    return last;
  });
  return [low, ...rising.slice(1).map((border, index) => border - (rising[index] ?? 0))].map(hundredths);
}

function hundredths(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** The chart in words, a sentence a question. */
export function chartInWords(results: readonly CriterionResult[]): string {
  return results.map((result) => `${questionName(result.criterion)}: ${barSentence(result)}`).join(" ");
}
