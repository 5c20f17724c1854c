import { withAgreedMarks, type AgreedMark } from "../../../src/core/scoring/agreed-marks";
import { mashThresholdSet } from "../../../src/core/scoring/mash-threshold-set";
import { scoredCases } from "../../../src/core/scoring/scored-cases";
import { scoringRow } from "./scoring-rows";

const [one, two] = mashThresholdSet.criteria.map(({ id }) => id);
if (one === undefined || two === undefined) throw new Error("no criteria");
const { cases } = scoredCases(mashThresholdSet.criteria, [
  scoringRow(5, ["No", "No"], {
    words: { reason: "None indicated", comment: "see file", kind: "To improve" },
  }),
  scoringRow(6, ["Yes", "Yes"]),
]);
const agreed = (change: Partial<AgreedMark> = {}): AgreedMark => ({
  key: cases[0]?.key ?? ("" as AgreedMark["key"]),
  criterion: one,
  word: "Yes",
  meaning: "met",
  by: "",
  when: "",
  why: "",
  place: { sheet: "Audit disagreements", address: "I5" },
  ...change,
});

test("the settled mark counts, for its case and its question alone; what was said beside stays", () => {
  const [settled, other] = withAgreedMarks(cases, [agreed()]);
  expect(settled?.answers.get(one)).toEqual({
    ...cases[0]?.answers.get(one),
    meaning: "met",
    reason: "",
  });
  expect(settled?.answers.get(one)?.comment).toBe("see file");
  expect(settled?.answers.get(two)).toEqual(cases[0]?.answers.get(two));
  expect(other).toEqual(cases[1]);
});

test("a reason why not met stays where the settled mark is not met", () => {
  const [settled] = withAgreedMarks(cases, [agreed({ word: "No", meaning: "notMet" })]);
  expect(settled?.answers.get(one)?.reason).toBe("None indicated");
});

test("several marks of one case; the cases given are not changed", () => {
  const before = cases.map(({ answers }) => [...answers]);
  const [settled] = withAgreedMarks(cases, [agreed(), agreed({ criterion: two, meaning: "notApplicable" })]);
  expect([one, two].map((id) => settled?.answers.get(id)?.meaning)).toEqual(["met", "notApplicable"]);
  expect(cases.map(({ answers }) => [...answers])).toEqual(before);
});
