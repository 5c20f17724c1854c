import { OTHER_ANSWERS } from "../core/survey/given-answers";
import { foldedAnswer } from "../core/survey/spelt-options";
import type { SurveyDefinition, SurveyPair } from "../core/survey/survey-definition";
import type { SurveyQuestion } from "../core/survey/survey-question";

/**
 * A set-up with one question as it is now. What hung on answers that it no longer has goes with them: a breakdown by it, pairs,
 * and questions that were asked of those who gave them.
 * Checked by: test/pane/survey-screen.test.tsx
 */
export function withSurveyQuestion(definition: SurveyDefinition, question: SurveyQuestion): SurveyDefinition {
  const { id, options } = question;
  const known = new Set([...options, OTHER_ANSWERS].map(foldedAnswer));
  const still = (answers: readonly string[]) =>
    options.length === 0 ? [] : answers.filter((answer) => known.has(foldedAnswer(answer)));
  return {
    ...definition,
    questions: definition.questions.map((each) => {
      if (each.id === id) return question;
      if (each.askedOf?.question !== id) return each;
      const left = still(each.askedOf.options);
      return { ...each, askedOf: left.length === 0 ? null : { ...each.askedOf, options: left } };
    }),
    by: definition.by === id && options.length === 0 ? null : definition.by,
    pairs: definition.pairs.flatMap((pair) => {
      if (pair.question !== id) return [pair];
      const left = still(pair.options);
      return left.length === 0 ? [] : [{ ...pair, options: left }];
    }),
  };
}

/** The option at a place changes places with the one before it. */
export function withOptionEarlier(question: SurveyQuestion, place: number): SurveyQuestion {
  const options = [...question.options];
  const [moved] = options.splice(place, 1);
  if (moved === undefined || place < 1) return question;
  options.splice(place - 1, 0, moved);
  return { ...question, options };
}

/** One question and one criterion make one pair: it takes the place of the one that they had. */
export function withPair(definition: SurveyDefinition, pair: SurveyPair): SurveyDefinition {
  return { ...definition, pairs: [...withoutPair(definition, pair).pairs, pair] };
}

export function withoutPair(
  definition: SurveyDefinition,
  { question, criterion }: Pick<SurveyPair, "question" | "criterion">,
): SurveyDefinition {
  const pairs = definition.pairs.filter((each) => each.question !== question || each.criterion !== criterion);
  return { ...definition, pairs };
}
