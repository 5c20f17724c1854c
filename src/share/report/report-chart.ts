import { barSentence } from "../../core/findings/estimate-line";
import { levelText } from "../../core/findings/interval-text";
import { wholePercentage } from "../../core/findings/percentage";
import { questionName } from "../../core/findings/question-name";
import type { PublicWords } from "../public-words";
import type { SharedBar, SharedChart } from "../shared-report";
import { printedInterval, printedShare } from "./printed-share";
import type { ShownQuestion } from "./shown-question";

/** The chart, from percentages as they are printed; null where there is none. */
export function reportChart(
  questions: readonly ShownQuestion[],
  { set, settings }: PublicWords,
): SharedChart | null {
  const rows = questions.map(barOf);
  if (rows.every(({ read, whisker }) => read === null && whisker === null)) return null;
  return {
    rows,
    alternativeText: questions
      .map(({ criterion, said, lacksEstimate }) => {
        const sentence = said === null ? "hidden." : barSentence(said);
        const words = lacksEstimate ? sentence.replace(/No estimate\.$/, "No estimate is shown.") : sentence;
        return `${questionName(criterion)}: ${words}`;
      })
      .join(" "),
    key: `Dark bar: cases read. Light band: estimate for all ${set.caseWord.many}, with its ${levelText(settings.confidenceLevel)} interval.`,
  };
}

function barOf({ criterion, said, shown }: ShownQuestion): SharedBar {
  const estimate = said === null ? null : shown.estimate;
  const interval = estimate === null ? null : printedInterval(estimate.interval);
  const points = (share: number) => Math.round(100 * share);
  return {
    question: questionName(criterion),
    read:
      said === null || said.rawProportion === null
        ? null
        : wholePercentage(said.metForHeadline, said.counts.applicable),
    whisker:
      estimate === null || interval === null
        ? null
        : {
            lower: points(interval.lower),
            estimate: points(printedShare(estimate.percent)),
            upper: points(interval.upper),
          },
  };
}
