import { readFileSync } from "node:fs";
import { join } from "node:path";
import { betaQuantile, tQuantile } from "../../../src/core/estimation/distributions";
import {
  twoSidedNormalProbability,
  twoSidedTProbability,
} from "../../../src/core/estimation/two-sided-probability";
import {
  hypergeometricLowerTail,
  hypergeometricUpperTail,
} from "../../../src/core/sampling/hypergeometric-distribution";

interface ExtremeTails {
  readonly beta: readonly { p: number; a: number; b: number; quantile: number }[];
  readonly t: readonly { t: number; df: number; two_sided: number }[];
  readonly normal: readonly { z: number; two_sided: number }[];
  readonly hypergeometric: readonly { x: number; N: number; K: number; n: number; lower_tail: number }[];
}

const file = join(__dirname, "../../reference/extreme/extreme_tails.json");
const expected = JSON.parse(readFileSync(file, "utf8")) as ExtremeTails;
const relativeError = (got: number, value: number) => Math.abs(got / value - 1);

describe("far out in the tails, against 40 digits (test/reference/extreme)", () => {
  test.each(expected.beta)("beta quantile $p of ($a, $b)", ({ p, a, b, quantile }) => {
    expect(relativeError(betaQuantile(p, a, b), quantile)).toBeLessThan(1e-10);
  });

  test.each(expected.t)("P(|T| ≥ $t) with $df degrees of freedom", ({ t, df, two_sided }) => {
    expect(relativeError(twoSidedTProbability(t, df), two_sided)).toBeLessThan(1e-10);
    expect(twoSidedTProbability(-t, df)).toBe(twoSidedTProbability(t, df));
    expect(relativeError(tQuantile(1 - two_sided / 2, df), t)).toBeLessThan(1e-6);
  });

  test.each(expected.normal)("P(|Z| ≥ $z)", ({ z, two_sided }) => {
    expect(relativeError(twoSidedNormalProbability(z), two_sided)).toBeLessThan(1e-12);
    expect(twoSidedNormalProbability(-z)).toBe(twoSidedNormalProbability(z));
  });

  test.each(expected.hypergeometric)("P(X ≤ $x) of $n drawn from $N with $K marked", (value) => {
    const draw = { populationSize: value.N, marked: value.K, sampleSize: value.n };
    expect(relativeError(hypergeometricLowerTail(value.x, draw), value.lower_tail)).toBeLessThan(1e-11);
    const rest = hypergeometricUpperTail(value.x + 1, draw);
    expect(rest + value.lower_tail).toBeCloseTo(1, 11);
  });

  it("has its ends", () => {
    expect(twoSidedTProbability(0, 5)).toBe(1);
    expect(twoSidedTProbability(Infinity, 5)).toBe(0);
    expect(twoSidedNormalProbability(0)).toBe(1);
    expect(twoSidedNormalProbability(Infinity)).toBe(0);
  });
});
