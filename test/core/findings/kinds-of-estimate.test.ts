import { estimateSentence } from "../../../src/core/findings/estimate-sentence";
import { estimateLine } from "../../../src/core/findings/estimate-line";
import { foundSentence } from "../../../src/core/findings/found-sentence";
import { whatItStandsFor } from "../../../src/core/findings/what-it-stands-for";
import { finitePopulationWilsonInterval } from "../../../src/core/estimation/finite-population-wilson-interval";
import { wilsonInterval } from "../../../src/core/estimation/wilson-interval";
import { foundIn } from "./audit-of-marks";

const marks = (yes: number, no: number, notApplicable = 0) =>
  "Y".repeat(yes) + "N".repeat(no) + "A".repeat(notApplicable);

describe("one group", () => {
  it("less than 5% read: Wilson on the applicable cases", () => {
    const { findings, result } = foundIn({ strata: [{ size: 2471, marks: marks(44, 7, 9) }] });
    expect(result.rawInterval).toEqual(wilsonInterval(44, 51, 0.95));
    expect(result.estimate?.interval).toEqual(result.rawInterval);
    expect(result.estimate?.effectiveSampleSize).toBe(51);
    expect(estimateSentence(result, findings)).toBe("44 of 51 applicable cases (86%; 95% CI 74–93%).");
    expect(whatItStandsFor(findings)).toBe(
      "The 60 referrals read were drawn at random, so what was found stands for all 2,471 referrals within the interval shown.",
    );
  });

  it("5% read or more: the finite population narrows it", () => {
    const { result } = foundIn({ strata: [{ size: 1200, marks: marks(44, 7, 9) }] });
    expect(result.rawInterval).toEqual(finitePopulationWilsonInterval(44, 51, (1200 * 51) / 60, 0.95));
    expect(result.rawInterval?.lower).toBeGreaterThan(wilsonInterval(44, 51, 0.95)?.lower ?? 1);
    expect(result.estimate?.effectiveSampleSize).toBeGreaterThan(51);
  });

  it("none of 57", () => {
    const { findings, result } = foundIn({ strata: [{ size: 5000, marks: marks(0, 57) }] });
    // 0 to 6% is more than 5 points wide, and more than any part of an estimate of 0.
    expect(result.lowPrecision).toBe(true);
    expect(estimateSentence(result, findings)).toBe(
      "None of 57 applicable cases (95% CI 0–6%). The sample is too small to say closely how far this holds for all cases: our best estimate is 0%, and it could be anywhere from 0% to 6%.",
    );
    expect(foundSentence(result, findings.settings)).toBe("It was done in none of 57.");
  });

  it("none of 90", () => {
    const { findings, result } = foundIn({ strata: [{ size: 5000, marks: marks(0, 90) }] });
    expect(estimateSentence(result, findings)).toBe("None of 90 applicable cases (95% CI 0–4%).");
  });

  it("all 57, at another level", () => {
    const { findings, result } = foundIn({
      strata: [{ size: 5000, marks: marks(57, 0) }],
      settings: { confidenceLevel: 0.9 },
    });
    expect(estimateSentence(result, findings)).toMatch(/^All 57 applicable cases \(90% CI 95–100%\)\.$/);
  });

  it("low precision adds the sentence", () => {
    const { findings, result } = foundIn({ strata: [{ size: 5000, marks: marks(15, 15) }] });
    expect(estimateSentence(result, findings)).toBe(
      "15 of 30 applicable cases (50%; 95% CI 33–67%). The sample is too small to say closely how far this holds for all cases: our best estimate is 50%, and it could be anywhere from 33% to 67%.",
    );
  });
});

