import { countedText, listInWords, wholeNumberText } from "../core/findings/number-text";
import { shownRules } from "../core/shown-rules";
import { surveyDefinitionFrom } from "../core/survey/survey-definition-form";
import { answerThemes } from "../core/survey/answer-themes";
import type { KeptPairCount, KeptQuestionCount } from "../core/survey/survey-definition";
import type { SurveyFindings } from "../core/survey/survey-findings";
import { respondentsText, surveySentence } from "../core/survey/survey-sentence";
import { acrossRows } from "./across-rows";
import { keptLines } from "./kept-lines";
import { listedPart } from "./listed-part";
import { withPageBreaks } from "./page-breaks";
import { pageStep } from "./page-step";
import type { Part, PartRow } from "./part";
import type { SheetPlan } from "./plan";
import { recordLabels } from "./record-labels";
import { headHeight, sheetHead } from "./sheet-head";
import { sealedPlan } from "./sheet-seal";
import { stackedParts } from "./stacked-parts";
import { surveyAnswersPart } from "./survey-answers-part";
import { surveyGrid } from "./survey-grid";
import { surveyGroupsPart } from "./survey-groups-part";
import { surveyMadeLabel } from "./survey-made-label";
import { surveyPairsPart } from "./survey-pairs-part";

export interface SurveySheetWords {
  readonly sheet: string;
  readonly auditName: string;
  /** When it was made, in words: "6 December 2017, 14:05". */
  readonly made: string;
  /** Names of the audit's criteria by id, as they stand on the findings. */
  readonly criterionNames: ReadonlyMap<string, string>;
}

/**
 * Audit survey: who responded, the pairs with the audit, what was answered in words, each question with all its answers
 * and a line for no answer, and the same by sector. Words that respondents wrote are counted and not quoted. At the end the
 * set-up, so that it can be made again.
 * Checked by: test/sheets/survey-sheet.test.ts, test/sheets/survey-sheet.laws.test.ts, test/sheets/pictures/audit-survey.txt
 */
export function surveySheet(survey: SurveyFindings, words: SurveySheetWords): SheetPlan {
  const { fewestForPercentage } = shownRules(survey.settings);
  const made = [
    factsPart(survey, words.made),
    surveyPairsPart(survey, words.criterionNames),
    listedPart(
      "In words",
      survey.results.map(
        (result) => [result.question.wording, surveySentence(result, fewestForPercentage)] as const,
      ),
      true,
    ),
    surveyAnswersPart(survey),
    surveyGroupsPart(survey),
    keptPart(survey),
  ].filter((part): part is Part => part !== null);
  const parts = acrossRows(made, surveyGrid);
  const stacked = stackedParts(withPageBreaks(parts, surveyGrid, headHeight), surveyGrid, 4);
  // What is kept for the tool is the last part, and is not printed.
  const lastPrinted = (stacked.starts.at(-1) ?? stacked.bottom) - 2;
  const area = { top: 1, left: 1, bottom: lastPrinted, right: surveyGrid.length };
  return sealedPlan({
    sheet: words.sheet,
    owner: "generated",
    steps: [
      ...sheetHead(
        `${words.auditName}: survey`,
        `What ${countedText(survey.responses, "respondent", "respondents")} answered. “k of n” counts those who were asked; who gave no answer has a line of their own.`,
        surveyGrid.length,
      ),
      { step: "widths", left: 1, characters: surveyGrid },
      ...stacked.steps,
      pageStep(words, area, stacked.breaks),
    ],
  });
}

function factsPart(
  { responses, rate, definition, blankRows, repeated, silent }: SurveyFindings,
  made: string,
): Part {
  const rows = (some: readonly number[]) => listInWords(some.map(String));
  const facts: readonly (readonly [string, string])[] = [
    [
      "Responses",
      rate === null
        ? `${wholeNumberText(responses)}; how many were invited is not known.`
        : `${respondentsText(rate.responses, rate.invited)} of those invited responded.`,
    ],
    [
      "Whom they speak for",
      definition.respondents === "random"
        ? "The respondents were drawn at random, so what they say stands for all who could have been asked, as far as those drawn responded."
        : "Those who responded. They came by themselves, so their answers can’t be taken for those of all practitioners, and there are no intervals.",
    ],
    [
      "No question answered",
      silent === 0 ? "" : `${respondentsText(silent, responses)}: counted, under “No answer”.`,
    ],
    [
      "Rows left out",
      blankRows.length === 0
        ? ""
        : `${blankRows.length === 1 ? "Row" : "Rows"} ${rows(blankRows)} of ${definition.sheet}: not counted as responses.`,
    ],
    ...repeated.map(
      ({ header, rows: some }) =>
        [
          "Respondent twice",
          `Rows ${rows(some)} of ${definition.sheet} have the same ${header}. Each is counted.`,
        ] as const,
    ),
    [surveyMadeLabel, `${made}, from ${definition.sheet} and the marks as they stood then.`],
  ];
  return {
    rows: facts
      .filter(([, value]) => value !== "")
      .map(([label, value]): PartRow => ({
        cells: [label, value],
        roles: ["rowHeader", "line"],
        data: true,
        across: true,
      })),
    ruled: [],
  };
}

function keptPart({ definition, paired, responses, results: counted }: SurveyFindings): Part {
  // In the order of the form, so that the same set-up gives the same lines whoever put it together.
  const kept = surveyDefinitionFrom(definition) ?? definition;
  // The findings and a copy show the survey without reading the export: what was counted goes along.
  const counts = paired.map(({ pair, survey }): KeptPairCount => ({
    question: pair.question,
    criterion: pair.criterion,
    count: survey.count,
    base: survey.base,
  }));
  const results = counted.map((result): KeptQuestionCount => {
    const { themes = [] } = answerThemes(result, definition) ?? {};
    return {
      question: result.question.id,
      asked: result.asked,
      answered: result.answered,
      options: result.options.map(({ respondents }) => respondents),
      themes: themes.map(({ theme, respondents }) => [theme, respondents]),
    };
  });
  return {
    ruled: [],
    rows: [
      { cells: [recordLabels.kept], roles: ["section"], height: 24 },
      {
        cells: ["How the survey was read, kept so that it can be made again. Not for editing."],
        roles: ["note"],
      },
      ...keptLines({ version: 1, definition: kept, counts, responses, results }).map((line): PartRow => ({
        cells: [line],
        roles: ["codeLine"],
        data: true,
      })),
    ],
  };
}
