import { inclusionStatistics } from "./chi-square-of-inclusion";
import { criticalValue } from "./critical-values";
import { seedsOfSet, TESTED_GROUPS, type Sampler } from "./design";
import { failingQuestions } from "./failing-questions";
import { ourSampler, urnSampler } from "./fair-samplers";
import { inclusionCounts } from "./inclusion-counts";

// Is every case, every pair of cases and every spare equally likely? Asked over 100,000 seeds, u-0 to u-99999.
// uniformity.long.test.ts asks 20 times as many; biased-samplers.test.ts shows that unfair ways of drawing fail.

test("over 100,000 seeds each case, each pair and each spare comes up as often as equal chances say", () => {
  expect(failingQuestions(inclusionCounts(ourSampler, seedsOfSet(0)))).toEqual([]);
}, 600_000);

test("so it does with cases taken out of an urn", () => {
  expect(failingQuestions(inclusionCounts(urnSampler, seedsOfSet(0)))).toEqual([]);
});

describe("the test itself", () => {
  test("over every draw that there is, each statistic has exactly the mean of its chi-square", () => {
    const [first, second] = TESTED_GROUPS.map(({ populationSize, sampleSize }) =>
      everyDraw(populationSize, sampleSize),
    ) as [number[][], number[][]];
    expect([first.length, second.length]).toEqual([35 * 4, 10 * 3]);
    const sums = new Map<string, number>();
    for (const ofFirst of first)
      for (const ofSecond of second)
        for (const { name, value } of inclusionStatistics(
          inclusionCounts(() => [ofFirst, ofSecond], ["one"]),
        ))
          sums.set(name, (sums.get(name) ?? 0) + value);
    const draws = first.length * second.length;
    const means = [...sums].map(([name, sum]) => [name, Number((sum / draws).toFixed(9))]);
    expect(means).toEqual([
      ["cases of Early Help", 6],
      ["pairs of Early Help", 14],
      ["spares of Early Help", 6],
      ["cases of NFA", 4],
      ["pairs of NFA", 5],
      ["spares of NFA", 4],
      ["pairs across the groups", 24],
    ]);
  });

  test("an urn exceeds the value for one in twenty in about one of twenty sets", () => {
    const sets = 400;
    const exceeded = new Map<string, number>();
    for (let set = 0; set < sets; set++) {
      const seeds = Array.from({ length: 500 }, (_, index) => `urn ${set} ${index}`);
      for (const { name, value, degreesOfFreedom } of inclusionStatistics(inclusionCounts(urnSampler, seeds)))
        exceeded.set(
          name,
          (exceeded.get(name) ?? 0) + (value > criticalValue(degreesOfFreedom, "oneInTwenty") ? 1 : 0),
        );
    }
    expect(exceeded.size).toBe(7);
    // 20 are expected; R: qbinom(c(1e-4, 1 - 1e-4), 400, 0.05) is 6 and 38.
    for (const times of exceeded.values()) {
      expect(times).toBeGreaterThanOrEqual(6);
      expect(times).toBeLessThanOrEqual(38);
    }
  });

  test("a draw with a case twice, or one too few, is refused and not counted", () => {
    const one =
      (...draw: number[][]): Sampler =>
      () =>
        draw;
    expect(() => inclusionCounts(one([0, 1, 1, 2], [0, 1, 2]), ["s"])).toThrow("no draw of 3 and a spare");
    expect(() => inclusionCounts(one([0, 1, 2, 3], [0, 1]), ["s"])).toThrow("no draw of 2 and a spare");
    expect(() => inclusionCounts(one([0, 1, 2, 7], [0, 1, 2]), ["s"])).toThrow("no cell");
  });
});

/** Every set of n places of N, each with every spare. */
function everyDraw(populationSize: number, sampleSize: number): number[][] {
  const sets = (from: number, count: number): number[][] =>
    count === 0
      ? [[]]
      : Array.from({ length: Math.max(0, populationSize - from) }, (_, index) => from + index).flatMap(
          (place) => sets(place + 1, count - 1).map((others) => [place, ...others]),
        );
  const places = Array.from({ length: populationSize }, (_, place) => place);
  return sets(0, sampleSize).flatMap((set) =>
    places.filter((place) => !set.includes(place)).map((spare) => [...set, spare]),
  );
}
