import { clopperPearsonInterval } from "../../../src/core/estimation/clopper-pearson-interval";
import { failingLimit } from "../../../src/core/estimation/failing-limit";
import { hypergeometricLimits } from "../../../src/core/estimation/hypergeometric-interval";
import { wilsonInterval } from "../../../src/core/estimation/wilson-interval";
import { estimateLine } from "../../../src/core/findings/estimate-line";
import { estimateSentence } from "../../../src/core/findings/estimate-sentence";
import { findingsText } from "../../../src/core/findings/findings-text";
import type { Findings } from "../../../src/core/findings/findings";
import { foundSentence } from "../../../src/core/findings/found-sentence";
import { inShort } from "../../../src/core/findings/in-short";
import { limitations } from "../../../src/core/findings/limitations";
import { foundIn } from "./audit-of-marks";

const marks = (yes: number, no: number, rest = "") => "Y".repeat(yes) + "N".repeat(no) + rest;

describe("conservative intervals", () => {
  const settings = { intervals: "conservative" } as const;

  it("are Clopper and Pearson's where little of the list was read", () => {
    const { findings, result } = foundIn({ strata: [{ size: 2471, marks: marks(44, 7) }], settings });
    expect(result.estimate).toMatchObject({
      method: "clopperPearson",
      interval: clopperPearsonInterval(44, 51, 0.95),
      effectiveSampleSize: 51,
      cap: 51,
    });
    expect(result.byStratum[0]?.interval).toEqual(clopperPearsonInterval(44, 51, 0.95));
    expect(limitations(findings).map(({ about }) => about)).toContain("Settings");
  });

  it("are the exact limits of the list where 5% or more was read", () => {
    const { result } = foundIn({ strata: [{ size: 100, marks: marks(44, 7) }], settings });
    const limits = hypergeometricLimits(44, 51, 100, 0.95);
    expect(result.estimate?.interval).toEqual({
      lower: (limits?.lower ?? NaN) / 100,
      upper: (limits?.upper ?? NaN) / 100,
    });
    expect(result.estimate?.method).toBe("hypergeometric");
  });

  it("change nothing over several groups, and the interval inside each", () => {
    const strata = [
      { size: 1384, marks: marks(15, 5) },
      { size: 675, marks: marks(12, 8) },
    ];
    const usual = foundIn({ strata }).result;
    const exact = foundIn({ strata, settings }).result;
    expect(exact.estimate).toEqual(usual.estimate);
    expect(usual.byStratum[0]?.interval).toEqual(wilsonInterval(15, 20, 0.95));
    expect(exact.byStratum[0]?.interval).toEqual(clopperPearsonInterval(15, 20, 0.95));
  });

  it("give a judgement sample none inside a group either", () => {
    const { result } = foundIn({
      strata: [{ size: 2471, marks: marks(44, 7) }],
      settings,
      selection: "notRandom",
    });
    expect(result.estimate).toBeNull();
    expect(result.byStratum[0]?.interval).toBeNull();
  });
});

describe("the claim that at most so many fail", () => {
  it("is not told where nobody makes it", () => {
    expect(foundIn({ strata: [{ size: 900, marks: marks(58, 2) }] }).kinds).not.toContain("claimTested");
  });

  it("stands beside the result: shown or not", () => {
    const strata = [{ size: 900, marks: marks(58, 2) }];
    const limit = failingLimit(
      [
        {
          stratum: "",
          populationSize: 900,
          sampleSize: 60,
          applicable: 60,
          sumOfScores: 58,
          sumOfSquaredScores: 58,
        },
      ],
      0.95,
    );
    const { findings, result } = foundIn({ strata, settings: { mostFailing: 0.12 } });
    const claim = result.caveats.find(({ kind }) => kind === "claimTested");
    expect(claim).toEqual({
      kind: "claimTested",
      mostFailing: 0.12,
      holds: true,
      failed: 2,
      applicable: 60,
      level: 0.95,
      exact: false,
      limit,
    });
    const said = limitations(findings).map(({ sentence }) => sentence);
    expect(said).toContain(
      "2 of 60 cases failed. With 95% confidence no more than 9.9% of all referrals to which the question applies fail it, so it is shown that at most 12% fail.",
    );
    expect(estimateSentence(result, findings)).not.toContain("fail");
    const stricter = foundIn({ strata, settings: { mostFailing: 0.05 } }).findings;
    expect(limitations(stricter).map(({ sentence }) => sentence)).toContain(
      "2 of 60 cases failed. With 95% confidence no more than 9.9% of all referrals to which the question applies fail it, so it is not shown that at most 5% fail.",
    );
  });

  it("is certain, one way or the other, where all were read", () => {
    const strata = [{ size: 60, marks: marks(57, 3) }];
    const said = (mostFailing: number) =>
      limitations(foundIn({ strata, settings: { mostFailing } }).findings).map(({ sentence }) => sentence);
    expect(said(0.05)).toContain(
      "3 of 60 cases failed. All referrals were read, so it is certain that at most 5% fail.",
    );
    expect(said(0.04)).toContain(
      "3 of 60 cases failed. All referrals were read, so it is not so that at most 4% fail.",
    );
    expect(said(0.04)).toContain(
      "None of 60 cases failed. All referrals were read, so it is certain that at most 4% fail.",
    );
  });

  it("counts Partly as failed unless it counts as met", () => {
    const failed = (partlyCountsAs: 0 | 0.5 | 1) => {
      const strata = [{ size: 900, marks: marks(40, 5, "PPPPPPPPPP") }];
      const { result } = foundIn({ strata, settings: { partlyCountsAs, mostFailing: 0.2 } });
      const claim = result.caveats.find((caveat) => caveat.kind === "claimTested");
      return claim?.kind === "claimTested" ? claim.failed : null;
    };
    expect([0, 0.5, 1].map((counts) => failed(counts as 0 | 0.5 | 1))).toEqual([15, 15, 5]);
  });

  it("is not tested where nothing is estimated", () => {
    const settings = { mostFailing: 0.2 };
    const strata = [{ size: 900, marks: marks(40, 5) }];
    expect(foundIn({ strata, settings, selection: "notRandom" }).kinds).toEqual(["notRandom"]);
    expect(foundIn({ strata: [{ size: 900, marks: marks(8, 1) }], settings }).kinds).toEqual([
      "fewerThanTenApplicable",
    ]);
  });
});

