import { BIASED_SAMPLERS } from "./biased-samplers";
import { seedsOfSet } from "./design";
import { failingQuestions } from "./failing-questions";
import { inclusionCounts } from "./inclusion-counts";

// A test of fairness is worth as much as the unfair samplers that fail it. The same seeds as in uniformity.test.ts.

const CASES = ["cases of Early Help", "cases of NFA"];
const PAIRS = ["pairs of Early Help", "pairs of NFA"];
const SPARES = ["spares of Early Help", "spares of NFA"];
const ACROSS = ["pairs across the groups"];

const failing = (name: keyof typeof BIASED_SAMPLERS) =>
  failingQuestions(inclusionCounts(BIASED_SAMPLERS[name], seedsOfSet(0)));

/** Some cases are more likely than others. */
test.each([
  // 60 is a multiple of 5 and of 4, so only the group of seven is drawn unfairly.
  ["secondsModulo", ["cases of Early Help"]],
  ["ticketOfOneDigit", CASES],
  ["randomComparison", CASES],
  ["swapWithAny", CASES],
  ["roundedPlace", CASES],
  ["downTheList", CASES],
  ["repeatsMadeUp", CASES],
  ["milliseconds", [...CASES, ...PAIRS, ...SPARES, ...ACROSS]],
] as const)("%s fails: cases are not equally likely", (name, questions) => {
  expect(failing(name)).toEqual(expect.arrayContaining([...questions]));
});

/** Each case by itself is as likely as any other: a test that counts only cases would let these pass. */
test.each([
  ["systematic", PAIRS],
  ["nextOneBelow", PAIRS],
  ["sameNumbersForEachGroup", ACROSS],
  ["spareFromTheTop", SPARES],
] as const)("%s fails, though every case is equally likely", (name, questions) => {
  expect([...failing(name)].sort()).toEqual([...questions].sort());
});

test("every biased sampler is tried above", () => {
  expect(Object.keys(BIASED_SAMPLERS)).toHaveLength(8 + 4);
});
