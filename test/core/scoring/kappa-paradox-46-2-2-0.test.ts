import { ac1Interval, kappaInterval, rawAgreement } from "../../../src/core/estimation/agreement-interval";
import { gwetAc1 } from "../../../src/core/scoring/agreement-ac1";
import { cohenKappa } from "../../../src/core/scoring/agreement-kappa";

/** The well-known paradox (Feinstein & Cicchetti 1990): 92% agreement, and a kappa below 0. */
describe("two reviewers who nearly always say Yes: 46, 2, 2, 0", () => {
  const table = [
    [46, 2],
    [2, 0],
  ];

  it("agrees in 92%, with kappa -0.04 and AC1 0.91", () => {
    expect(rawAgreement(table, 0.95)).toMatchObject({ agreed: 46, cases: 50, share: 0.92 });
    // pe = 0.96² + 0.04² = 0.9232; kappa = (0.92 − 0.9232)/0.0768
    expect(cohenKappa(table, "none")?.kappa).toBeCloseTo(-0.0032 / 0.0768, 12);
    // pe = 2 · 0.96 · 0.04 = 0.0768; AC1 = (0.92 − 0.0768)/0.9232
    expect(gwetAc1(table)?.coefficient).toBeCloseTo(0.8432 / 0.9232, 12);
  });
});

describe("kappa", () => {
  it("is undefined when both always use one category, while AC1 is 1", () => {
    const table = [
      [60, 0],
      [0, 0],
    ];
    const result = cohenKappa(table, "none");
    expect(result).toMatchObject({ observed: 1, expected: 1, kappa: null, standardError: null });
    expect(result && kappaInterval(result, 0.95)).toBeNull();
    expect(gwetAc1(table)).toEqual({ expected: 0, coefficient: 1, standardError: 0 });
  });

  it("is 1 without error at perfect agreement, and -1 when two categories are always swapped", () => {
    expect(
      cohenKappa(
        [
          [30, 0],
          [0, 30],
        ],
        "none",
      ),
    ).toMatchObject({ kappa: 1, standardError: 0 });
    expect(
      cohenKappa(
        [
          [0, 10],
          [10, 0],
        ],
        "none",
      ),
    ).toMatchObject({ kappa: -1 });
  });

  it("does not change when the reviewers change places", () => {
    const table = [
      [22, 3, 0],
      [4, 8, 2],
      [1, 2, 15],
    ];
    const turned = table.map((_, i) => table.map((row) => row[i] ?? 0));
    for (const weighting of ["none", "linear", "quadratic"] as const) {
      const there = cohenKappa(table, weighting);
      const back = cohenKappa(turned, weighting);
      expect(back?.kappa).toBeCloseTo(there?.kappa ?? NaN, 12);
      expect(back?.standardError).toBeCloseTo(there?.standardError ?? NaN, 12);
    }
    expect(gwetAc1(turned)?.standardError).toBeCloseTo(gwetAc1(table)?.standardError ?? NaN, 12);
  });

  it("counts near misses the more, the gentler the weights; with two categories the weights are the same", () => {
    const near = [
      [20, 5, 0],
      [5, 20, 5],
      [0, 5, 20],
    ];
    const kappa = (weighting: "none" | "linear" | "quadratic") => cohenKappa(near, weighting)?.kappa ?? NaN;
    expect(kappa("linear")).toBeGreaterThan(kappa("none"));
    expect(kappa("quadratic")).toBeGreaterThan(kappa("linear"));
    expect(
      cohenKappa(
        [
          [20, 5],
          [10, 15],
        ],
        "linear",
      ),
    ).toEqual(
      cohenKappa(
        [
          [20, 5],
          [10, 15],
        ],
        "none",
      ),
    );
  });

  it("uses the categories offered: one that nobody used changes AC1", () => {
    const used = [
      [40, 2],
      [3, 15],
    ];
    const offered = [
      [40, 0, 2],
      [0, 0, 0],
      [3, 0, 15],
    ];
    expect(cohenKappa(offered, "none")?.kappa).toBeCloseTo(cohenKappa(used, "none")?.kappa ?? NaN, 12);
    expect(gwetAc1(offered)?.coefficient).toBeGreaterThan((gwetAc1(used)?.coefficient ?? NaN) + 0.01);
  });

  it("has nothing to say without cases, and no error from one", () => {
    const empty = [
      [0, 0],
      [0, 0],
    ];
    expect(cohenKappa(empty, "none")).toBeNull();
    expect(gwetAc1(empty)).toBeNull();
    expect(rawAgreement(empty, 0.95)).toBeNull();
    const single = gwetAc1([
      [1, 0],
      [0, 0],
    ]);
    expect(single?.standardError).toBeNull();
    expect(single && ac1Interval(single, 1, 0.95)).toBeNull();
  });
});
