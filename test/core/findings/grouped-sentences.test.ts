import type { StratumLabel } from "../../../src/core/frame/unit";
import type { Caveat } from "../../../src/core/findings/caveat";
import { caveatSentence } from "../../../src/core/findings/caveat-sentences";
import { groupedSentences } from "../../../src/core/findings/grouped-sentences";
import { limitations } from "../../../src/core/findings/limitations";
import { listInWords } from "../../../src/core/findings/number-text";
import { foundIn, setOf } from "./audit-of-marks";

const grouped = (caveats: readonly Caveat[]) =>
  groupedSentences(
    caveats.map((caveat, index) => ({ number: index + 1, caveat })),
    { set: setOf(false) },
  );

test("low precision: the sentence once, then each question with its estimate and where it could be", () => {
  expect(
    grouped([
      { kind: "lowPrecision", met: 39, applicable: 57, estimate: 0.622, lower: 0.463, upper: 0.764 },
      { kind: "lowPrecision", met: 28, applicable: 57, estimate: 0.48, lower: 0.32, upper: 0.63 },
    ]),
  ).toEqual([
    {
      numbers: [1, 2],
      sentence:
        "The sample is too small to say closely how far these hold for all cases. What was met, our best estimates, and between what they could be: 1: 39 of 57, 62% (46–76%); 2: 28 of 57, 48% (32–63%).",
    },
  ]);
});

test.each<[readonly Caveat[], string]>([
  [
    [
      { kind: "smallBase", applicable: 20 },
      { kind: "smallBase", applicable: 11 },
    ],
    "Small bases: one case more or less would move such a percentage by up to 9 points. 1: 20 cases; 2: 11 cases.",
  ],
  [
    [
      { kind: "fewerThanTenApplicable", applicable: 4 },
      { kind: "fewerThanTenApplicable", applicable: 9 },
    ],
    "These questions applied to only 4 and 9 of the cases read. That is too few for a percentage or an estimate; the counts stand alone.",
  ],
  [
    [
      { kind: "fewerThanTenApplicable", applicable: 4 },
      { kind: "fewerThanTenApplicable", applicable: 4 },
    ],
    "These questions applied to only 4 of the cases read. That is too few for a percentage or an estimate; the counts stand alone.",
  ],
  [
    [
      { kind: "unscored", cases: 1, audited: 60 },
      { kind: "unscored", cases: 3, audited: 58 },
    ],
    "Some cases are not scored on these questions. Everything said here assumes that the marks missing would be like the others. 1: 1 of 60 cases; 2: 3 of 58 cases.",
  ],
  [
    [
      { kind: "tooManyUnscored", cases: 12, audited: 60, stratum: null, bounds: { worst: 0.5, best: 0.71 } },
      { kind: "tooManyUnscored", cases: 60, audited: 60, stratum: null },
    ],
    "More than one case in ten is not scored on these questions. Nothing is estimated for all cases until they are scored. 1: 12 of 60 cases, 50% or 71%; 2: 60 of 60 cases. The percentages are what every blank a No, or every blank a Yes, would make of it, allowing for the way the sample was drawn.",
  ],
  [
    [
      { kind: "tooManyUnscored", cases: 60, audited: 60, stratum: null },
      { kind: "tooManyUnscored", cases: 59, audited: 59, stratum: null },
    ],
    "More than one case in ten is not scored on these questions. Nothing is estimated for all cases until they are scored. 1: 60 of 60 cases; 2: 59 of 59 cases.",
  ],
])("%j", (caveats, sentence) => expect(grouped(caveats)).toEqual([{ numbers: [1, 2], sentence }]));

test("a single one keeps its own sentence", () => {
  const caveat: Caveat = { kind: "smallBase", applicable: 11 };
  expect(grouped([caveat])).toEqual([{ numbers: [1], sentence: caveatSentence(caveat) }]);
});

test("other kinds share a sentence only where it is the same", () => {
  const one: Caveat = { kind: "marksNotAllowed", cells: 1 };
  const two: Caveat = { kind: "marksNotAllowed", cells: 2 };
  expect(grouped([one, two, one]).map(({ numbers }) => numbers)).toEqual([[1, 3], [2]]);
});

test("blanks of single groups keep their own sentences", () => {
  const overAll: Caveat = { kind: "tooManyUnscored", cases: 12, audited: 60, stratum: null };
  const ofGroup: Caveat = { ...overAll, stratum: "A" as StratumLabel };
  expect(grouped([overAll, ofGroup]).map(({ sentence }) => sentence)).toEqual([
    caveatSentence(overAll),
    caveatSentence(ofGroup),
  ]);
});

test("no more than twelve questions stand together, so that no cell is taller than a row can be", () => {
  const many = Array.from({ length: 14 }, (): Caveat => ({ kind: "unscored", cases: 1, audited: 60 }));
  expect(grouped(many).map(({ numbers }) => numbers.length)).toEqual([12, 2]);
});

test("in the limitations a reservation on every question is told of every question", () => {
  const { findings } = foundIn({ strata: [{ size: 900, marks: "YN".repeat(8) }] });
  expect(limitations(findings).find(({ sentence }) => sentence.startsWith("Small base"))?.about).toBe(
    "Every question",
  );
});

test.each([
  [[], ""],
  [["1"], "1"],
  [["1", "3"], "1 and 3"],
  [["1", "3", "5"], "1, 3 and 5"],
])("%j in a row: %j", (words, text) => expect(listInWords(words)).toBe(text));
