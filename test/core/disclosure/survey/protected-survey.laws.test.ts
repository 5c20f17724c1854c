import * as fc from "fast-check";
import { isSmall } from "../../../../src/core/disclosure/small-number-limit";
import type { PublishedSurvey } from "../../../../src/core/disclosure/survey/published-survey";
import { protectedSurvey } from "../../../../src/core/disclosure/survey/protected-survey";
import type { ShownSurvey } from "../../../../src/core/disclosure/survey/shown-survey";
import { anySurvey } from "./made-up-surveys";
import { foundNumbers } from "./survey-attacker";

const limits = fc.constantFrom(5, 7, 9);

/** Every number of a survey by its place, as printed. */
function numbers({ questions, pairs }: ShownSurvey): readonly (number | null)[] {
  return [
    ...questions.flatMap(({ asked, answered, noAnswer, options, themes }) => [
      ...[asked, answered, noAnswer],
      ...[...options, ...themes].map(({ cases }) => cases),
    ]),
    ...pairs.map(({ count }) => count),
  ];
}

const shownOnly = (survey: PublishedSurvey): ShownSurvey => protectedSurvey(survey, null);

test("no small number is printed, and whoever reads the rest is left with three values or more for each hidden one", () => {
  let hidden = 0;
  fc.assert(
    fc.property(anySurvey, limits, (survey, limit) => {
      // Fewer responses than that don't go into a copy (surveyForCopy).
      fc.pre(survey.responses > limit);
      const shown = protectedSurvey(survey, limit);
      for (const number of numbers(shown)) expect(isSmall(number ?? 0, limit)).toBe(false);
      hidden += numbers(shown).filter((number) => number === null).length;
      expect(foundNumbers(shown, limit)).toEqual([]);
    }),
    { numRuns: 600 },
  );
  expect(hidden).toBeGreaterThan(300);
});

test("the attacker finds a good deal where only the small numbers themselves are hidden", () => {
  let found = 0;
  fc.assert(
    fc.property(anySurvey, (survey) => {
      const all = shownOnly(survey);
      const hide = (count: number | null) => (isSmall(count ?? 0, 5) ? null : count);
      const hideIn = (list: ShownSurvey["questions"][number]["options"]) =>
        list.map(({ name, cases }) => ({ name, cases: hide(cases) }));
      const questions = all.questions.map((question) => ({
        ...question,
        answered: hide(question.answered),
        noAnswer: hide(question.noAnswer),
        options: hideIn(question.options),
        themes: hideIn(question.themes),
      }));
      found += foundNumbers({ ...all, questions }, 5).length;
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(60);
});

test("who was asked a question stands there only where it follows from what is shown of the one before", () => {
  fc.assert(
    fc.property(anySurvey, limits, (survey, limit) => {
      const shown = protectedSurvey(survey, limit);
      shown.questions.forEach(({ asked }, at) => {
        const before = survey.questions[at]?.askedOf ?? null;
        if (asked === null) return;
        const parent = before === null ? null : shown.questions[before.at];
        const told = parent === null ? survey.responses : (parent?.options[0]?.cases ?? null);
        expect(asked).toBe(told);
      });
    }),
  );
});

test("a stricter limit shows nothing that a laxer one hides", () => {
  fc.assert(
    fc.property(anySurvey, (survey) => {
      const [lax, strict] = [protectedSurvey(survey, 5), protectedSurvey(survey, 9)];
      strict.questions.forEach((question, at) => {
        const before = lax.questions[at];
        if (before === undefined) return;
        if (before.leftOut !== null) expect(question.asked).toBeNull();
        const pairs: readonly (readonly [number | null, number | null])[] = [
          [before.answered, question.answered],
          [before.noAnswer, question.noAnswer],
          ...question.options.map(
            ({ cases }, place) => [before.options[place]?.cases ?? null, cases] as const,
          ),
          ...question.themes.map(({ cases }, place) => [before.themes[place]?.cases ?? null, cases] as const),
        ];
        for (const [was, is] of pairs) if (was === null) expect(is).toBeNull();
      });
    }),
    { numRuns: 300 },
  );
});

test("what is shown is as it was counted, and without a limit that is everything", () => {
  fc.assert(
    fc.property(anySurvey, limits, (survey, limit) => {
      const shown = protectedSurvey(survey, limit);
      const all = protectedSurvey(survey, null);
      expect(all.questions.map(({ asked, options, themes }) => ({ asked, options, themes }))).toEqual(
        survey.questions.map(({ asked, options, themes }) => ({ asked, options, themes })),
      );
      expect(all.pairs.map(({ count }) => count)).toEqual(survey.pairs.map(({ count }) => count));
      shown.questions.forEach(({ options, leftOut }, at) => {
        if (leftOut !== null) return;
        options.forEach(({ cases }, place) => {
          if (cases !== null) expect(cases).toBe(survey.questions[at]?.options[place]?.cases);
        });
      });
    }),
  );
});

test("numbers far above the limit are all shown", () => {
  const option = (name: string, cases: number) => ({ name, cases });
  const survey: PublishedSurvey = {
    made: "6 December 2017, 14:05",
    responses: 111,
    invited: 120,
    respondents: "notRandom",
    questions: [
      {
        name: "Impact",
        kind: "oneChoice",
        asked: 111,
        answered: 100,
        options: [option("Positive", 70), option("Negative", 30)],
        themes: [],
        askedOf: null,
      },
      {
        name: "Tools",
        kind: "severalChoices",
        asked: 70,
        answered: 60,
        options: [option("Chronology", 50), option("Genogram", 31)],
        themes: [],
        askedOf: { at: 0, options: [0] },
      },
    ],
    pairs: [{ name: "Pair", at: 0, options: [0, 1], criterion: "told" as never, count: 100 }],
  };
  expect(protectedSurvey(survey, 9)).toEqual(protectedSurvey(survey, null));
});
