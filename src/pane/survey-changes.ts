import type { SurveyDefinition, SurveyPair } from "../core/survey/survey-definition";
import type { SurveyQuestion } from "../core/survey/survey-question";

/**
 * A set-up with one question as it is now. What hung on answers that it no longer has goes with them: a breakdown by it, pairs,
 * and questions that were asked of those who gave them.
 * Checked by: test/pane/survey-screen.test.tsx
 */
export function withSurveyQuestion(definition: SurveyDefinition, question: SurveyQuestion): SurveyDefinition {
  const { id, options } = question;
  const questions = definition.questions.map((each) => (each.id === id ? question : each));
  if (options.length > 0) return { ...definition, questions };
  return {
    ...definition,
    questions: questions.map((each) => (each.askedOf?.question === id ? { ...each, askedOf: null } : each)),
    by: definition.by === id ? null : definition.by,
    pairs: definition.pairs.filter((pair) => pair.question !== id),
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
