import { questionCodes } from "../../core/change/question-codes";
import { levelText } from "../../core/findings/interval-text";
import type { PrintedResults } from "../../sheets/printed-results";
import type { PublicWords } from "../public-words";
import type { SharedResult } from "../shared-report";
import type { ShownQuestion } from "./shown-question";

/** The results over all cases once more, sign for sign as they are printed, for next year's audit to read. */
export function printedAgain(
  questions: readonly ShownQuestion[],
  results: readonly SharedResult[],
  { title, date, design, settings }: PublicWords,
): PrintedResults {
  return {
    audit: title,
    made: date,
    selection: design.selection,
    level: levelText(settings.confidenceLevel),
    results: results.flatMap(({ question, met, estimate, interval }, at) => {
      const criterion = questions[at]?.criterion;
      if (criterion === undefined) return [];
      const partlyCountsAs = String(settings.partlyCountsAs);
      return [{ codes: questionCodes(criterion), question, partlyCountsAs, met, estimate, interval }];
    }),
  };
}
