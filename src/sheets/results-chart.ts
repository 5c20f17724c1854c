import { barSentence } from "../core/findings/estimate-line";
import type { CriterionResult } from "../core/findings/findings";
import { questionName } from "../core/findings/question-name";
import type { PlannedChartRow, PlannedSeries } from "./plan";
import { hundredths, whiskerSegments } from "./whisker-segments";

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

/** A question takes so many points of height; the rest is title and axis. */
const pointsPerQuestion = 20;
const pointsAround = 46;

export function chartHeight(results: readonly CriterionResult[]): number {
  return results.length * pointsPerQuestion + pointsAround;
}

/**
 * Three rows a question: the cases read, the estimate, and an empty one. No percentage, no bar; no interval, no whisker.
 */
export function chartRows(results: readonly CriterionResult[]): readonly PlannedChartRow[] {
  return results.flatMap((result, index): readonly PlannedChartRow[] => {
    const { rawProportion, estimate, criterion } = result;
    const read = [hundredths(100 * (rawProportion ?? 0)), 0, 0, 0, 0, 0, 0];
    const rows: readonly PlannedChartRow[] = [
      { label: questionName(criterion), amounts: read },
      {
        label: "",
        amounts: estimate?.interval
          ? [
              0,
              ...whiskerSegments(
                100 * estimate.interval.lower,
                100 * estimate.estimate,
                100 * estimate.interval.upper,
              ),
            ]
          : noAmounts,
      },
    ];
    return index === results.length - 1 ? rows : [...rows, { label: "", amounts: noAmounts }];
  });
}

const noAmounts: readonly number[] = [0, 0, 0, 0, 0, 0, 0];

/** The chart in words, a sentence a question. */
export function chartInWords(results: readonly CriterionResult[]): string {
  return results.map((result) => `${questionName(result.criterion)}: ${barSentence(result)}`).join(" ");
}
