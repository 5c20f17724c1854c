import {
  tabulatedDeviationLimit,
  upperDeviationLimit,
} from "../../../src/core/estimation/upper-deviation-limit";
import { attributeSampleSize } from "../../../src/core/sampling/attribute-sample-size";

/** Sizes with their allowed deviations in brackets, as the tables print them. */
function cell(tolerableRate: number, expectedRate: number, confidence: number): string {
  const found = attributeSampleSize({
    tolerableRate,
    confidence,
    allowed: { kind: "rate", expectedRate },
    model: { distribution: "binomial" },
  });
  return found === null ? "none" : `${found.size}(${found.allowedDeviations})`;
}

describe("AICPA Audit Guide, Audit Sampling, table A-1 (5% risk of overreliance)", () => {
  test.each([
    [0, 0.02, "149(0)"],
    [0, 0.03, "99(0)"],
    [0, 0.04, "74(0)"],
    [0, 0.05, "59(0)"],
    [0, 0.06, "49(0)"],
    [0, 0.1, "29(0)"],
    [0.01, 0.04, "156(2)"],
    [0.01, 0.05, "93(1)"],
    [0.015, 0.05, "124(2)"],
    [0.02, 0.05, "181(4)"],
    [0.02, 0.06, "127(3)"],
    [0.02, 0.07, "88(2)"],
    [0.02, 0.08, "77(2)"],
    [0.025, 0.05, "234(6)"],
    [0.03, 0.1, "61(2)"],
  ])("expected %d, tolerable %d: %s", (expected, tolerable, printed) => {
    expect(cell(tolerable, expected, 0.95)).toBe(printed);
  });
});

describe("table A-2 (10% risk)", () => {
  test.each([
    [0, 0.02, "114(0)"],
    [0, 0.05, "45(0)"],
    [0, 0.1, "22(0)"],
    [0.01, 0.05, "77(1)"],
    [0.03, 0.07, "94(3)"],
    [0.04, 0.08, "98(4)"],
  ])("expected %d, tolerable %d: %s", (expected, tolerable, printed) => {
    expect(cell(tolerable, expected, 0.9)).toBe(printed);
  });
});

describe("table A-3 (upper limits in per cent, 5% risk)", () => {
  test.each([
    [0, 25, 11.3],
    [0, 60, 4.9],
    [1, 60, 7.7],
    [2, 50, 12.1],
    [5, 100, 10.3],
  ])("%i deviations of %i: %d", (deviations, size, printed) => {
    expect(tabulatedDeviationLimit(deviations, size, 0.95)).toBe(printed);
  });

  it("never prints less than the limit, and knows when all or none were examined", () => {
    for (let deviations = 0; deviations <= 30; deviations += 1) {
      const limit = upperDeviationLimit(deviations, 30, 0.9) ?? NaN;
      const tabulated = tabulatedDeviationLimit(deviations, 30, 0.9) ?? NaN;
      expect(tabulated).toBeGreaterThanOrEqual(100 * limit - 1e-9);
      expect(tabulated - 100 * limit).toBeLessThan(0.1);
    }
    expect(upperDeviationLimit(30, 30, 0.9)).toBe(1);
    expect(upperDeviationLimit(0, 0, 0.9)).toBeNull();
    expect(tabulatedDeviationLimit(0, 0, 0.9)).toBeNull();
  });
});
