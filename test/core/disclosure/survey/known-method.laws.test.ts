import * as fc from "fast-check";
import type { SmallNumberLimit } from "../../../../src/core/disclosure/small-number-limit";
import { protectedSurvey } from "../../../../src/core/disclosure/survey/protected-survey";
import type { ShownSurvey } from "../../../../src/core/disclosure/survey/shown-survey";

/** How many gave each of several answers, and none. */
interface Counts {
  readonly options: readonly number[];
  readonly noAnswer: number;
  /** Of one choice somebody may have given two, where each option has a column. Left out: of several choices. */
  readonly kind?: "oneChoice" | "severalChoices";
}

const ASKED = 40;

function printed(
  { options, noAnswer, kind = "severalChoices" }: Counts,
  limit: SmallNumberLimit,
): ShownSurvey {
  return protectedSurvey(
    {
      made: "6 December 2017, 14:05",
      responses: ASKED,
      invited: null,
      respondents: "notRandom",
      questions: [
        {
          name: "Tools",
          kind,
          asked: ASKED,
          answered: ASKED - noAnswer,
          options: options.map((cases, place) => ({ name: `Tool ${place}`, cases })),
          themes: [],
          askedOf: null,
        },
      ],
      pairs: [],
    },
    limit,
  );
}

/** Whether respondents can have answered so: each who answered gave at least one answer, and each answer once. */
function isPossible({ options, noAnswer }: Counts): boolean {
  const answered = ASKED - noAnswer;
  const sum = options.reduce((total, count) => total + count, 0);
  return answered >= Math.max(0, ...options) && answered <= sum && (answered === 0) === (sum === 0);
}

/** Every survey that prints the same, protected by the very same method. */
function sameInPrint(counts: Counts, limit: SmallNumberLimit): readonly Counts[] {
  const numbers = [...counts.options, counts.noAnswer];
  const isHidden = (count: number) => count > 0 && count <= (limit ?? 0);
  const target = JSON.stringify(printed(counts, limit));
  let lists: readonly (readonly number[])[] = [[]];
  for (const number of numbers) {
    const values = isHidden(number) ? Array.from({ length: limit ?? 0 }, (_, at) => at + 1) : [number];
    lists = lists.flatMap((list) => values.map((value) => [...list, value]));
  }
  return lists
    .map((list): Counts => ({ ...counts, options: list.slice(0, -1), noAnswer: list.at(-1) ?? 0 }))
    .filter((one) => isPossible(one) && JSON.stringify(printed(one, limit)) === target);
}

/** Values that a hidden number can have for somebody who knows the method as well. */
function fewestValues(counts: Counts, limit: SmallNumberLimit): number {
  const [question] = printed(counts, limit).questions;
  if (question === undefined || question.leftOut !== null) return Infinity;
  const same = sameInPrint(counts, limit);
  const shown = [...question.options.map(({ cases }) => cases), question.noAnswer];
  return Math.min(
    ...shown.flatMap((count, at) =>
      count === null ? [new Set(same.map(({ options, noAnswer }) => [...options, noAnswer][at])).size] : [],
    ),
  );
}

test.each([
  [7, { options: [36, 6], noAnswer: 0 }],
  [9, { options: [33, 8], noAnswer: 0 }],
  [9, { options: [34, 9], noAnswer: 0 }],
  [9, { options: [24, 8, 9], noAnswer: 0 }],
] as const)(
  "limit %d: a number that a laxer limit would have given away can't be told by that either (%j)",
  (limit, counts) => {
    expect(isPossible(counts)).toBe(true);
    expect(fewestValues(counts, limit)).toBeGreaterThanOrEqual(3);
  },
);

test.each([
  [5, { kind: "oneChoice", options: [37, 4], noAnswer: 0 }],
  [9, { kind: "oneChoice", options: [30, 4], noAnswer: 7 }],
] as const)(
  "limit %d: that somebody gave two answers where one was to be given tells no number either (%j)",
  (limit, counts) => {
    expect(isPossible(counts)).toBe(true);
    expect(fewestValues(counts, limit)).toBeGreaterThanOrEqual(3);
  },
);

test("of several answers each hidden number has three values even for somebody who knows the method", () => {
  let shown = 0;
  fc.assert(
    fc.property(
      fc.constantFrom<SmallNumberLimit>(5, 7, 9),
      fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 2 }),
      fc.integer({ min: 0, max: 10 }),
      // So near to what those who answered need that the others matter.
      fc.integer({ min: -4, max: 16 }),
      fc.boolean(),
      (limit, few, noAnswer, more, isOneChoice) => {
        const options = [Math.max(0, ASKED - noAnswer - more), ...few];
        const sum = options.reduce((total, count) => total + count, 0);
        const counts: Counts = { options, noAnswer, ...(isOneChoice ? { kind: "oneChoice" } : {}) };
        // Where each gave one, the list has a sum that is known: other tests are for those.
        fc.pre(isPossible(counts) && !(isOneChoice && sum + noAnswer === ASKED));
        const fewest = fewestValues(counts, limit);
        if (Number.isFinite(fewest)) shown += 1;
        expect(fewest).toBeGreaterThanOrEqual(3);
      },
    ),
    { numRuns: 300 },
  );
  expect(shown).toBeGreaterThan(60);
});
