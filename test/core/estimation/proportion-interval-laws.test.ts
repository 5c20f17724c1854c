import fc from "fast-check";
import { agrestiCoullInterval } from "../../../src/core/estimation/agresti-coull-interval";
import {
  clopperPearsonInterval,
  lowerExactLimit,
  upperExactLimit,
} from "../../../src/core/estimation/clopper-pearson-interval";
import {
  finitePopulationSize,
  finitePopulationWilsonInterval,
} from "../../../src/core/estimation/finite-population-wilson-interval";
import type { Interval } from "../../../src/core/estimation/interval";
import { jeffreysInterval } from "../../../src/core/estimation/jeffreys-interval";
import { wilsonInterval } from "../../../src/core/estimation/wilson-interval";

type Method = (count: number, size: number, level: number) => Interval | null;
const METHODS: readonly (readonly [string, Method])[] = [
  ["Wilson", wilsonInterval],
  ["Clopper-Pearson", clopperPearsonInterval],
  ["Jeffreys", jeffreysInterval],
  ["Agresti-Coull", agrestiCoullInterval],
  [
    "Wilson, half of the population read",
    (x, n, level) => finitePopulationWilsonInterval(x, n, 2 * n, level),
  ],
];

const level = fc.double({ min: 0.5, max: 0.999, noNaN: true });
const sample = fc
  .integer({ min: 1, max: 400 })
  .chain((n) => fc.record({ n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }));
const runs = { numRuns: 300 };

function made(interval: Interval | null): Interval {
  if (interval === null) throw new Error("no interval");
  return interval;
}

describe.each(METHODS)("%s", (_name, method) => {
  it("holds the share seen, within 0 and 1", () => {
    fc.assert(
      fc.property(sample, level, ({ x, n }, atLevel) => {
        const { lower, upper } = made(method(x, n, atLevel));
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(x / n + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(x / n - 1e-12);
        expect(upper).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  it("moves up with every case met", () => {
    fc.assert(
      fc.property(sample, level, ({ x, n }, atLevel) => {
        if (x === n) return;
        const before = made(method(x, n, atLevel));
        const after = made(method(x + 1, n, atLevel));
        expect(after.lower).toBeGreaterThanOrEqual(before.lower);
        expect(after.upper).toBeGreaterThanOrEqual(before.upper);
        expect(after.lower + after.upper).toBeGreaterThan(before.lower + before.upper);
      }),
      runs,
    );
  });

  it("is mirrored when met and not met change places", () => {
    fc.assert(
      fc.property(sample, level, ({ x, n }, atLevel) => {
        const interval = made(method(x, n, atLevel));
        const mirror = made(method(n - x, n, atLevel));
        expect(mirror.lower).toBeCloseTo(1 - interval.upper, 11);
        expect(mirror.upper).toBeCloseTo(1 - interval.lower, 11);
      }),
      runs,
    );
  });

  it("is narrower with a larger sample of the same share, and wider at a higher level", () => {
    fc.assert(
      fc.property(sample, level, ({ x, n }, atLevel) => {
        const width = ({ lower, upper }: Interval) => upper - lower;
        const interval = made(method(x, n, atLevel));
        expect(width(made(method(4 * x, 4 * n, atLevel)))).toBeLessThan(width(interval));
        const wider = made(method(x, n, atLevel + 0.9 * (1 - atLevel)));
        expect(wider.lower).toBeLessThanOrEqual(interval.lower + 1e-12);
        expect(wider.upper).toBeGreaterThanOrEqual(interval.upper - 1e-12);
        expect(width(wider)).toBeGreaterThan(width(interval));
      }),
      runs,
    );
  });

  it("has nothing to say of no cases", () => {
    expect(method(0, 0, 0.95)).toBeNull();
  });
});

describe("one-sided exact limits", () => {
  it("are the two-sided ones with all the risk on one side", () => {
    fc.assert(
      fc.property(sample, level, ({ x, n }, atLevel) => {
        const both = made(clopperPearsonInterval(x, n, 2 * atLevel - 1 > 0 ? 2 * atLevel - 1 : 0.5));
        if (2 * atLevel - 1 <= 0) return;
        expect(lowerExactLimit(x, n, atLevel)).toBeCloseTo(both.lower, 11);
        expect(upperExactLimit(x, n, atLevel)).toBeCloseTo(both.upper, 11);
      }),
      runs,
    );
  });

  it("has nothing to say of no cases", () => {
    expect(lowerExactLimit(0, 0, 0.95)).toBeNull();
    expect(upperExactLimit(0, 0, 0.95)).toBeNull();
  });
});

describe("Wilson for a finite population", () => {
  it("shrinks to the share when everything was read, and is plain Wilson for an endless population", () => {
    fc.assert(
      fc.property(sample, level, ({ x, n }, atLevel) => {
        expect(finitePopulationWilsonInterval(x, n, n, atLevel)).toEqual({ lower: x / n, upper: x / n });
        expect(finitePopulationSize(n, n)).toBe(Infinity);
        const endless = made(finitePopulationWilsonInterval(x, n, 1e15, atLevel));
        const plain = made(wilsonInterval(x, n, atLevel));
        expect(endless.lower).toBeCloseTo(plain.lower, 9);
        expect(endless.upper).toBeCloseTo(plain.upper, 9);
      }),
      runs,
    );
  });

  it("is narrower the more of the population was read", () => {
    const width = (N: number) => {
      const { lower, upper } = made(finitePopulationWilsonInterval(13, 20, N, 0.95));
      return upper - lower;
    };
    const widths = [21, 30, 60, 200, 10_000].map(width);
    expect([...widths].sort((a, b) => a - b)).toEqual(widths);
  });
});
