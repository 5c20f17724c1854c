import { intervalText, levelText } from "../core/findings/interval-text";
import { wholeNumberText } from "../core/findings/number-text";
import { percentText } from "../core/findings/percent-text";
import { shownRules } from "../core/shown-rules";
import { optionRows } from "../core/survey/option-rows";
import type { SurveyFindings } from "../core/survey/survey-findings";
import { surveyInterval } from "../core/survey/survey-interval";
import type { SurveyResult } from "../core/survey/survey-result";
import { ofBase } from "./of-base";
import type { Part } from "./part";
import type { PlannedCell } from "./plan";
import { shownPercent } from "./shown-percent";
import { shortQuestion } from "./short-question";
import { tablePart } from "./table-part";

/** Every question with all its answers, in the order of the questionnaire, and a line for no answer. */
export function surveyAnswersPart(survey: SurveyFindings): Part {
  const { definition, settings } = survey;
  const isRandom = definition.respondents === "random";
  return tablePart({
    heading: "Every answer",
    data: true,
    newPage: true,
    mayBeSplit: true,
    columns: [
      { header: "Question", role: "rowHeader" },
      { header: "Answer", role: "text" },
      { header: "Count", role: "ofBase" },
      { header: "Per cent", role: "proportion" },
      { header: "Bear in mind", role: "caveat" },
      ...(isRandom
        ? [{ header: `${levelText(settings.confidenceLevel)} interval`, role: "interval" as const }]
        : []),
    ],
    rows: survey.results.flatMap((result) => answerRows(result, survey)),
  });
}

function answerRows(result: SurveyResult, survey: SurveyFindings): readonly (readonly PlannedCell[])[] {
  const { question, asked } = result;
  const { definition, settings } = survey;
  const { fewestForPercentage } = shownRules(settings);
  const rows = question.options.length > 0 ? optionRows(result) : countedRows(result);
  return rows.map(({ words, respondents, together }, at): readonly PlannedCell[] => {
    const hasNone = words === "No answer" || asked < fewestForPercentage;
    const interval = hasNone
      ? null
      : surveyInterval(respondents, asked, definition, settings.confidenceLevel);
    return [
      at === 0 ? question.wording : shortQuestion(question.wording),
      together === null ? words : `${words}: ${together.join("; ")}`,
      ofBase(respondents, asked),
      shownPercent(percentText(respondents, asked, fewestForPercentage)),
      at === 0 ? noteOf(result, survey) : null,
      ...(definition.respondents === "random" ? [intervalText(interval)] : []),
    ];
  });
}

/** What holds for a question as a whole; stands in its first row. */
function noteOf({ question, asked, responses, numbers }: SurveyResult, { settings }: SurveyFindings): string {
  const rules = shownRules(settings);
  return [
    question.kind === "severalChoices" ? "Several answers each: they add up to more than 100%" : "",
    numbers === null
      ? ""
      : `From ${numbers.lowest} to ${numbers.highest}; half of the numbers are at most ${numbers.median}`,
    responses > asked ? `Asked of ${ofBase(asked, responses)}` : "",
    asked > 0 && asked < rules.fewestForPrecision ? `Small base: ${wholeNumberText(asked)} were asked` : "",
  ]
    .filter((note) => note !== "")
    .join(". ");
}

/** Of a question without options: who answered, and who didn't. Words are counted and not quoted. */
function countedRows({ question, answered, noAnswer }: SurveyResult) {
  const given = question.kind === "number" ? "A number" : "In their own words";
  return [
    { words: given, respondents: answered, together: null },
    { words: "No answer", respondents: noAnswer, together: null },
  ];
}
