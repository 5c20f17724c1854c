import { hiddenLast } from "../../core/disclosure/named-list";
import type { ShownSurvey, ShownSurveyQuestion } from "../../core/disclosure/survey/shown-survey";
import type { CriterionId } from "../../core/scoring/criterion";
import { intervalText, levelText } from "../../core/findings/interval-text";
import { countedText, wholeNumberText } from "../../core/findings/number-text";
import { shownRules } from "../../core/shown-rules";
import { scaleSides } from "../../core/survey/known-scales";
import { foldedAnswer } from "../../core/survey/spelt-options";
import { surveyInterval } from "../../core/survey/survey-interval";
import { respondentsText } from "../../core/survey/survey-sentence";
import type { PublicWords } from "../public-words";
import type { SharedResult, SharedSentence, SharedSurvey, SharedSurveyRow } from "../shared-report";
import { HIDDEN, ofBaseWords } from "./count-words";
import { hiddenTogether } from "./counted-lists";
import type { ShownQuestion } from "./shown-question";

/**
 * A survey as it stands in a report, from what may be shown of it and of the audit's results; null where none goes in. A
 * difference between the two is never said: it is made from finer numbers than are printed.
 * Checked by: test/share/survey-rows.test.ts, test/share/protected-report.laws.test.ts
 */
export function sharedSurvey(
  questions: readonly ShownQuestion[],
  results: readonly SharedResult[],
  words: PublicWords,
): SharedSurvey | null {
  const { survey } = words;
  if (survey === null) return null;
  return {
    facts: facts(survey),
    pairs: pairRows(
      survey,
      (id) => results[questions.findIndex(({ criterion }) => criterion.id === id)],
      words,
    ),
    answers: survey.questions.flatMap((question) => answerRows(question, survey, words)),
  };
}

/** The pairs whose question of the audit is in the report; what holds for all of them stands in the first row. */
function pairRows(
  { questions, pairs }: ShownSurvey,
  resultOf: (criterion: CriterionId) => SharedResult | undefined,
  words: PublicWords,
): readonly SharedSurveyRow[] {
  const rows = pairs.flatMap(({ name, at, options, criterion, count }): readonly SharedSurveyRow[] => {
    const [question, found] = [questions[at], resultOf(criterion)];
    if (question === undefined || found === undefined) return [];
    const answers = hiddenLast(options.flatMap((place) => question.options[place] ?? []))
      .map((answer) => `“${answer.name}”`)
      .join(", ");
    return [
      {
        about: name,
        words: `Survey: ${question.name} ${answers}. Audit: ${found.question}, met ${found.met}.`,
        respondents: counted(count, question, words),
        bearInMind: "",
      },
    ];
  });
  const bearInMind =
    "These measure different things: what people say about practice in general, and what files show. Neither proves the other wrong.";
  return rows.map((row, nth) => (nth === 0 ? { ...row, bearInMind } : row));
}

/** What is missing from the survey, as it is told in the report: from what is shown alone. */
export function hiddenOfSurvey({ survey }: Pick<PublicWords, "survey">): readonly SharedSentence[] {
  if (survey === null) return [];
  return [
    ...survey.questions.flatMap(({ name, leftOut }) =>
      leftOut === null ? [] : [{ about: `Survey: ${name}`, sentence: whyLeftOut[leftOut] }],
    ),
    ...survey.pairsLeftOut.map((name) => ({
      about: `Survey: ${name}`,
      sentence:
        "It is not set beside the audit: how many gave any of several answers is not told, or its question is left out.",
    })),
  ];
}

const whyLeftOut = {
  asked: "The question is left out: how many were asked it would tell a number that is hidden.",
  answers: "The answers are left out, because a small number could be worked out from them.",
} as const;

function facts({ made, responses, invited, respondents }: ShownSurvey): readonly SharedSentence[] {
  const isRate = invited !== null && invited >= responses;
  return [
    {
      about: "Responses",
      sentence: isRate
        ? `${respondentsText(responses, invited)} of those invited responded.`
        : `${countedText(responses, "person", "people")} responded; how many were invited is not known.`,
    },
    {
      about: "Whom they speak for",
      sentence:
        respondents === "random"
          ? "Those asked were drawn at random, so what they say stands for all who could have been asked, as far as those drawn responded."
          : "Those who responded. They came by themselves, so their answers can’t be taken for those of everybody.",
    },
    { about: "Counted on", sentence: `${made}.` },
  ];
}

