import { fixedChance, type FixedChance } from "./fixed-chance";
import { kornGraubardInterval, effectiveSize } from "../../../src/core/estimation/korn-graubard-interval";
import type { Interval } from "../../../src/core/estimation/interval";
import { logitInterval } from "../../../src/core/estimation/logit-interval";
import { stratifiedEstimate } from "../../../src/core/estimation/stratified-estimate";
import type { StratumCounts } from "../../../src/core/estimation/stratum-counts";
import { wilsonInterval } from "../../../src/core/estimation/wilson-interval";

/**
 * How often intervals of nominal 95% hold the truth, beside the table of the method (test/reference/scripts/checks,
 * coverage_sim.txt: R's survey package, 5,000 samples a design). The same designs, with our functions and seeds of our own.
 */
interface Design {
  readonly name: string;
  readonly populations: readonly number[];
  readonly sampleSizes: readonly number[];
  /** Share of each stratum to which the criterion applies, and of those that meet it. */
  readonly applicable: readonly number[];
  readonly met: readonly number[];
  /** Coverage in the table, in per cent: t, xlogit, Korn-Graubard as in R, ours, Wilson on the pooled percentage. */
  readonly table: Readonly<Record<Method, number>>;
}

const METHODS = ["t", "xlogit", "uncapped", "capped", "pooled"] as const;
type Method = (typeof METHODS)[number];

const seedLike = { populations: [1384, 412, 675], sampleSizes: [20, 20, 20] };
const row = (t: number, xlogit: number, uncapped: number, capped: number, pooled: number) => ({
  ...{ t, xlogit, uncapped, capped, pooled },
});

const DESIGNS: readonly Design[] = [
  {
    name: "seed-like, p .60/.75/.70",
    ...seedLike,
    applicable: [0.95, 0.95, 0.95],
    met: [0.6, 0.75, 0.7],
    table: row(94.22, 95.5, 96.16, 96.4, 93.3),
  },
  {
    name: "seed-like, p .82/.90/.88",
    ...seedLike,
    applicable: [0.85, 0.85, 0.85],
    met: [0.82, 0.9, 0.88],
    table: row(90.88, 94.58, 95.56, 96.96, 95.94),
  },
  {
    name: "p about .97, some samples all Yes",
    ...seedLike,
    applicable: [0.95, 0.9, 0.95],
    met: [0.97, 0.95, 0.98],
    table: row(85.88, 97.16, 99.02, 99.06, 96.24),
  },
  {
    name: "N 40/60/1200, p .5/.6/.9",
    populations: [40, 60, 1200],
    sampleSizes: [20, 20, 20],
    applicable: [0.9, 0.9, 0.9],
    met: [0.5, 0.6, 0.9],
    table: row(84.22, 82.16, 83.7, 99, 0.36),
  },
  {
    name: "N 30/25/28, 72% read",
    populations: [30, 25, 28],
    sampleSizes: [20, 20, 20],
    applicable: [0.9, 0.9, 0.9],
    met: [0.7, 0.6, 0.9],
    table: row(94.46, 95.08, 95.42, 95.96, 100),
  },
];

const LEVEL = 0.95;
const SAMPLES = 5_000;
/** As many as in the table: both simulations err. */
const SAMPLES_OF_TABLE = 5_000;

interface Units {
  readonly applicable: number;
  readonly met: number;
}

/** The population of a stratum, in whole units. */
function unitsOf({ populations, applicable, met }: Design): readonly Units[] {
  return populations.map((N, h) => {
    const applies = Math.round(N * (applicable[h] ?? 0));
    return { applicable: applies, met: Math.round(applies * (met[h] ?? 0)) };
  });
}

/** n of N units without replacement, unit by unit: how many are met, and how many applicable. */
function drawn(chance: FixedChance, populationSize: number, units: Units, sampleSize: number): Units {
  let left = populationSize;
  let { met, applicable } = units;
  let unmet = applicable - met;
  const taken = { met: 0, unmet: 0 };
  for (let i = 0; i < sampleSize; i += 1, left -= 1) {
    const place = chance.share() * left;
    if (place < met) {
      met -= 1;
      taken.met += 1;
    } else if (place < met + unmet) {
      unmet -= 1;
      taken.unmet += 1;
    }
  }
  applicable = taken.met + taken.unmet;
  return { met: taken.met, applicable };
}

