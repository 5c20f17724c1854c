import fc from "fast-check";
import {
  percentageOfText,
  percentageText,
  wholePercentage,
  wholePercentageOf,
} from "../../../src/core/findings/percentage";
import {
  nearestCount,
  possibleCounts,
  possibleSizes,
} from "../../../src/core/findings/percentage-consistency";

const fraction = fc
  .integer({ min: 1, max: 1000 })
  .chain((n) => fc.record({ n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }));

describe("whole percentages", () => {
  it("rounds halves up, in whole numbers", () => {
    expect([1, 3, 5, 7].map((x) => wholePercentage(x, 8))).toEqual([13, 38, 63, 88]);
    expect(wholePercentage(23, 40)).toBe(58);
    expect(wholePercentage(57, 200)).toBe(29); // 28.5, which 100 * (57 / 200) makes 28.499999999999996
    expect(wholePercentage(0, 0)).toBeNull();
    fc.assert(
      fc.property(fraction, ({ x, n }) => {
        const percent = BigInt(wholePercentage(x, n) ?? -1);
        const exact = 200n * BigInt(x);
        expect(2n * percent * BigInt(n) - BigInt(n) <= exact).toBe(true);
        expect(exact < 2n * percent * BigInt(n) + BigInt(n)).toBe(true);
      }),
    );
  });

  it("keeps 0% and 100% for none and all", () => {
    expect(percentageText(0, 400)).toBe("0%");
    expect(percentageText(1, 400)).toBe("<1%");
    expect(percentageText(2, 400)).toBe("1%");
    expect(percentageText(397, 400)).toBe("99%");
    expect(percentageText(398, 400)).toBe(">99%"); // 99.5 rounds to 100
    expect(percentageText(399, 400)).toBe(">99%");
    expect(percentageText(400, 400)).toBe("100%");
    expect(percentageText(0, 0)).toBeNull();
  });

  it("rounds estimates from their unrounded value", () => {
    expect(wholePercentageOf(0.9068)).toBe(91);
    expect(wholePercentageOf(0.125)).toBe(13);
    expect(wholePercentageOf(23 / 40)).toBe(58); // 57.5, which 100 * (23 / 40) makes 57.49999999999999
    fc.assert(
      fc.property(fraction, ({ x, n }) => expect(wholePercentageOf(x / n)).toBe(wholePercentage(x, n))),
    );
    expect([0, 1e-9, 0.005, 0.994, 0.999, 1].map(percentageOfText)).toEqual([
      "0%",
      "<1%",
      "1%",
      "99%",
      ">99%",
      "100%",
    ]);
  });
});

describe("what a published percentage can be out of", () => {
  it("can't be 69% of 57", () => {
    expect(possibleCounts(69, 57)).toEqual([]);
    expect(nearestCount(69, 57)).toMatchObject({ count: 39 });
    expect(possibleSizes(69, 40, 57)).toEqual([42, 45, 48, 49, 51, 52, 54, 55]);
  });

  it("finds exactly the counts that round to it, by trying all", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 100 }), (n, percent) => {
        const all = Array.from({ length: n + 1 }, (_, x) => x);
        expect(possibleCounts(percent, n)).toEqual(all.filter((x) => wholePercentage(x, n) === percent));
        const distance = (x: number) => Math.abs(100 * x - percent * n);
        const least = Math.min(...all.map(distance));
        const nearest = nearestCount(percent, n);
        expect(nearest?.count).toBe(all.find((x) => distance(x) === least));
        expect(nearest?.percentage).toBe((100 * (nearest?.count ?? NaN)) / n);
      }),
    );
  });

  it("has nothing for no cases", () => {
    expect(possibleSizes(50, 0, 2)).toEqual([2]);
    expect(possibleCounts(50, 0)).toEqual([]);
    expect(nearestCount(50, 0)).toBeNull();
  });
});
