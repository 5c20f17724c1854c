import { percentText } from "../core/findings/percent-text";
import { shownRules } from "../core/shown-rules";
import { optionRows } from "../core/survey/option-rows";
import type { SurveyFindings } from "../core/survey/survey-findings";
import { ofBase } from "./of-base";
import type { Part } from "./part";
import type { PlannedCell } from "./plan";
import { shortQuestion } from "./short-question";
import { shownPercent } from "./shown-percent";
import { tablePart } from "./table-part";

const smallBases = {
  noPercentage: "So few: counts only",
  small: "Small base",
} as const;

/** The answers for each sector, or whatever the survey is broken down by; null where it is not. */
export function surveyGroupsPart({ by, grouped, settings, results }: SurveyFindings): Part | null {
  const groups = results.find(({ question }) => question === by);
  if (by === null || groups === undefined || grouped.length === 0) return null;
  const outside = groups.responses - groups.answered;
  const { fewestForPercentage } = shownRules(settings);
  return tablePart({
    heading: `By ${by.wording}`,
    line: `Each answer among those of one group. Groups are small: look at the counts first.${outside === 0 ? "" : ` ${ofBase(outside, groups.responses)} gave no answer by which to group them.`}`,
    data: true,
    newPage: true,
    mayBeSplit: true,
    columns: [
      { header: "Question", role: "rowHeader" },
      { header: "Group and answer", role: "text" },
      { header: "Count", role: "ofBase" },
      { header: "Per cent", role: "proportion" },
      { header: "Bear in mind", role: "caveat" },
    ],
    rows: grouped.flatMap(({ question, groups }) =>
      groups.flatMap(({ group, result, smallBase }, place): readonly (readonly PlannedCell[])[] =>
        optionRows(result).map(({ words, respondents }, at): readonly PlannedCell[] => [
          place === 0 && at === 0 ? question.wording : shortQuestion(question.wording),
          `${group}: ${words}`,
          ofBase(respondents, result.asked),
          shownPercent(percentText(respondents, result.asked, fewestForPercentage)),
          at === 0 && smallBase !== null ? smallBases[smallBase] : null,
        ]),
      ),
    ),
  });
}
