import { criteriaSets } from "../../src/core/scoring/criteria-sets";
import { mashThresholdSet } from "../../src/core/scoring/mash-threshold-set";
import { exchangedQuestions } from "../../src/pane/exchanged-questions";
import { columnsOfSet } from "../../src/sheets/scoring-column";

const headers = ["Ref", ...columnsOfSet(mashThresholdSet).map(({ header }) => header)];
const other = criteriaSets.find(({ id }) => id !== mashThresholdSet.id) ?? mashThresholdSet;

test("other questions get numbers whose columns do not stand yet", () => {
  const { criteria } = exchangedQuestions(mashThresholdSet, other, headers);
  expect(criteria.map(({ id }) => id)).toEqual(other.criteria.map(({ id }) => id));
  expect(criteria[0]?.number).toBe(mashThresholdSet.criteria.length + 1);
  const numbers = criteria.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test("the number of a question that was removed before is not given either", () => {
  const less = { ...mashThresholdSet, criteria: mashThresholdSet.criteria.slice(0, -1) };
  const number = mashThresholdSet.criteria.length;
  const criteria = other.criteria.slice(0, 1).map((criterion) => ({ ...criterion, number }));
  const came = exchangedQuestions(less, { ...less, criteria: [...less.criteria, ...criteria] }, headers);
  expect(came.criteria.every((each) => each.number > number)).toBe(true);
});

test("the same questions keep their numbers, and so do others where no column stands", () => {
  expect(exchangedQuestions(mashThresholdSet, mashThresholdSet, headers)).toBe(mashThresholdSet);
  expect(exchangedQuestions(mashThresholdSet, other, ["Ref"])).toBe(other);
});
