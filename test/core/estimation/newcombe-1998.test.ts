import { clopperPearsonInterval } from "../../../src/core/estimation/clopper-pearson-interval";
import { newcombeInterval } from "../../../src/core/estimation/difference-interval";
import type { Interval } from "../../../src/core/estimation/interval";
import { wilsonInterval } from "../../../src/core/estimation/wilson-interval";

const printed = (interval: Interval | null) =>
  interval && [interval.lower.toFixed(4), interval.upper.toFixed(4)];

/** The tables as recalled, to the four digits that they print. */
describe("Newcombe (1998), Statistics in Medicine 17, 857–872, table I", () => {
  test.each([
    [81, 263, "0.2553", "0.3662", "0.2527", "0.3676"],
    [15, 148, "0.0624", "0.1605", "0.0578", "0.1617"],
    [0, 20, "0.0000", "0.1611", "0.0000", "0.1684"],
    [1, 29, "0.0061", "0.1718", "0.0009", "0.1776"],
  ])("%i of %i", (count, size, scoreLower, scoreUpper, exactLower, exactUpper) => {
    expect(printed(wilsonInterval(count, size, 0.95))).toEqual([scoreLower, scoreUpper]);
    expect(printed(clopperPearsonInterval(count, size, 0.95))).toEqual([exactLower, exactUpper]);
  });
});

describe("Newcombe (1998), Statistics in Medicine 17, 873–890, table II, method 10", () => {
  test.each([
    [56, 70, 48, 80, "0.0524", "0.3339"],
    [9, 10, 3, 10, "0.1705", "0.8090"],
    [6, 7, 2, 7, "0.0582", "0.8062"],
    [5, 56, 0, 29, "-0.0381", "0.1926"],
    [0, 10, 0, 20, "-0.1611", "0.2775"],
    [0, 10, 0, 10, "-0.2775", "0.2775"],
    [10, 10, 0, 20, "0.6791", "1.0000"],
    [10, 10, 0, 10, "0.6075", "1.0000"],
  ])("%i of %i less %i of %i", (firstCount, firstSize, secondCount, secondSize, lower, upper) => {
    const minuend = { count: firstCount, size: firstSize };
    const subtrahend = { count: secondCount, size: secondSize };
    expect(printed(newcombeInterval(minuend, subtrahend, 0.95))).toEqual([lower, upper]);
    const turned = newcombeInterval(subtrahend, minuend, 0.95);
    expect(turned?.lower).toBeCloseTo(-Number(upper), 3);
    expect(turned?.upper).toBeCloseTo(-Number(lower), 3);
  });

  it("has no interval when a sample is empty", () => {
    expect(newcombeInterval({ count: 0, size: 0 }, { count: 1, size: 5 }, 0.95)).toBeNull();
    expect(newcombeInterval({ count: 1, size: 5 }, { count: 0, size: 0 }, 0.95)).toBeNull();
  });
});
