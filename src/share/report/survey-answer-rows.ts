import { hiddenLast } from "../../core/disclosure/named-list";
import type { ShownSurvey, ShownSurveyQuestion } from "../../core/disclosure/survey/shown-survey";
import { intervalText, levelText } from "../../core/findings/interval-text";
import { countedText, wholeNumberText } from "../../core/findings/number-text";
import { shownRules } from "../../core/shown-rules";
import { scaleSides } from "../../core/survey/known-scales";
import { foldedAnswer } from "../../core/survey/spelt-options";
import { surveyInterval } from "../../core/survey/survey-interval";
import { respondentsText } from "../../core/survey/survey-sentence";
import type { PublicWords } from "../public-words";
import type { SharedSurveyRow } from "../shared-report";
import { HIDDEN, ofBaseWords } from "./count-words";
import { hiddenTogether } from "./counted-lists";

/**
 * The answers to a question: each that is shown, then the hidden ones together, and a row for no answer. An answer that may be
 * somebody's own words is named only where it is shown.
 * Checked by: test/share/survey-rows.test.ts, test/share/survey-odd.test.ts
 */
export function surveyAnswerRows(
  question: ShownSurveyQuestion,
  survey: ShownSurvey,
  words: PublicWords,
): readonly SharedSurveyRow[] {
  const { name, kind, options, answered, noAnswer, themes, leftOut } = question;
  if (leftOut !== null) return [];
  const row = (answer: string, count: number | null): SharedSurveyRow => ({
    about: name,
    words: answer,
    respondents: countedRespondents(count, question, words),
    bearInMind: intervalNote(count, question, survey, words),
  });
  const together = (list: ShownSurveyQuestion["options"]): readonly SharedSurveyRow[] =>
    hiddenTogether(hiddenLast(list)).map(({ names, cases }) => ({
      about: name,
      words: names.join("; "),
      respondents: cases === HIDDEN ? countedRespondents(null, question, words) : cases,
      bearInMind: "",
    }));
  const given = options.filter(({ cases }) => cases !== 0);
  const unnamed = given.filter(isUnnamed).length;
  const never = options.filter(({ cases, mayBeTyped }) => cases === 0 && mayBeTyped !== true);
  // "No answer" may be one that could be chosen.
  const isOffered = options.some((one) => foldedAnswer(one.name) === "no answer");
  const rows = [
    ...shownSides(question).map(({ side, count }) => row(side, count)),
    ...given.flatMap((one) => (one.cases === null ? [] : [row(one.name, one.cases)])),
    ...together(given.filter((one) => !isUnnamed(one))),
    ...(unnamed === 0
      ? []
      : [
          {
            ...row(countedText(unnamed, "more answer", "more answers"), null),
            ...(unnamed === 1 ? {} : { respondents: `${HIDDEN} each` }),
          },
        ]),
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

/** Its words may be one respondent's own. */
export function isUnnamed({ cases, mayBeTyped }: ShownSurveyQuestion["options"][number]): boolean {
  return cases === null && mayBeTyped === true;
}

/** "82 of 111 (74%)", or "c of 111". */
export function countedRespondents(
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
