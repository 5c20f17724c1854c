import { criterionAgreement } from "../../../src/core/estimation/criterion-agreement";
import { shownAgreement } from "../../../src/core/findings/shown-agreement";
import type { CriterionId } from "../../../src/core/scoring/criterion";

const criterion = {
  id: "q" as CriterionId,
  marks: [
    { word: "Yes", meaning: "met" as const },
    { word: "No", meaning: "notMet" as const },
  ],
};
const shown = (yesYes: number, yesNo: number, noYes: number, noNo: number) => {
  const some = (count: number, first: string, second: string) =>
    Array.from({ length: count }, () => ({ first, second }));
  const scores = [
    ...some(yesYes, "Yes", "Yes"),
    ...some(yesNo, "Yes", "No"),
    ...some(noYes, "No", "Yes"),
    ...some(noNo, "No", "No"),
  ];
  return shownAgreement(criterionAgreement(criterion, scores, 0.95));
};

test("the example of the method: 46, 2, 2, 0", () => {
  const { all, ac1, isLow, tooFew } = shown(46, 2, 2, 0);
  expect([all.same, all.interval, ac1, isLow, tooFew]).toEqual([
    "46 of 50 (92%)",
    "81–97%",
    "0.91",
    false,
    false,
  ]);
  expect(all.kappa).toMatch(/^−0\.04 \(−0\.\d\d to −?0\.\d\d\)$/);
});

test.each([
  [29, "–", true],
  [30, "1.00", false],
])("%i cases scored twice", (cases, ac1, tooFew) => {
  expect(shown(cases, 0, 0, 0)).toMatchObject({ ac1, tooFew });
});

test("no percentage below ten cases, and no interval", () => {
  expect(shown(8, 1, 0, 0).all).toEqual({ same: "8 of 9", interval: "–", ac1: "–", kappa: "–" });
  expect(shown(9, 1, 0, 0).all.same).toBe("9 of 10 (90%)");
});

test("nothing scored twice", () => {
  expect(shown(0, 0, 0, 0).all).toEqual({ same: "–", interval: "–", ac1: "–", kappa: "–" });
});

test("kappa is – where both always gave one mark; no weights for two marks", () => {
  expect(shown(40, 0, 0, 0)).toMatchObject({ all: { kappa: "–" }, linear: "–", quadratic: "–" });
});

test("AC1 below 0.6 is low", () => {
  expect(shown(20, 10, 5, 5).isLow).toBe(true);
});