/** Where the variance is 0 the table gave these the exact bound, which is what the capped interval does. */
function intervalsOf(strata: readonly StratumCounts[]): Readonly<Record<Method, Interval | null>> {
  const found = stratifiedEstimate(strata, LEVEL);
  const { estimate, variance, standardError, applicable, degreesOfFreedom, interval } = found;
  const pooledMet = strata.reduce((sum, h) => sum + h.sumOfScores, 0);
  const pooled = wilsonInterval(pooledMet, applicable, LEVEL);
  if (estimate === null || variance === null || standardError === null)
    return { t: null, xlogit: null, uncapped: null, capped: interval, pooled };
  const { adjusted } = effectiveSize({ estimate, variance, applicable, degreesOfFreedom }, LEVEL);
  const noSpread = variance === 0;
  return {
    t: noSpread ? interval : found.intervalT,
    xlogit: noSpread ? interval : logitInterval(estimate, standardError, degreesOfFreedom, LEVEL),
    uncapped: noSpread || adjusted === null ? interval : kornGraubardInterval(estimate, adjusted, LEVEL),
    capped: interval,
    pooled,
  };
}

/** How often each interval holds the truth, in per cent. */
function coverage(design: Design, seed: number): Readonly<Record<Method, number>> {
  const chance = fixedChance(seed);
  const population = unitsOf(design);
  const total = (part: keyof Units) => population.reduce((sum, units) => sum + units[part], 0);
  const truth = total("met") / total("applicable");
  const held: Record<Method, number> = row(0, 0, 0, 0, 0);
  // Samples with the same counts have the same intervals.
  const known = new Map<string, readonly Method[]>();
  for (let i = 0; i < SAMPLES; i += 1) {
    const found = population.map((units, h) =>
      drawn(chance, design.populations[h] ?? 0, units, design.sampleSizes[h] ?? 0),
    );
    const key = found.map(({ met, applicable }) => `${met}/${applicable}`).join(" ");
    const holding =
      known.get(key) ?? METHODS.filter((method) => holds(intervalsOf(counts(design, found))[method], truth));
    known.set(key, holding);
    for (const method of holding) held[method] += 100 / SAMPLES;
  }
  return held;
}

function counts(design: Design, found: readonly Units[]): readonly StratumCounts[] {
  return found.map(({ met, applicable }, h) => ({
    stratum: String(h),
    populationSize: design.populations[h] ?? 0,
    sampleSize: design.sampleSizes[h] ?? 0,
    applicable,
    sumOfScores: met,
    sumOfSquaredScores: met,
  }));
}

function holds(interval: Interval | null, truth: number): boolean {
  return interval !== null && interval.lower <= truth + 1e-12 && interval.upper >= truth - 1e-12;
}

/** Standard error of the difference of two simulated shares, in per cent; a share near 0 or 100 still errs by some. */
function standardError(percent: number): number {
  const share = Math.min(0.998, Math.max(0.002, percent / 100));
  return 100 * Math.sqrt(share * (1 - share) * (1 / SAMPLES + 1 / SAMPLES_OF_TABLE));
}

const printed: string[] = [["design".padEnd(36), ...METHODS.map((method) => method.padEnd(16))].join("")];

describe("how often intervals of 95% hold the truth", () => {
  test.each(DESIGNS.map((design, index) => ({ ...design, index })))("$name", (design) => {
    const ours = coverage(design, 20_171_123 + design.index);
    const cells = METHODS.map((method) => `${ours[method].toFixed(1)} (${design.table[method]})`.padEnd(16));
    printed.push([design.name.padEnd(36), ...cells].join(""));
    for (const method of METHODS) {
      const off = Math.abs(ours[method] - design.table[method]) / standardError(design.table[method]);
      expect({ method, ours: ours[method], standardErrorsOff: off, isFar: off > 3 }).toMatchObject({
        isFar: false,
      });
    }
    // Whatever the table says: ours is not below what it promises by more than its own error.
    expect(ours.capped).toBeGreaterThan(95 - 3 * standardError(95));
  });

  afterAll(() => console.log(`Coverage of 95%: ours (the table)\n${printed.join("\n")}`));
});
