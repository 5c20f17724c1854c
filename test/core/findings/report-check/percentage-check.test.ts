import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { wholePercentage } from "../../../../src/core/findings/percentage";
import { possibleCounts } from "../../../../src/core/findings/percentage-consistency";
import { percentageCheck } from "../../../../src/core/findings/report-check/percentage-check";
import {
  roundedTo,
  statedPercent,
  statedPercentText,
} from "../../../../src/core/findings/report-check/stated-percent";

interface ReferenceCase {
  readonly id: string;
  readonly published_pct: number;
  readonly n?: number;
  readonly feasible_x?: readonly number[];
  readonly search_from?: number;
  readonly feasible_n?: readonly number[];
}

const file = join(__dirname, "../../../reference/08_percentage_consistency.json");
const reference = (JSON.parse(readFileSync(file, "utf8")) as { cases: ReferenceCase[] }).cases;
const whole = (percent: number) => ({ scaled: percent, decimals: 0 });

describe("whether a percentage can come from so many cases (08_percentage_consistency.json)", () => {
  const withBase = reference.filter(({ feasible_x: counts }) => counts !== undefined);

  it("has cases", () => expect(withBase.length).toBeGreaterThan(5));

  it.each(withBase.map((oracle) => [oracle.id, oracle] as const))("%s", (_, oracle) => {
    expect(percentageCheck(whole(oracle.published_pct), oracle.n ?? 0).counts).toEqual(oracle.feasible_x);
  });

  it("69% of 57: the two counts beside it, and bases that could give it", () => {
    const { counts, nearest, otherSizes } = percentageCheck(whole(69), 57);
    expect(counts).toEqual([]);
    expect(nearest.map(({ count, percent }) => [count, statedPercentText(percent)])).toEqual([
      [39, "68%"],
      [40, "70%"],
    ]);
    expect(otherSizes).toEqual([52, 54, 55, 58, 59, 61]);
    const oracle = reference.find(({ id }) => id === "seed_q1_69_denominators");
    const inRange = otherSizes.filter((size) => size <= 60);
    expect(oracle?.feasible_n).toEqual(expect.arrayContaining(inRange));
  });

  it("at the ends there is one count beside it; of 100 cases and more any percentage can be", () => {
    expect(percentageCheck(whole(100), 7).nearest.map(({ count }) => count)).toEqual([7]);
    expect(percentageCheck(whole(0), 7).nearest.map(({ count }) => count)).toEqual([0, 1]);
    const { counts, otherSizes } = percentageCheck(whole(69), 2_471);
    expect(counts.length).toBeGreaterThan(20);
    expect(otherSizes).toEqual([]);
  });

  it("law: with no decimals it agrees with the whole percentages of the findings", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 700 }), (percent, size) => {
        expect(percentageCheck(whole(percent), size).counts).toEqual(possibleCounts(percent, size));
        expect(roundedTo(size - 1, size, 0).scaled).toBe(wholePercentage(size - 1, size));
      }),
    );
  });

  it("law: with decimals every count is found again from its own percentage, and no count that isn't", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.nat(),
        fc.constantFrom(0, 1, 2),
        (size, any, decimals) => {
          const percent = roundedTo(any % (size + 1), size, decimals);
          const all = Array.from({ length: size + 1 }, (_, count) => count).filter(
            (count) => roundedTo(count, size, decimals).scaled === percent.scaled,
          );
          expect(percentageCheck(percent, size).counts).toEqual(all);
        },
      ),
    );
  });
});

test("a percentage is read as written, with its places", () => {
  expect(statedPercent("68.40")).toEqual({ scaled: 6840, decimals: 2 });
  expect(statedPercentText({ scaled: 6840, decimals: 2 })).toBe("68.40%");
  expect(statedPercentText({ scaled: 7, decimals: 1 })).toBe("0.7%");
  for (const wrong of ["", "68.456", "-3", "a", "1,5"]) expect(statedPercent(wrong)).toBeNull();
});
