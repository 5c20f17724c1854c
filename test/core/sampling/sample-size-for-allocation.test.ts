import fc from "fast-check";
import { allocation } from "../../../src/core/sampling/allocation";
import { measureShares } from "../../../src/core/sampling/allocation-measure";
import { sampleSizeForAllocation } from "../../../src/core/sampling/sample-size-for-allocation";
import { sampleSizeForApplicable } from "../../../src/core/sampling/sample-size-for-proportion";
import { stratifiedSampleSize } from "../../../src/core/sampling/sample-size-stratified";
import { stratifiedMargin } from "../../../src/core/sampling/stratified-margin";
import { referenceCases } from "./reference-cases";

interface StratifiedCase {
  readonly id: string;
  readonly N_h: readonly number[];
  readonly p_h: readonly number[];
  readonly e: number;
  readonly level: number;
  readonly shares: readonly number[];
  readonly n: number;
}

const free = { level: 0.95, applicableShare: 1, minimum: 0, maximum: Infinity };

describe("the sizes of the reference, by their rule of sharing out", () => {
  const cases = referenceCases<StratifiedCase>("04a_sample_size.json").filter((one) => "N_h" in one);

  test.each(cases.map((one) => [one.id, one] as const))("%s", (_, one) => {
    const strata = one.N_h.map((populationSize, index) => ({
      populationSize,
      proportion: one.p_h[index] ?? NaN,
      measure: one.shares[index] ?? NaN,
    }));
    expect(sampleSizeForAllocation(strata, { ...free, margin: one.e, level: one.level })).toBe(one.n);
  });

  test("are eight", () => expect(cases).toHaveLength(8));
});

const strata = fc.array(
  fc.record({
    populationSize: fc.integer({ min: 1, max: 3000 }),
    proportion: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
    measure: fc.double({ min: 1, max: 100, noNaN: true }),
  }),
  { minLength: 1, maxLength: 6 },
);
const wanted = fc.record({
  margin: fc.double({ min: 0.02, max: 0.4, noNaN: true }),
  level: fc.double({ min: 0.6, max: 0.99, noNaN: true }),
  applicableShare: fc.oneof(fc.constant(1), fc.double({ min: 0.2, max: 1, noNaN: true })),
  minimum: fc.integer({ min: 0, max: 10 }),
  maximum: fc.oneof(fc.constant(Infinity), fc.integer({ min: 10, max: 400 })),
});

describe("cases over strata by a rule with bounds", () => {
  it("is the stratified size wherever no bound is in the way", () => {
    fc.assert(
      fc.property(strata, wanted, (some, { margin, level }) => {
        const shares = measureShares(some.map(({ measure }) => measure));
        const formula = stratifiedSampleSize(
          some.map((h, index) => ({ ...h, share: shares[index] ?? NaN })),
          margin,
          level,
        );
        const { size = NaN } = formula ?? {};
        fc.pre(size > 0 && some.every((h, index) => size * (shares[index] ?? NaN) < h.populationSize));
        expect(sampleSizeForAllocation(some, { ...free, margin, level })).toBe(size);
      }),
      { numRuns: 1000 },
    );
  });

  it("reaches the margin with its parts, and one case fewer does not", () => {
    fc.assert(
      fc.property(strata, wanted, (some, asked) => {
        const { margin, level, applicableShare, minimum, maximum } = asked;
        const reached = (size: number): number => {
          const parts = allocation(size, some, minimum, maximum);
          if (!parts.ok) return Infinity;
          const planned = some.map((h, i) => ({ ...h, sampleSize: parts.value.exact[i] ?? NaN }));
          return stratifiedMargin(planned, level, applicableShare) ?? Infinity;
        };
        const size = sampleSizeForAllocation(some, asked);
        if (size === null) {
          const most = some.reduce((sum, h) => sum + Math.min(maximum, h.populationSize), 0);
          expect(reached(most)).toBeGreaterThan(margin);
        } else {
          expect(reached(size)).toBeLessThanOrEqual(margin * (1 + 1e-9));
          if (size > 1) expect(reached(size - 1)).toBeGreaterThan(margin);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("is the simple size for one stratum, also where the criterion does not always apply", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 50_000 }),
        wanted,
        (populationSize, { margin, level, applicableShare }) => {
          const one = [{ populationSize, proportion: 0.5, measure: 1 }];
          expect(sampleSizeForAllocation(one, { ...free, margin, level, applicableShare })).toBe(
            sampleSizeForApplicable({ proportion: 0.5, margin, level, populationSize }, applicableShare),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("asks for 98 in proportion and 123 equally, for ten points where a question applies to 95%", () => {
    const referrals = (measure: (size: number) => number) =>
      [1384, 412, 675].map((populationSize) => ({
        populationSize,
        proportion: 0.5,
        measure: measure(populationSize),
      }));
    const tenPoints = { ...free, margin: 0.1, applicableShare: 0.95 };
    expect(
      sampleSizeForAllocation(
        referrals((size) => size),
        tenPoints,
      ),
    ).toBe(98);
    expect(
      sampleSizeForAllocation(
        referrals(() => 1),
        tenPoints,
      ),
    ).toBe(123);
    // What each group gets at least comes first; what it gets at most may be too little.
    expect(
      sampleSizeForAllocation(
        referrals(() => 1),
        { ...tenPoints, minimum: 50 },
      ),
    ).toBe(150);
    expect(
      sampleSizeForAllocation(
        referrals(() => 1),
        { ...tenPoints, maximum: 20 },
      ),
    ).toBeNull();
  });
});
