import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { checkFolder } from "../simulator/commands/check-reference/check-folder";
import { hypergeometricLimits } from "../src/core/estimation/hypergeometric-interval";
import { stratifiedEstimate } from "../src/core/estimation/stratified-estimate";
import { allocation } from "../src/core/sampling/allocation";
import { attributeSampleSize } from "../src/core/sampling/attribute-sample-size";

/** Run with `npx tsx bench/estimation.bench.ts`. Prints the median time of each, after a warm-up. */

function medianMilliseconds(work: () => unknown, repeats: number): number {
  work();
  const times = Array.from({ length: repeats }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(repeats / 2)] ?? NaN;
}

function line(name: string, work: () => unknown, repeats: number): void {
  console.log(`${name.padEnd(62)} ${medianMilliseconds(work, repeats).toFixed(3).padStart(10)} ms`);
}

function strata(number: number) {
  return Array.from({ length: number }, (_, index) => ({
    stratum: `${index}`,
    populationSize: 400 + 37 * index,
    sampleSize: 20,
    applicable: 20 - (index % 5),
    sumOfScores: 13 - (index % 5),
    sumOfSquaredScores: 13 - (index % 5),
  }));
}

const three = strata(3);
const fifty = strata(50);
line("estimate and intervals, 3 strata", () => stratifiedEstimate(three, 0.95), 501);
line("estimate and intervals, 50 strata", () => stratifiedEstimate(fifty, 0.95), 501);
line("exact limits, 44 of 51 from 2,471", () => hypergeometricLimits(44, 51, 2471, 0.95), 201);
line("exact limits, 100 of 300 from 1,000,000", () => hypergeometricLimits(100, 300, 1_000_000, 0.95), 201);
line(
  "sharing 5,000 cases among 50 strata",
  () => {
    return allocation(
      5000,
      fifty.map((h) => ({ populationSize: h.populationSize, measure: h.populationSize })),
      20,
    );
  },
  201,
);
line(
  "attribute size that does not exist (all 5,000 tried)",
  () => {
    return attributeSampleSize({
      tolerableRate: 0.05,
      confidence: 0.95,
      allowed: { kind: "rate", expectedRate: 0.05 },
      model: { distribution: "binomial" },
    });
  },
  5,
);
const reference = join(fileURLToPath(new URL(".", import.meta.url)), "../test/reference");
line("the whole check of test/reference", () => checkFolder(reference), 5);
