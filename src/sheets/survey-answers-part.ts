import { intervalText, levelText } from "../core/findings/interval-text";
import { wholeNumberText } from "../core/findings/number-text";
import { percentText } from "../core/findings/percent-text";
import { shownRules } from "../core/shown-rules";
import { answerThemes } from "../core/survey/answer-themes";
import { optionRows, type OptionRow } from "../core/survey/option-rows";
import type { SurveyDefinition } from "../core/survey/survey-definition";
import type { SurveyFindings } from "../core/survey/survey-findings";
import { surveyInterval } from "../core/survey/survey-interval";
import type { SurveyResult } from "../core/survey/survey-result";
import { addUp, rangeText } from "../core/survey/survey-sentence";
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
  const rows = question.options.length > 0 ? optionRows(result) : countedRows(result, definition);
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
function noteOf(result: SurveyResult, { settings, definition }: SurveyFindings): string {
  const { question, asked, responses, numbers } = result;
  const rules = shownRules(settings);
  return [
    question.kind === "severalChoices" ? `Several answers each: they ${addUp(result)}` : "",
    answerThemes(result, definition) === null
      ? ""
      : "What they are about was read by the auditor; an answer may have several themes",
    numbers === null ? "" : `Numbers ${rangeText(numbers)}`,
    responses > asked ? `Asked of ${ofBase(asked, responses)}` : "",
    asked > 0 && asked < rules.fewestForPrecision ? `Small base: ${wholeNumberText(asked)} were asked` : "",
  ]
    .filter((note) => note !== "")
    .join(". ");
}

/** Of a question without options: who answered, and who didn't. Words are counted and not quoted. */
function countedRows(result: SurveyResult, definition: SurveyDefinition): readonly OptionRow[] {
  const { question, answered, noAnswer, numbers } = result;
  const given =
    question.kind !== "number"
      ? "In their own words"
      : numbers === null && answered > 0
        ? "A date"
        : "A number";
  const coded = answerThemes(result, definition);
  const line = (words: string, respondents: number): OptionRow => ({ words, respondents, together: null });
  return [
    line(given, answered),
    ...(coded?.themes ?? []).map(({ theme, respondents }) => line(`About: ${theme}`, respondents)),
    ...(coded === null || coded.none === 0 ? [] : [line("About none of the themes", coded.none)]),
    ...(coded === null || coded.open === 0 ? [] : [line("Not looked at yet", coded.open)]),
    line("No answer", noAnswer),
  ];
}
