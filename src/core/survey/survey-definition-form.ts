import * as v from "valibot";
import type { CriterionId } from "../scoring/criterion";
import type { KeptPairCount, KeptQuestionCount, SurveyDefinition } from "./survey-definition";

const text = v.string();
const texts = v.array(text);

const questionForm = v.object({
  id: text,
  wording: text,
  kind: v.picklist(["oneChoice", "severalChoices", "scale", "number", "freeText", "aboutResponse"]),
  columns: v.array(
    v.object({
      column: v.pipe(v.number(), v.integer(), v.minValue(1)),
      option: v.nullable(text),
      holdsWords: v.exactOptional(v.literal(true)),
    }),
  ),
  separator: v.nullable(text),
  options: texts,
  askedOf: v.nullable(v.object({ question: text, options: texts })),
});

const pairForm = v.object({
  name: text,
  question: text,
  options: texts,
  criterion: v.pipe(
    text,
    v.transform((id) => id as CriterionId),
  ),
  saysMet: v.boolean(),
});

const codedForm = v.object({
  question: text,
  answers: v.array(v.object({ digest: text, themes: texts })),
});

const definitionForm = v.object({
  sheet: text,
  headerRow: v.pipe(v.number(), v.integer(), v.minValue(1)),
  questions: v.array(questionForm),
  respondents: v.picklist(["random", "notRandom"]),
  invited: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  by: v.nullable(text),
  pairs: v.array(pairForm),
  coded: v.exactOptional(v.array(codedForm)),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const countsForm = v.array(v.object({ question: text, criterion: text, count, base: count }));

const resultsForm = v.array(
  v.object({
    question: text,
    asked: count,
    answered: count,
    options: v.array(count),
    themes: v.array(v.tuple([text, count])),
  }),
);

/** The counts of the pairs as they were kept beside the definition; none where they are not whole. */
export function keptPairCounts(value: unknown): readonly KeptPairCount[] {
  const read = v.safeParse(countsForm, value);
  return read.success ? read.output.filter(({ count, base }) => count <= base) : [];
}

/** The counts of the questions as they were kept beside the definition; null where they are not whole, or were not kept yet. */
export function keptQuestionCounts(value: unknown): readonly KeptQuestionCount[] | null {
  const read = v.safeParse(resultsForm, value);
  if (!read.success) return null;
  const isPossible = ({ asked, answered, options }: KeptQuestionCount): boolean =>
    answered <= asked && options.every((each) => each <= answered);
  return read.output.every(isPossible) ? read.output : null;
}

/**
 * A survey's definition as it was kept on Audit survey; null where it is not whole, so that the survey is set up again.
 * Checked by: test/sheets/survey-sheet.test.ts
 */
export function surveyDefinitionFrom(value: unknown): SurveyDefinition | null {
  const read = v.safeParse(definitionForm, value);
  return read.success ? read.output : null;
}
