import { mashCompleteSet } from "../../../src/core/scoring/mash-complete-set";
import { mashThresholdSet } from "../../../src/core/scoring/mash-threshold-set";
import { secondReviewQuestions } from "../../../src/core/scoring/second-review-questions";

test("every question of a set of marks is asked and compared", () => {
  const { asked, compared } = secondReviewQuestions(mashThresholdSet);
  expect(asked).toEqual(mashThresholdSet.criteria);
  expect(compared).toEqual(mashThresholdSet.criteria);
});

test("of other kinds only those are asked that a compared question's rule needs", () => {
  const { asked, compared } = secondReviewQuestions(mashCompleteSet);
  const others = asked.filter((criterion) => !compared.includes(criterion)).map(({ id }) => id);
  expect(others).toEqual(["assessments"]);
  expect(compared.every(({ kind }) => kind === "mark" || kind === "choice")).toBe(true);
  expect(asked.map(({ id }) => id)).not.toContain("agencies-missed");
  expect(asked.map(({ id }) => id)).not.toContain("consent-reason");
});
