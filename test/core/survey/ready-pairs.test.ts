import { mashThresholdSet } from "../../../src/core/scoring/mash-threshold-set";
import { offeredPairs } from "../../../src/core/survey/ready-pairs";
import type { SurveyQuestion } from "../../../src/core/survey/survey-question";

const asked = (wording: string, ...options: readonly string[]): SurveyQuestion => ({
  id: wording,
  wording,
  kind: "oneChoice",
  columns: [],
  separator: null,
  options,
  askedOf: null,
});
const outcome = asked(
  "Q7. Are you regularly informed of the outcome of your referrals?",
  "No",
  "Yes",
  "Not sure",
);
const threshold = asked("Q4. Do you feel confident in applying the Threshold Document?", "Yes", "No");
const families = asked("Q6. Are you confident in speaking with families?", "Yes", "No");

it("offers the three pairs of the MASH set", () => {
  const pairs = offeredPairs(mashThresholdSet.criteria, [threshold, families, outcome]);
  expect(
    pairs.map(({ criterion, question, options, saysMet }) => [criterion, question, options, saysMet]),
  ).toEqual([
    ["feedback", outcome.id, ["No"], false],
    ["threshold", threshold.id, ["Yes"], true],
    ["consent", families.id, ["Yes"], true],
  ]);
});

it("offers none whose criterion, question or answer is not there", () => {
  expect(offeredPairs([], [outcome])).toEqual([]);
  expect(offeredPairs(mashThresholdSet.criteria, [asked("Which agency?", "Health")])).toEqual([]);
  expect(offeredPairs(mashThresholdSet.criteria, [{ ...outcome, options: ["Always", "Never"] }])).toEqual([]);
});
