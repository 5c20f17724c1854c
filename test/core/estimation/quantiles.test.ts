import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { betaQuantile, tQuantile } from "../../../src/core/estimation/distributions";
import { incompleteBeta } from "../../../src/core/estimation/incomplete-beta";
import { twoSidedNormalProbability } from "../../../src/core/estimation/two-sided-probability";
import { binomialLowerTail } from "../../../src/core/sampling/binomial-tail";
import { normalQuantile } from "../../../src/core/sampling/normal-quantile";

interface Quantiles {
  readonly beta: readonly { p: number; a: number; b: number; quantile: number }[];
  readonly t: readonly { p: number; df: number; quantile: number }[];
  readonly normal: readonly { p: number; quantile: number }[];
  readonly binomial: readonly { count: number; size: number; rate: number; lower_tail: number }[];
}

const file = join(__dirname, "../../reference/extreme/quantiles.json");
const expected = JSON.parse(readFileSync(file, "utf8")) as Quantiles;
const error = (got: number, value: number) => (got === value ? 0 : Math.abs(got / value - 1));

describe("quantiles and the binomial tail, against 40 digits (test/reference/extreme/quantiles.py)", () => {
  test.each(expected.beta)("beta quantile $p of ($a, $b)", ({ p, a, b, quantile }) => {
    expect(error(betaQuantile(p, a, b), quantile)).toBeLessThan(1e-12);
  });

  test.each(expected.t)("t quantile $p with $df degrees of freedom", ({ p, df, quantile }) => {
    expect(error(tQuantile(p, df), quantile)).toBeLessThan(1e-12);
  });

  test.each(expected.normal)("normal quantile $p", ({ p, quantile }) => {
    expect(error(normalQuantile(p), quantile)).toBeLessThan(2e-15);
  });

  test.each(expected.binomial)("P(X ≤ $count) of $size at $rate", ({ count, size, rate, lower_tail }) => {
    expect(error(binomialLowerTail(count, size, rate), lower_tail)).toBeLessThan(1e-13);
  });
});

const chance = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
const shape = fc.double({ min: -3, max: 13, noNaN: true }).map(Math.exp);

test("law: below a beta quantile lies the share that was asked for", () => {
  fc.assert(
    fc.property(chance, shape, shape, (p, a, b) => {
      const x = betaQuantile(p, a, b);
      // A quantile within a rounding of 1 says nothing: the share is steep there.
      fc.pre(x < 1 - 1e-6);
      expect(error(incompleteBeta(x, 1 - x, a, b), p)).toBeLessThan(1e-8);
    }),
  );
});

test("law: the beta quantile of the rest, with the shapes exchanged, is the rest", () => {
  fc.assert(
    fc.property(chance, shape, shape, (p, a, b) => {
      expect(betaQuantile(p, a, b) + betaQuantile(1 - p, b, a)).toBeCloseTo(1, 9);
    }),
  );
});

test("law: outside a normal quantile lies twice the smaller share", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-280, max: 1 - 1e-9, noNaN: true }), (p) => {
      expect(error(twoSidedNormalProbability(normalQuantile(p)), 2 * Math.min(p, 1 - p))).toBeLessThan(1e-11);
    }),
  );
});

test("law: the binomial tail rises with the count and mirrors when cases that deviate change places", () => {
  const draw = fc.record({ size: fc.integer({ min: 1, max: 3000 }), rate: chance, part: chance });
  fc.assert(
    fc.property(draw, ({ size, rate, part }) => {
      const count = Math.floor(size * part);
      const tail = binomialLowerTail(count, size, rate);
      expect(tail).toBeGreaterThanOrEqual(binomialLowerTail(count - 1, size, rate));
      expect(tail + binomialLowerTail(size - count - 1, size, 1 - rate)).toBeCloseTo(1, 10);
    }),
  );
});

test("the ends", () => {
  expect([0, 1, -0.1, 1.1, NaN].map((p) => betaQuantile(p, 2, 3))).toEqual([0, 1, NaN, NaN, NaN]);
  expect([0, 0.5, 1, -0.1, NaN].map((p) => tQuantile(p, 4))).toEqual([-Infinity, 0, Infinity, NaN, NaN]);
  expect([0, 0.5, 1, 2, NaN].map(normalQuantile)).toEqual([-Infinity, 0, Infinity, NaN, NaN]);
  expect(binomialLowerTail(-1, 10, 0.3)).toBe(0);
  expect(binomialLowerTail(10, 10, 0.3)).toBe(1);
  expect(binomialLowerTail(0, 10, 0)).toBe(1);
  expect(binomialLowerTail(9, 10, 1)).toBe(0);
  expect(binomialLowerTail(10, 10, 1)).toBe(1);
});
