import fc from "fast-check";
import {
  attributeSampleSize,
  LARGEST_ATTRIBUTE_SAMPLE,
  type AttributePlan,
  type AttributeSampleSize,
} from "../../../src/core/sampling/attribute-sample-size";
import { chanceOfAtMost } from "../../../src/core/sampling/deviation-chance";
import { guardedCeiling } from "../../../src/core/sampling/guarded-ceiling";

/** The definition word for word: one size after the other. */
function oneByOne(plan: AttributePlan): AttributeSampleSize | null {
  const { tolerableRate, confidence, allowed, model } = plan;
  const largest =
    model.distribution === "hypergeometric"
      ? Math.min(LARGEST_ATTRIBUTE_SAMPLE, model.populationSize)
      : LARGEST_ATTRIBUTE_SAMPLE;
  for (let size = 1; size <= largest; size += 1) {
    const count = allowed.kind === "count" ? allowed.count : guardedCeiling(size * allowed.expectedRate);
    if (count >= size && count !== 0) continue;
    const risk = chanceOfAtMost(count, size, tolerableRate, model);
    if (risk <= 1 - confidence + 1e-12) return { size, allowedDeviations: count, risk };
  }
  return null;
}

const plan: fc.Arbitrary<AttributePlan> = fc.record({
  tolerableRate: fc.double({ min: 0.005, max: 0.6, noNaN: true }),
  confidence: fc.constantFrom(0.8, 0.9, 0.95, 0.99),
  allowed: fc.oneof(
    fc.record({ kind: fc.constant("count" as const), count: fc.integer({ min: 0, max: 12 }) }),
    fc.record({
      kind: fc.constant("rate" as const),
      expectedRate: fc.oneof(
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        fc.constantFrom(0, 1e-300, 1e-12, 0.01, 0.025, 0.1, 1 / 3),
      ),
    }),
  ),
  model: fc.oneof(
    fc.record({
      distribution: fc.constant("hypergeometric" as const),
      populationSize: fc.integer({ min: 1, max: 400 }),
    }),
    fc.record({ distribution: fc.constantFrom("binomial" as const, "poisson" as const) }),
  ),
});

test("passing over runs of sizes gives the size that trying each in turn gives", () => {
  fc.assert(
    fc.property(plan, (asked) => {
      const { allowed, tolerableRate } = asked;
      // Far from a size that fits, trying each takes long and shows nothing more.
      fc.pre(allowed.kind === "count" || allowed.expectedRate < 0.7 * tolerableRate);
      expect(attributeSampleSize(asked)).toEqual(oneByOne(asked));
    }),
    { numRuns: 400 },
  );
});

test.each([
  [0.05, 0.049, 2471],
  [0.05, 0.04, 2471],
  [0.3, 0.3, 700],
  [0.1, 0.2, 300],
])("also near the end of the list: tolerable %d, expected %d, %i cases", (tolerableRate, rate, N) => {
  const asked: AttributePlan = {
    tolerableRate,
    confidence: 0.95,
    allowed: { kind: "rate", expectedRate: rate },
    model: { distribution: "hypergeometric", populationSize: N },
  };
  expect(attributeSampleSize(asked)).toEqual(oneByOne(asked));
});