describe("several groups", () => {
  it("weights within 2%: Korn-Graubard stands for the cases read too", () => {
    const { findings, result } = foundIn({
      strata: [
        { size: 1020, marks: marks(24, 6) },
        { size: 1000, marks: marks(20, 10) },
      ],
    });
    expect(findings.equalWeights).toBe(true);
    expect(result.rawInterval).toEqual(result.estimate?.interval);
    expect(estimateSentence(result, findings)).toMatch(
      /^44 of 60 applicable cases \(73%; 95% CI \d\d–\d\d%\)\.$/,
    );
    expect(whatItStandsFor(findings)).toContain("with the same share of each group");
  });

  it("weights further apart: only the weighted estimate has an interval", () => {
    const { findings, result } = foundIn({
      strata: [
        { size: 1021, marks: marks(24, 6) },
        { size: 1000, marks: marks(20, 10) },
      ],
    });
    expect(findings.equalWeights).toBe(false);
    expect(result.rawInterval).toBeNull();
    expect(result.estimate?.interval).not.toBeNull();
    expect(estimateSentence(result, findings)).toMatch(
      /^Of the 60 applicable cases in the sample of 60, 44 \(73%\) met the question\. Allowing for the way the sample was drawn, we estimate that this holds for 73% \(95% confidence interval \d\d–\d\d%\) of all 2,021 referrals\.$/,
    );
  });

  it("a blank can make the weights of one question uneven", () => {
    const { findings, result } = foundIn({
      strata: [
        { size: 1000, marks: `${marks(24, 5)}-` },
        { size: 1000, marks: marks(20, 10) },
      ],
    });
    expect(findings.equalWeights).toBe(true);
    expect(result.rawInterval).toBeNull();
    expect(result.estimate?.interval).not.toBeNull();
  });

  it("warns of a group with most of the weight and no exception, and not of one read in full", () => {
    const heavy = (size: number, allMet: boolean) =>
      foundIn({
        strata: [
          { label: "Big", size, marks: allMet ? marks(20, 0) : marks(0, 20) },
          { size: 19, marks: marks(8, 11) },
        ],
      });
    expect(heavy(600, true).result.caveats).toContainEqual(
      expect.objectContaining({
        kind: "heavyStratumWithoutException",
        stratum: "Big",
        applicable: 20,
        allMet: true,
      }),
    );
    expect(heavy(600, false).result.caveats).toContainEqual(
      expect.objectContaining({ kind: "heavyStratumWithoutException", allMet: false }),
    );
    expect(heavy(20, true).kinds).not.toContain("heavyStratumWithoutException");
  });
});

describe("everything read", () => {
  it("is exact: no interval, no low precision", () => {
    const { findings, result, kinds } = foundIn({
      strata: [
        { size: 20, marks: marks(10, 10) },
        { size: 11, marks: marks(8, 1, 2) },
      ],
    });
    expect(result.estimate).toMatchObject({ exact: true, interval: null, estimate: 18 / 29 });
    expect(result.lowPrecision).toBe(false);
    expect(kinds).toEqual(["smallBase"]);
    expect(findings.caveats).toEqual([{ kind: "everythingRead" }]);
    expect(estimateSentence(result, findings)).toBe(
      "All 31 referrals were read, so this is exact: 18 of 29 (62%) to which the question applies.",
    );
    expect(estimateLine(result)).toBe("All cases were read: the count is exact");
    expect(whatItStandsFor(findings)).toBe("All 31 referrals were read, so the counts are exact.");
  });

  it("does not depend on how the cases were chosen", () => {
    const { result } = foundIn({ strata: [{ size: 40, marks: marks(30, 10) }], selection: "notRandom" });
    expect(result.estimate?.exact).toBe(true);
  });

  it("a single blank makes it a sample again", () => {
    const { result } = foundIn({ strata: [{ size: 41, marks: `${marks(30, 10)}-` }] });
    expect(result.estimate?.exact).toBe(false);
    expect(result.estimate?.interval).not.toBeNull();
  });

  it("needs no degree of freedom", () => {
    const strata = Array.from({ length: 10 }, () => ({ size: 2, marks: "YA" }));
    expect(foundIn({ strata }).result.estimate).toMatchObject({ exact: true, estimate: 1 });
  });

  it("below ten applicable still counts only", () => {
    const { result, kinds } = foundIn({ strata: [{ size: 12, marks: marks(4, 3, 5) }] });
    expect(result.estimate).toBeNull();
    expect(kinds).toEqual(["fewerThanTenApplicable"]);
  });
});

