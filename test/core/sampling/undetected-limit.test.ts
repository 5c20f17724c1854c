import fc from "fast-check";
import { hypergeometricUpperLimit } from "../../../src/core/estimation/hypergeometric-interval";
import { undetectedLimit, type DrawnStratum } from "../../../src/core/sampling/undetected-limit";

/** The chance that none of the sample deviates when so many cases of each stratum do. */
function chanceOfNone(strata: readonly DrawnStratum[], deviating: readonly number[]): number {
  let chance = 1;
  strata.forEach(({ populationSize, sampleSize }, index) => {
    for (let drawn = 0; drawn < sampleSize; drawn += 1) {
      chance *= Math.max(0, populationSize - (deviating[index] ?? 0) - drawn) / (populationSize - drawn);
    }
  });
  return chance;
}

/** Every spread of deviating cases over the strata. */
function spreads(strata: readonly DrawnStratum[]): readonly (readonly number[])[] {
  return strata.reduce<number[][]>(
    (all, { populationSize }) =>
      all.flatMap((some) => Array.from({ length: populationSize + 1 }, (_, count) => [...some, count])),
    [[]],
  );
}

const stratum = fc.integer({ min: 1, max: 9 }).chain((populationSize) =>
  fc.record({
    populationSize: fc.constant(populationSize),
    sampleSize: fc.integer({ min: 1, max: populationSize }),
  }),
);

describe("the most deviating cases that a sample without one leaves possible", () => {
  it("is what trying every spread over the strata gives", () => {
    fc.assert(
      fc.property(
        fc.array(stratum, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(0.5, 0.8, 0.9, 0.95),
        (strata, confidence) => {
          const most = spreads(strata)
            .filter((deviating) => chanceOfNone(strata, deviating) > 1 - confidence + 1e-12)
            .map((deviating) => deviating.reduce((sum, count) => sum + count, 0))
            .reduce((greatest, count) => Math.max(greatest, count), 0);
          expect(undetectedLimit(strata, confidence)?.count).toBe(most);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is the exact limit for one stratum", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 5000 }),
        // No chance of whole numbers is exactly 1 less one of these: there the limits differ in what they do with a tie.
        fc.constantFrom(0.901, 0.953, 0.9907),
        (sampleSize, more, confidence) => {
          const populationSize = sampleSize + more;
          expect(undetectedLimit([{ populationSize, sampleSize }], confidence)?.count).toBe(
            hypergeometricUpperLimit(0, sampleSize, populationSize, confidence),
          );
        },
      ),
    );
  });

  it("is far wider where a large group gives few cases: 20 each of 1,384, 412 and 675", () => {
    const equally = [1384, 412, 675].map((populationSize) => ({ populationSize, sampleSize: 20 }));
    const one = undetectedLimit([{ populationSize: 2471, sampleSize: 60 }], 0.95);
    const three = undetectedLimit(equally, 0.95);
    expect(one).toEqual({ count: 118, populationSize: 2471 });
    expect(three).toEqual({ count: 191, populationSize: 2471 });
  });

  it("says nothing of a group that gives none", () => {
    const drawn = { populationSize: 50, sampleSize: 10 };
    const none = { populationSize: 500, sampleSize: 0 };
    expect(undetectedLimit([drawn, none], 0.95)).toEqual(undetectedLimit([drawn], 0.95));
    expect(undetectedLimit([none], 0.95)).toBeNull();
    expect(undetectedLimit([], 0.95)).toBeNull();
    expect(undetectedLimit([{ populationSize: 7, sampleSize: 7 }], 0.95)).toEqual({
      count: 0,
      populationSize: 7,
    });
  });
});
