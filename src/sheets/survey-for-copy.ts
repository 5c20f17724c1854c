import type {
  PublishedSurvey,
  PublishedSurveyPair,
  PublishedSurveyQuestion,
} from "../core/disclosure/survey/published-survey";
import { isSmall, type SmallNumberLimit } from "../core/disclosure/small-number-limit";
import { OTHER_ANSWERS } from "../core/survey/given-answers";
import { scaleOrder } from "../core/survey/known-scales";
import { foldedAnswer } from "../core/survey/spelt-options";
import type { KeptQuestionCount, SurveyDefinition } from "../core/survey/survey-definition";
import type { SurveyQuestion } from "../core/survey/survey-question";
import type { StandingSurvey } from "./read-survey-sheet";

/** Why a survey can't go into a copy as it stands. */
export type WhyNoSurvey =
  /** Somebody wrote into Audit survey since it was made. */
  | "changedByHand"
  /** It was made before its counts were kept, or they are not whole. */
  | "countsNotKept"
  /** So few responded that even their number is small. */
  | "fewResponses";

/**
 * A survey for the copy to share, as it was counted when Audit survey was made, or why it can't go in. Nothing is worked out
 * anew, and nothing by sector is taken along.
 * Checked by: test/sheets/survey-for-copy.test.ts
 */
export function surveyForCopy(
  { definition, results, responses, counts, made, isAsWritten }: StandingSurvey,
  limit: SmallNumberLimit,
): PublishedSurvey | WhyNoSurvey {
  if (!isAsWritten) return "changedByHand";
  if (definition === null || results === null || responses === null || made === null) return "countsNotKept";
  const asked = definition.questions.filter(({ kind }) => kind !== "aboutResponse");
  const questions = asked.flatMap((question) => {
    const counted = results.find((each) => each.question === question.id);
    return counted === undefined ? [] : publishedQuestion(question, counted, asked);
  });
  if (questions.length < asked.length) return "countsNotKept";
  if (isSmall(responses, limit)) return "fewResponses";
  return {
    made,
    responses,
    invited: definition.invited,
    respondents: definition.respondents,
    questions,
    pairs: definition.pairs.flatMap((pair): readonly PublishedSurveyPair[] => {
      const at = asked.findIndex(({ id }) => id === pair.question);
      const counted = counts.find(
        ({ question, criterion }) => question === pair.question && criterion === pair.criterion,
      );
      const question = asked[at];
      if (question === undefined || counted === undefined) return [];
      const options = placesOf(pair.options, question);
      return [{ name: pair.name, at, options, criterion: pair.criterion, count: counted.count }];
    }),
  };
}

function publishedQuestion(
  { id, kind, options, columns, askedOf }: SurveyQuestion,
  { asked, answered, options: counts, themes }: KeptQuestionCount,
  all: SurveyDefinition["questions"],
): readonly PublishedSurveyQuestion[] {
  const names = counts.length > options.length ? [...options, OTHER_ANSWERS] : options;
  if (kind === "aboutResponse" || counts.length !== names.length) return [];
  const at = all.findIndex((one) => one.id === askedOf?.question);
  const before = all[at];
  // Answers that stand in headers or on a scale that everybody knows were offered; others were read out of cells.
  const areKnown = scaleOrder(options) !== null;
  const mayBeTyped = (name: string): boolean =>
    !areKnown && name !== OTHER_ANSWERS && !columns.some(({ option }) => option === name);
  return [
    {
      name: id,
      kind,
      asked,
      answered,
      options: names.map((name, place) => ({
        name,
        cases: counts[place] ?? 0,
        ...(mayBeTyped(name) ? { mayBeTyped: true as const } : {}),
      })),
      themes: themes.map(([name, cases]) => ({ name, cases })),
      askedOf:
        askedOf === null || before === undefined ? null : { at, options: placesOf(askedOf.options, before) },
    },
  ];
}

/** Places of answers among the options of a question, other answers behind them. Answers that nobody can give have none. */
function placesOf(answers: readonly string[], { options }: SurveyQuestion): readonly number[] {
  const wanted = new Set(answers.map(foldedAnswer));
  // Options that differ in capitals only are counted together wherever one of them is meant.
  return [...new Set([...options, OTHER_ANSWERS])].flatMap((option, at) =>
    wanted.has(foldedAnswer(option)) ? [at] : [],
  );
}
