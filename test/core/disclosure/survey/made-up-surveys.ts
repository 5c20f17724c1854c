import * as fc from "fast-check";
import type { CriterionId } from "../../../../src/core/scoring/criterion";
import type {
  PublishedSurvey,
  PublishedSurveyQuestion,
} from "../../../../src/core/disclosure/survey/published-survey";

/** A respondent's answers by question: places of options. What nobody was asked stays empty. */
type Response = readonly (readonly number[])[];

/** Small surveys, in which nearly every number is near the limits: counted from respondents one by one. */
export const anySurvey: fc.Arbitrary<PublishedSurvey> = fc
  .record({
    responses: fc.integer({ min: 6, max: 34 }),
    kinds: fc.array(fc.constantFrom("oneChoice", "severalChoices", "scale", "freeText"), {
      minLength: 1,
      maxLength: 3,
    }),
    options: fc.integer({ min: 1, max: 4 }),
    silent: fc.constantFrom(0, 0.08, 0.3),
    hangs: fc.boolean(),
    seed: fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), {
      minLength: 600,
      maxLength: 600,
    }),
  })
  .map(({ responses, kinds, options, silent, hangs, seed }) => {
    let at = 0;
    const chance = (): number => seed[at++ % seed.length] ?? 0;
    // Some answers are far more frequent than others.
    const one = (): number => Math.min(options - 1, Math.floor(chance() * chance() * (options + 1)));
    const all: readonly Response[] = Array.from({ length: responses }, () => {
      const given: (readonly number[])[] = [];
      kinds.forEach((kind, question) => {
        const isAsked = question === 0 || !hangs || (given[0] ?? []).includes(0);
        const isSilent = chance() < silent;
        if (!isAsked || isSilent) given.push([]);
        else if (kind === "severalChoices")
          given.push([...new Set([one(), ...(chance() < 0.6 ? [one()] : [])])].sort());
        else given.push([kind === "freeText" ? 0 : one()]);
      });
      return given;
    });
    const questions = kinds.map((kind, question): PublishedSurveyQuestion => {
      const hanging = question > 0 && hangs;
      const asked = all.filter((response) => !hanging || (response[0] ?? []).includes(0));
      const given = asked.map((response) => response[question] ?? []);
      const answered = given.filter((answers) => answers.length > 0).length;
      const isWords = kind === "freeText";
      return {
        name: `Question ${question}`,
        kind,
        asked: asked.length,
        answered,
        options: isWords
          ? []
          : Array.from({ length: options }, (_, place) => ({
              name: `Answer ${place}`,
              cases: given.filter((answers) => answers.includes(place)).length,
            })),
        themes: isWords
          ? [
              { name: "Workload", cases: Math.floor(chance() * (answered + 1)) },
              { name: "Forms", cases: Math.floor(chance() * (answered + 1)) },
            ]
          : [],
        askedOf: hanging ? { at: 0, options: [0] } : null,
      };
    });
    const [first] = questions;
    return {
      made: "6 December 2017, 14:05",
      responses,
      invited: null,
      respondents: "notRandom" as const,
      questions,
      pairs:
        (first?.options ?? []).length < 2
          ? []
          : [
              {
                name: "A pair",
                at: 0,
                options: [0, 1],
                criterion: "told" as CriterionId,
                count: all.filter((response) => (response[0] ?? []).some((place) => place < 2)).length,
              },
            ],
    };
  });