function answerRows(
  question: ShownSurveyQuestion,
  survey: ShownSurvey,
  words: PublicWords,
): readonly SharedSurveyRow[] {
  const { name, kind, options, answered, noAnswer, themes, leftOut } = question;
  if (leftOut !== null) return [];
  const row = (answer: string, count: number | null): SharedSurveyRow => ({
    about: name,
    words: answer,
    respondents: counted(count, question, words),
    bearInMind: intervalNote(count, question, survey, words),
  });
  const together = (list: ShownSurveyQuestion["options"]): readonly SharedSurveyRow[] =>
    hiddenTogether(hiddenLast(list)).map(({ names, cases }) => ({
      about: name,
      words: names.join("; "),
      respondents: cases === HIDDEN ? counted(null, question, words) : cases,
      bearInMind: "",
    }));
  const given = options.filter(({ cases }) => cases !== 0);
  const never = options.filter(({ cases }) => cases === 0);
  // "No answer" may be one that could be chosen.
  const isOffered = options.some((one) => foldedAnswer(one.name) === "no answer");
  const rows = [
    ...shownSides(question).map(({ side, count }) => row(side, count)),
    ...given.flatMap((one) => (one.cases === null ? [] : [row(one.name, one.cases)])),
    ...together(given),
    ...(never.length === 0 ? [] : [row(`Nobody answered: ${never.map((one) => one.name).join("; ")}`, 0)]),
    ...(kind === "freeText" || kind === "number"
      ? [row(kind === "number" ? "A number" : "In their own words", answered)]
      : []),
    ...themes.flatMap((one) => (one.cases === null ? [] : [row(`About: ${one.name}`, one.cases)])),
    ...together(themes),
    { ...row(isOffered ? "No answer (left blank)" : "No answer", noAnswer), bearInMind: "" },
  ];
  return rows.map((each, at) =>
    at === 0 ? { ...each, bearInMind: firstNote(each, question, survey, words) } : each,
  );
}

/** The two sides of a scale, where all their answers are shown: their sum tells nothing more. */
export function shownSides({
  kind,
  options,
}: ShownSurveyQuestion): readonly { readonly side: string; readonly count: number }[] {
  if (kind !== "scale") return [];
  return scaleSides(options.map(({ name }) => name)).flatMap((side) => {
    const counts = options.filter(({ name }) => side.options.includes(name)).map(({ cases }) => cases);
    if (counts.includes(null)) return [];
    const count = counts.reduce<number>((sum, each) => sum + (each ?? 0), 0);
    return [{ side: `${side.name}, together: ${side.options.join("; ")}`, count }];
  });
}

function counted(
  count: number | null,
  { asked }: ShownSurveyQuestion,
  { settings }: Pick<PublicWords, "settings">,
): string {
  return count === null || asked === null
    ? ofBaseWords(count, asked)
    : respondentsText(count, asked, shownRules(settings).fewestForPercentage);
}

/** Only of respondents who were drawn at random, and from k and n as they are printed. */
function intervalNote(
  count: number | null,
  { asked }: ShownSurveyQuestion,
  survey: ShownSurvey,
  { settings }: Pick<PublicWords, "settings">,
): string {
  const { confidenceLevel } = settings;
  if (count === null || asked === null || asked < shownRules(settings).fewestForPercentage) return "";
  const interval = surveyInterval(count, asked, survey, confidenceLevel);
  return interval === null ? "" : `${levelText(confidenceLevel)} interval ${intervalText(interval)}`;
}

/** What holds for a question as a whole; stands in its first row. */
function firstNote(
  { bearInMind }: SharedSurveyRow,
  { kind, asked }: ShownSurveyQuestion,
  { responses }: ShownSurvey,
  { settings }: Pick<PublicWords, "settings">,
): string {
  const base = asked ?? 0;
  return [
    bearInMind,
    kind === "severalChoices" ? "Several answers each: they can add up to more than 100%" : "",
    base < responses ? `Asked of ${ofBaseWords(base, responses)}` : "",
    base > 0 && base < shownRules(settings).fewestForPrecision
      ? `Small base: ${wholeNumberText(base)} were asked`
      : "",
  ]
    .filter((note) => note !== "")
    .join("; ");
}
