import { countsWithoutDeemedMet, summedCounts } from "../../../src/core/findings/criterion-counts";
import { foundIn } from "./audit-of-marks";

const { result } = foundIn({ strata: [{ size: 100, marks: "YYDDDNPAA-XR" }] });

it("counts each case once", () => {
  expect(result.counts).toEqual({
    examined: 12,
    outOfScope: 2,
    audited: 10,
    unscored: 1,
    notApplicable: 2,
    applicable: 7,
    met: 5,
    deemedMet: 3,
    partly: 1,
    notMet: 1,
  });
});

it("without the deemed met, they are like cases to which the question does not apply", () => {
  const without = countsWithoutDeemedMet(result.counts);
  expect(without).toMatchObject({ notApplicable: 5, applicable: 4, met: 2, deemedMet: 0 });
  expect(without.unscored + without.notApplicable + without.applicable).toBe(without.audited);
});

it("adds strata up, to nothing for none", () => {
  const twice = summedCounts([result.counts, result.counts]);
  for (const [name, count] of Object.entries(result.counts)) {
    expect(twice).toHaveProperty(name, 2 * count);
    expect(summedCounts([])).toHaveProperty(name, 0);
  }
});
