import * as fc from "fast-check";
import { criterionAgreement } from "../../../src/core/estimation/criterion-agreement";
import { agreementSentences } from "../../../src/core/findings/agreement-sentences";
import type { QuestionScoredTwice, ReviewAgreement } from "../../../src/core/findings/review-agreement";
import { mashThresholdSet } from "../../../src/core/scoring/mash-threshold-set";

/** A question on which `same` of `cases` marks are the same, `settled` of the others settled, and `blank` not given. */
function question(at: number, cases: number, same: number, settled = 0, blank = 0): QuestionScoredTwice {
  const criterion = mashThresholdSet.criteria[at];
  if (criterion === undefined) throw new Error("no such question");
  const marks = Array.from({ length: cases + blank }, (_, index) => ({
    first: "Yes",
    second: index < same ? "Yes" : index < cases ? "No" : null,
  }));
  const agreement = criterionAgreement(criterion, marks, 0.95);
  return { criterion, agreement, differences: { found: cases - same, settled } };
}

const review = (questions: readonly QuestionScoredTwice[], more: Partial<ReviewAgreement> = {}) =>
  agreementSentences(
    { sampled: 60, drawn: 30, complete: 30, scoredTwiceByOne: 0, firstMarksSame: true, questions, ...more },
    mashThresholdSet,
  );

const whole = "A second reviewer scored 30 of the 60 referrals again, without seeing the first marks.";

test("where the two agree most and least, and what became of the marks that differ", () => {
  expect(review([question(0, 30, 26, 3), question(1, 30, 30)])).toEqual([
    whole,
    "The two gave the same mark most often on “2 Agencies contacted”, in all 30, and least often on “1 Threshold level”, in 26 of 30 (87%).",
    "4 marks differed; 3 of 4 are settled, and there the agreed mark counts; elsewhere the first.",
  ]);
  expect(review([question(0, 30, 29, 1), question(1, 30, 30)])[2]).toBe(
    "1 mark differed; all are settled, and the agreed marks count.",
  );
  expect(review([question(0, 30, 29)]).slice(1)).toEqual([
    "The two gave the same mark on “1 Threshold level”, in 29 of 30 (97%).",
    "1 mark differed; none is settled yet, so the first marks count.",
  ]);
});

test("one that is not finished, not begun, or without a difference", () => {
  expect(review([question(0, 2, 2)], { complete: 2, drawn: 4, sampled: 6 })).toEqual([
    "A second reviewer is scoring 4 of the 6 referrals again, without seeing the first marks; 2 are scored in full so far.",
    "The two gave the same mark wherever both gave one.",
  ]);
  expect(review([question(0, 0, 0, 0, 4)], { complete: 0, drawn: 4, sampled: 6 })).toEqual([
    "A second reviewer is scoring 4 of the 6 referrals again, without seeing the first marks; none is scored in full so far.",
    "No mark is given by both yet.",
  ]);
});

test("what takes from it is said: one person twice, and first marks that changed", () => {
  expect(review([question(0, 30, 30)], { scoredTwiceByOne: 1, firstMarksSame: false }).slice(2)).toEqual([
    "1 case was scored both times by one person, which says nothing about how far two agree.",
    "Some first marks have changed since the second review was drawn.",
  ]);
});

test("law: never “of 0”, and a percentage only behind its count, of as many cases as were scored twice", () => {
  const any = fc
    .tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 }), fc.nat({ max: 60 }), fc.nat({ max: 5 }))
    .map(([cases, same, settled, blank]) => {
      const agreed = Math.min(same, cases);
      return { cases, agreed, settled: Math.min(settled, cases - agreed), blank };
    });
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 7 }), (drawn) => {
      const questions = drawn.map(({ cases, agreed, settled, blank }, at) =>
        question(at, cases, agreed, settled, blank),
      );
      const bases = new Set(drawn.map(({ cases }) => String(cases)));
      const [, same = ""] = review(questions);
      for (const sentence of review(questions)) {
        expect(sentence).not.toMatch(/\bof 0\b/);
        for (const before of sentence.split(/ ?\(\d+%\)|\(<1%\)|\(>99%\)/).slice(0, -1))
          expect(before).toMatch(/\d of \d+ ?$/);
      }
      for (const [, base] of same.matchAll(/ of (\d+)/g)) expect(bases).toContain(base);
    }),
  );
});
