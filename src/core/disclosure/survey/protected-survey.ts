import type { ShownCount } from "../protected-figures";
import { limitsUpTo, type SmallNumberLimit } from "../small-number-limit";
import type { PublishedSurvey, PublishedSurveyPair, PublishedSurveyQuestion } from "./published-survey";
import { answersOnce, shownAnswers, sumShown, type ShownAnswers } from "./shown-answers";
import type { ShownSurvey, ShownSurveyPair, ShownSurveyQuestion } from "./shown-survey";

/**
 * The survey with small numbers hidden, and with them what would give one away: answers that add up to who was asked get a
 * second hidden one; a question that was asked only of those who gave some answer is left out where their number is hidden; a
 * pair is as visible as its answers. How many responded is known to everybody. A stricter limit shows nothing that a laxer one
 * hides.
 * Checked by: test/core/disclosure/survey/protected-survey.laws.test.ts
 */
export function protectedSurvey(survey: PublishedSurvey, limit: SmallNumberLimit): ShownSurvey {
  const answers = survey.questions.map((question) => {
    let shown: ShownAnswers | null | undefined;
    for (const one of limitsUpTo(limit)) if (shown !== null) shown = shownAnswers(question, one, shown);
    return shown ?? null;
  });
  const questions = survey.questions.map((question, at) =>
    shownQuestion(question, answers[at] ?? null, limit === null || isAskedKnown(at, survey, answers)),
  );
  const pairs = survey.pairs.map((pair) => shownPair(pair, survey, questions, limit));
  const { made, responses, invited, respondents } = survey;
  return {
    made,
    responses,
    invited,
    respondents,
    questions,
    pairs: pairs.filter((pair) => pair !== null),
    pairsLeftOut: survey.pairs.flatMap(({ name }, at) => (pairs[at] === null ? [name] : [])),
  };
}

function shownQuestion(
  { name, kind, asked, options, themes }: PublishedSurveyQuestion,
  shown: ShownAnswers | null,
  isAskedShown: boolean,
): ShownSurveyQuestion {
  if (shown === null || !isAskedShown) {
    const leftOut = isAskedShown ? "answers" : "asked";
    return { name, kind, asked: null, leftOut, answered: null, noAnswer: null, options: [], themes: [] };
  }
  const named = (list: PublishedSurveyQuestion["options"], counts: readonly ShownCount[]) =>
    counts.map((cases, place) => ({ ...(list[place] ?? { name: "" }), cases }));
  return {
    name,
    kind,
    asked,
    leftOut: null,
    answered: shown.answered,
    noAnswer: shown.noAnswer,
    options: named(options, shown.options),
    themes: named(themes, shown.themes),
  };
}

/** Whether everybody may know who was asked: all were, or the answers of those who were are shown and add up to it. */
function isAskedKnown(
  at: number,
  { questions, responses }: Pick<PublishedSurvey, "questions" | "responses">,
  answers: readonly (ShownAnswers | null)[],
  after: readonly number[] = [],
): boolean {
  const question = questions[at];
  if (question === undefined || after.includes(at)) return false;
  const { askedOf, asked } = question;
  if (askedOf === null) return asked === responses;
  const before = questions[askedOf.at];
  const shown = answers[askedOf.at]?.options ?? [];
  if (before === undefined) return false;
  return (
    isAskedKnown(askedOf.at, { questions, responses }, answers, [...after, at]) &&
    sumShown(before, shown, askedOf.options) === asked
  );
}

/** null where it is left out: with its question, or because how many gave any of several answers is one more fact. */
function shownPair(
  { name, at, options, criterion, count }: PublishedSurveyPair,
  { questions }: PublishedSurvey,
  shown: readonly ShownSurveyQuestion[],
  limit: SmallNumberLimit,
): ShownSurveyPair | null {
  const pair = { name, at, options, criterion };
  const [question, own] = [questions[at], shown[at]];
  if (question === undefined || own === undefined || own.leftOut !== null) return null;
  if (limit === null) return { ...pair, count };
  if (options.length > 1 && !answersOnce(question)) return null;
  const counts = own.options.map(({ cases }) => cases);
  return { ...pair, count: sumShown(question, counts, options) };
}