describe("Partly", () => {
  const strata = [{ size: 2000, marks: "Y".repeat(33) + "P".repeat(14) + "N".repeat(9) }];

  it("strict: k counts Yes, and Partly is told", () => {
    const { findings, result } = foundIn({ strata, settings: { partlyCountsAs: 0 } });
    expect(result.metForHeadline).toBe(33);
    expect(result.rawScore).toBe(result.rawProportion);
    expect(foundSentence(result, findings.settings)).toBe("It was done in 33 of 56; 14 in part.");
  });

  it("half: a score with a t interval, no interval inside a stratum", () => {
    const { findings, result } = foundIn({ strata, settings: { partlyCountsAs: 0.5 } });
    expect(result.metForHeadline).toBe(33);
    expect(result.rawScore).toBeCloseTo(40 / 56, 12);
    expect(result.byStratum[0]?.interval).toBeNull();
    const interval = result.estimate?.interval;
    // A t interval lies evenly about the estimate; Wilson's and Korn-Graubard's don't.
    expect((interval?.lower ?? 0) + (interval?.upper ?? 0)).toBeCloseTo((2 * 40) / 56, 10);
    expect(foundSentence(result, findings.settings)).toBe("It was done in 33 of 56; 14 in part; score 71%.");
    expect(estimateSentence(result, findings)).toMatch(
      /^33 of 56 met in full, 14 in part; score 71% \(95% CI \d\d–\d\d%\)\.$/,
    );
  });

  it("half with uneven weights is an estimated score", () => {
    const { findings, result } = foundIn({
      strata: [...strata, { size: 90, marks: "YYPPNNNAAA" }],
      settings: { partlyCountsAs: 0.5 },
    });
    expect(estimateSentence(result, findings)).toMatch(
      /we estimate a score of \d\d% \(95% confidence interval/,
    );
  });

  it("half, and no case got it: still a t interval", () => {
    const { result } = foundIn({
      strata: [{ size: 2000, marks: marks(33, 23) }],
      partly: true,
      settings: { partlyCountsAs: 0.5 },
    });
    const interval = result.estimate?.interval;
    expect((interval?.lower ?? 0) + (interval?.upper ?? 0)).toBeCloseTo((2 * 33) / 56, 10);
    expect(result.byStratum[0]?.interval).toBeNull();
  });

  it("half concerns only a question that offers it", () => {
    const audit = {
      strata: [{ size: 2000, marks: marks(33, 23) }],
      settings: { partlyCountsAs: 0.5 as const },
    };
    expect(foundIn({ ...audit, partly: false }).result.estimate?.interval).toEqual(
      wilsonInterval(33, 56, 0.95),
    );
  });

  it("half, all scored alike: no interval and no estimate", () => {
    const { findings, result, kinds } = foundIn({
      strata: [{ size: 2000, marks: "Y".repeat(40) }],
      partly: true,
      settings: { partlyCountsAs: 0.5 },
    });
    expect(result.estimate).toBeNull();
    expect(kinds).toEqual(["noSpreadOfScores"]);
    expect(estimateSentence(result, findings)).toContain("The scores of the cases read don’t differ");
  });

  it("lenient: k counts Yes and Partly", () => {
    const { findings, result } = foundIn({ strata, settings: { partlyCountsAs: 1 } });
    expect(result.metForHeadline).toBe(47);
    expect(result.byStratum[0]?.metForHeadline).toBe(47);
    expect(foundSentence(result, findings.settings)).toBe("It was done in 47 of 56, 14 of them in part.");
    expect(result.estimate?.interval).toEqual(wilsonInterval(47, 56, 0.95));
  });
});

describe("out of scope and replaced", () => {
  it("count as examined and keep the weights, but are not audited", () => {
    const { findings, result } = foundIn({
      strata: [
        { size: 400, marks: `${marks(15, 4)}XR` },
        { size: 100, marks: marks(10, 10) },
      ],
    });
    expect(findings).toMatchObject({ examined: 41, outOfScope: 2, audited: 39 });
    expect(result.counts).toMatchObject({
      examined: 41,
      outOfScope: 2,
      audited: 39,
      notApplicable: 0,
      met: 25,
    });
    const applicable = (400 * 19) / 21 + (100 * 20) / 20;
    expect(result.estimate?.estimatedApplicable).toBeCloseTo(applicable, 9);
    expect(result.estimate?.estimate).toBeCloseTo(((400 * 15) / 21 + (100 * 10) / 20) / applicable, 12);
    expect(findings.caveats).toEqual([{ kind: "replacedCases", replaced: 1 }]);
  });
});