describe("what is shown when", () => {
  const strata = [{ size: 500, marks: marks(5, 2, "A".repeat(20)) }];

  it("percentages from fewer cases on", () => {
    const settings = { shown: { fewestForPercentage: 7 } };
    const { findings, result, kinds } = foundIn({ strata, settings });
    expect(kinds).toEqual(["lowPrecision", "smallBase"]);
    expect(result.rawProportion).toBeCloseTo(5 / 7, 12);
    expect(result.byStratum[0]?.interval).not.toBeNull();
    expect(foundSentence(result, findings.settings, { withPercent: true })).toBe(
      "It was done in 5 of 7 (71%).",
    );
    expect(estimateLine(result)).toMatch(/^Estimate for all: 71% \(\d\d–\d\d%\), low precision$/);
    expect(estimateSentence(result, findings)).toMatch(/^5 of 7 applicable cases \(71%; 95% CI /);
    expect(findingsText(findings)).toContain("1 Question: 5 of 7 (71%).");
  });

  it("and from more", () => {
    const settings = { shown: { fewestForPercentage: 60 } };
    const { findings, result } = foundIn({ strata: [{ size: 900, marks: marks(50, 9) }], settings });
    expect(result.caveats).toEqual([{ kind: "fewerThanTenApplicable", applicable: 59, fewest: 60 }]);
    expect(result.rawProportion).toBeNull();
    expect(result.byStratum[0]?.interval).toBeNull();
    expect(estimateLine(result)).toBe("Fewer than 60 cases: no estimate");
    expect(findingsText(findings)).not.toMatch(/50 of 59 \(/);
    expect(
      foundIn({ strata: [{ size: 900, marks: marks(50, 10) }], settings }).result.estimate,
    ).not.toBeNull();
  });

  it("a judgement sample keeps the rule too", () => {
    const settings = { shown: { fewestForPercentage: 60 } };
    const { result } = foundIn({
      strata: [{ size: 900, marks: marks(50, 9) }],
      settings,
      selection: "notRandom",
    });
    expect(result.caveats[0]).toEqual({ kind: "fewerThanTenApplicable", applicable: 59, fewest: 60 });
  });

  it("small bases from another size on", () => {
    const small = (fewestForPrecision: number) =>
      foundIn({ strata: [{ size: 9000, marks: marks(38, 2) }], settings: { shown: { fewestForPrecision } } })
        .kinds;
    expect(small(41)).toEqual(["lowPrecision", "smallBase"]);
    expect(small(40)).toEqual([]);
  });

  it("low precision by its own width", () => {
    const kinds = (widestInterval: number) =>
      foundIn({ strata: [{ size: 9000, marks: marks(30, 30) }], settings: { shown: { widestInterval } } })
        .kinds;
    expect(kinds(0.25)).toEqual([]);
    expect(kinds(0.24)).toEqual(["lowPrecision"]);
  });

  it("blanks by their own limits, exactly at the limit still estimated", () => {
    const blank = (
      shown: { readonly mostBlank?: number; readonly mostBlankInGroup?: number },
      blanks: number,
    ) =>
      foundIn({
        strata: [
          { label: "A", size: 900, marks: marks(50 - blanks, 0, "-".repeat(blanks)) },
          { label: "B", size: 900, marks: marks(30, 20) },
        ],
        settings: { shown },
      }).result.caveats.find(({ kind }) => kind === "unscored" || kind === "tooManyUnscored");
    expect(blank({ mostBlank: 0.07 }, 7)).toMatchObject({ kind: "unscored" });
    expect(blank({ mostBlank: 0.07 }, 8)).toMatchObject({
      kind: "tooManyUnscored",
      stratum: null,
      limit: 0.07,
    });
    expect(blank({ mostBlankInGroup: 0.14 }, 7)).toMatchObject({ kind: "unscored" });
    expect(blank({ mostBlankInGroup: 0.14 }, 8)).toMatchObject({
      kind: "tooManyUnscored",
      stratum: "A",
      limit: 0.14,
    });
    expect(blank({}, 8)).toMatchObject({ kind: "unscored" });
  });

  it("the words tell the limit that holds", () => {
    const { findings } = foundIn({
      strata: [{ size: 900, marks: marks(50, 0, "-----") }],
      settings: { shown: { mostBlank: 0.05 } },
    });
    expect(findingsText(findings)).toContain("are not scored on this question, more than 5%.");
  });

  it("the answer in short passes over bases that are small by the rules of the audit", () => {
    const audit = { strata: [{ size: 900, marks: marks(5, 6, "A".repeat(30)) }] };
    // The other question was met in all 41; with fewer needed, the first is compared too.
    const told = (findings: Findings) =>
      inShort(findings)
        .map(({ sentence }) => sentence)
        .join(" ");
    expect(told(foundIn(audit).findings)).toContain("5 of 11");
    const stricter = foundIn({ ...audit, settings: { shown: { fewestForPercentage: 20 } } }).findings;
    expect(told(stricter)).not.toContain("5 of 11");
  });
});
