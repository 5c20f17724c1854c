import fc from "fast-check";
import { blankBounds } from "../../../src/core/estimation/blank-bounds";
import { stratifiedEstimate } from "../../../src/core/estimation/stratified-estimate";

const h = (populationSize: number, sampleSize: number, applicable: number, met: number, blank: number) => ({
  stratum: `${populationSize}`,
  populationSize,
  sampleSize,
  applicable,
  sumOfScores: met,
  sumOfSquaredScores: met,
  blank,
});

describe("what blank answers could change", () => {
  it("counts every blank as applicable, not met at worst and met at best, weighted", () => {
    // First stratum weight 10: 6 examined, 4 applicable + 1 blank; second weight 2: 5 examined, 3 + 1.
    // X = 10·5 + 2·4 = 58; worst 10·3 + 2·1 = 32, best 10·4 + 2·2 = 44.
    const bounds = blankBounds([h(60, 5, 4, 3, 1), h(10, 4, 3, 1, 1)]);
    expect(bounds?.lower).toBeCloseTo(32 / 58, 12);
    expect(bounds?.upper).toBeCloseTo(44 / 58, 12);
  });

  it("is the estimate itself without blanks, and everything from 0 to 1 with nothing else", () => {
    const plain = [h(60, 6, 4, 3, 0), h(10, 5, 3, 1, 0)];
    const { estimate } = stratifiedEstimate(plain, 0.95);
    expect(blankBounds(plain)).toEqual({ lower: estimate, upper: estimate });
    expect(blankBounds([h(60, 0, 0, 0, 6)])).toEqual({ lower: 0, upper: 1 });
  });

  it("is null where nothing was examined, or nothing could apply", () => {
    expect(blankBounds([])).toBeNull();
    expect(blankBounds([h(60, 0, 0, 0, 0)])).toBeNull();
    expect(blankBounds([h(60, 6, 0, 0, 0)])).toBeNull();
  });

  it("widens with every blank", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }), (met, blank) => {
        const width = (blanks: number) => {
          const bounds = blankBounds([h(100, 12, 10, met, blanks), h(50, 10, 5, 2, 0)]);
          return bounds === null ? NaN : bounds.upper - bounds.lower;
        };
        expect(width(blank + 1)).toBeGreaterThan(width(blank));
      }),
    );
  });
});
