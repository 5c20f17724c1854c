import { barSentence, estimateLine } from "../../../src/core/findings/estimate-line";
import { estimateSentence } from "../../../src/core/findings/estimate-sentence";
import { foundSentence } from "../../../src/core/findings/found-sentence";
import { whatItStandsFor } from "../../../src/core/findings/what-it-stands-for";
import type { StratumLabel } from "../../../src/core/frame/unit";
import { auditFindings } from "../../../src/core/findings/audit-findings";
import { auditOfMarks, foundIn } from "./audit-of-marks";

const thirty = "Y".repeat(24) + "N".repeat(6);

describe("no estimate for all cases", () => {
  it("judgement sample: counts and percentage of the cases read only", () => {
    const { findings, result, kinds } = foundIn({
      strata: [{ size: 1000, marks: "Y".repeat(44) + "N".repeat(7) }],
      selection: "notRandom",
    });
    expect(result.estimate).toBeNull();
    expect(result.rawInterval).toBeNull();
    expect(result.byStratum[0]?.interval).toBeNull();
    expect(kinds).toEqual(["notRandom"]);
    expect(estimateSentence(result, findings)).toBe(
      "44 of the 51 applicable cases we looked at (86%). The cases were not a random sample, so this says nothing about other cases. There are no estimates.",
    );
    expect(whatItStandsFor(findings)).toBe(
      "“Met” describes the 51 referrals read and no others: they were not a random sample.",
    );
    expect(estimateLine(result)).toBe("Not a random sample: no estimate");
  });

  it("nobody knows how the cases were chosen", () => {
    const { findings, result, kinds } = foundIn({
      strata: [{ size: 900, marks: thirty }],
      selection: "unknown",
    });
    expect(kinds).toEqual(["selectionUnknown"]);
    expect(estimateSentence(result, findings)).toBe(
      "24 of the 30 applicable cases we looked at (80%). Nobody knows how the cases were chosen, so this says nothing about other cases. There are no estimates.",
    );
  });

  it("size of a group not known", () => {
    const { findings, result, kinds } = foundIn({
      strata: [
        { size: 100, marks: thirty },
        { size: null, marks: thirty },
      ],
      selection: "randomElsewhere",
    });
    expect(result.estimate).toBeNull();
    expect(kinds).toEqual(["populationSizeUnknown"]);
    expect(findings.populationSize).toBeNull();
    expect(findings.caveats.map(({ kind }) => kind)).toEqual(["drawnElsewhere", "populationSizeUnknown"]);
    // The group whose size is known can still speak for itself.
    expect(result.byStratum[0]?.interval).not.toBeNull();
    expect(result.byStratum[1]?.interval).toBeNull();
    expect(estimateSentence(result, findings)).toContain(
      "is not known, so nothing can be estimated for all cases.",
    );
  });

  it("a group without a case", () => {
    const { findings, result, kinds } = foundIn({
      strata: [
        { size: 100, marks: thirty },
        { label: "Early Help", size: 5, marks: "" },
      ],
    });
    expect(kinds).toEqual(["stratumNotSampled"]);
    expect(estimateSentence(result, findings)).toContain(
      "No case of “Early Help” was read, so nothing can be estimated for all cases.",
    );
  });

  it("a group known to be empty does not matter", () => {
    const { findings, result } = foundIn({
      strata: [
        { size: 300, marks: thirty },
        { size: 0, marks: "" },
      ],
    });
    expect(findings.equalWeights).toBe(true);
    expect(result.estimate?.estimate).toBeCloseTo(0.8, 12);
  });

  it("one case of several in a group", () => {
    const strata = [
      { size: 100, marks: thirty },
      { label: "NFA", size: 2, marks: "Y" },
    ];
    const { findings, result, kinds } = foundIn({ strata });
    expect(kinds).toEqual(["stratumWithOneCase"]);
    expect(estimateSentence(result, findings)).toContain(
      "Only one case of “NFA” was read. It can’t be seen how much cases differ there, so nothing is estimated for all cases.",
    );
    const whole = foundIn({
      strata: [
        { size: 100, marks: thirty },
        { size: 1, marks: "Y" },
      ],
    });
    expect(whole.result.estimate).not.toBeNull();
  });

  it("no degree of freedom: ten groups with one applicable case each", () => {
    const strata = Array.from({ length: 10 }, () => ({ size: 50, marks: "YA" }));
    const { findings, result, kinds } = foundIn({ strata });
    expect(result.counts.applicable).toBe(10);
    expect(kinds).toContain("noDegreesOfFreedom");
    expect(estimateSentence(result, findings)).toContain(
      "No group has more than one case to which the question applies.",
    );
  });

  it("a part-read group in which the question applied to no case, beside groups read in full", () => {
    const { findings, result, kinds } = foundIn({
      strata: [
        { size: 12, marks: "YYYYYYYYYNNN" },
        { label: "Read in full", size: 3, marks: "AAA" },
        { label: "NFA", size: 40, marks: "AAAAA" },
      ],
    });
    expect(result.estimate).toBeNull();
    expect(kinds).toEqual(["hiddenApplicability", "smallBase"]);
    expect(estimateSentence(result, findings)).toContain(
      "The question applied to none of the cases read of “NFA”, but not all of that group was read.",
    );
  });

  it("a group left out with the auditor's yes narrows what the estimates speak of", () => {
    const { findings, result } = foundIn({
      strata: [{ size: 300, marks: thirty }],
      leftOut: [{ label: "Early Help" as StratumLabel, populationSize: 412 }],
    });
    expect(findings.populationSize).toBe(300);
    expect(result.estimate).not.toBeNull();
    expect(findings.caveats).toEqual([
      { kind: "stratumLeftOut", stratum: "Early Help", populationSize: 412 },
    ]);
    expect(whatItStandsFor(findings)).toContain("Left out, and not spoken of: “Early Help” (412 referrals).");
  });

  it("a case of a group that nobody named has an unknown size", () => {
    const audit = auditOfMarks({ strata: [{ size: 300, marks: `${thirty}Y` }] });
    const cases = audit.cases.map((scored, index) =>
      index === 30 ? { ...scored, stratum: "stray" as StratumLabel } : scored,
    );
    const findings = auditFindings({ ...audit, cases });
    const [result] = findings.results;
    if (!result) throw new Error("no result");
    expect(result.byStratum.map(({ label, counts }) => [label, counts.examined])).toEqual([
      ["Group 1", 30],
      ["stray", 1],
    ]);
    expect(findings.populationSize).toBeNull();
    expect(result.estimate).toBeNull();
    expect(result.counts.applicable).toBe(31);
  });
});

describe("few applicable cases", () => {
  it("nine: counts only, without any percentage", () => {
    const { findings, result, kinds } = foundIn({
      strata: [{ size: 500, marks: `YYYYYYNNN${"A".repeat(30)}` }],
    });
    expect(result.rawProportion).toBeNull();
    expect(result.rawScore).toBeNull();
    expect(result.estimate).toBeNull();
    expect(kinds).toEqual(["fewerThanTenApplicable"]);
    expect(estimateSentence(result, findings)).toBe(
      "6 of 9 applicable cases. The question applied to only 9 of the cases read. That is too few for a percentage or an estimate; the count stands alone.",
    );
    expect(estimateLine(result)).toBe("Fewer than 10 cases: no estimate");
    expect(barSentence(result)).toBe("6 of 9 met. Fewer than 10 cases: no estimate.");
  });

  it("ten: percentage, interval, small base and low precision", () => {
    const { result, kinds } = foundIn({ strata: [{ size: 500, marks: `YYYYYYYNNN${"A".repeat(30)}` }] });
    expect(result.rawProportion).toBe(0.7);
    expect(result.lowPrecision).toBe(true);
    expect(kinds).toEqual(["lowPrecision", "smallBase"]);
  });

  it("thirty: no small base", () => {
    const { kinds } = foundIn({ strata: [{ size: 5000, marks: "Y".repeat(29) + "N" }] });
    expect(kinds).not.toContain("smallBase");
    const { kinds: less } = foundIn({ strata: [{ size: 5000, marks: "Y".repeat(28) + "N" }] });
    expect(less).toContain("smallBase");
  });

  it("none", () => {
    const { findings, result, kinds } = foundIn({ strata: [{ size: 500, marks: "AAAAAAAAAAAA" }] });
    expect(kinds).toEqual(["noApplicableCase"]);
    expect(foundSentence(result, findings.settings)).toBe("The question applied to none of the cases read.");
    expect(estimateSentence(result, findings)).toBe(
      "The question applied to none of the cases read, so there is no percentage and no estimate.",
    );
  });
});

describe("cases not scored", () => {
  const marks = (yes: number, no: number, blank: number) =>
    "Y".repeat(yes) + "N".repeat(no) + "-".repeat(blank);

  it("10% of the audited cases: an estimate with a caveat, from the cases scored", () => {
    const { result, kinds } = foundIn({ strata: [{ size: 1000, marks: marks(40, 14, 6) }] });
    expect(result.counts).toMatchObject({ examined: 60, audited: 60, unscored: 6, applicable: 54, met: 40 });
    expect(kinds).toEqual(["unscored"]);
    expect(result.estimate?.estimate).toBeCloseTo(40 / 54, 12);
    expect(result.bounds).toBeNull();
  });

  it("more than 10%: no estimate but bounds, blanks all No and all Yes", () => {
    const { findings, result, kinds } = foundIn({ strata: [{ size: 1000, marks: marks(40, 13, 7) }] });
    expect(kinds).toEqual(["tooManyUnscored"]);
    expect(result.estimate).toBeNull();
    expect(result.rawInterval).toBeNull();
    expect(result.byStratum[0]?.interval).toBeNull();
    expect(result.bounds?.worst).toBeCloseTo(40 / 60, 12);
    expect(result.bounds?.best).toBeCloseTo(47 / 60, 12);
    expect(estimateLine(result)).toBe("7 of 60 not scored: no estimate (67–78%, whatever the blanks are)");
    expect(estimateSentence(result, findings)).toBe(
      "40 of the 53 applicable cases we looked at (75%). 7 of 60 cases are not scored on this question, more than one in ten. " +
        "Nothing is estimated for all cases until they are scored. With every blank a No it would be 67%, with every blank a Yes 78%, allowing for the way the sample was drawn.",
    );
  });

  it("bounds are weighted", () => {
    const { result } = foundIn({
      strata: [
        { size: 900, marks: marks(10, 5, 5) },
        { size: 100, marks: marks(16, 4, 0) },
      ],
    });
    expect(result.bounds?.worst).toBeCloseTo((900 * 10 + 100 * 16) / 20 / 1000, 12);
    expect(result.bounds?.best).toBeCloseTo((900 * 15 + 100 * 16) / 20 / 1000, 12);
  });

  it("more than 20% in one group takes the estimate away, even if few over all", () => {
    const four = { size: 100, marks: marks(12, 8, 0) };
    const strata = [four, four, four, { label: "NFA", size: 100, marks: marks(10, 5, 5) }];
    const { findings, result, kinds } = foundIn({ strata });
    expect(kinds).toEqual(["tooManyUnscored"]);
    expect(result.caveats[0]).toMatchObject({ stratum: "NFA", cases: 5, audited: 20 });
    expect(estimateSentence(result, findings)).toContain(
      "5 of 20 cases in “NFA” are not scored on this question, more than one in five.",
    );
    expect(result.byStratum.map(({ interval }) => interval !== null)).toEqual([true, true, true, false]);
    const fewer = foundIn({ strata: [four, four, four, { size: 100, marks: marks(11, 5, 4) }] });
    expect(fewer.kinds).toContain("unscored");
    expect(fewer.result.estimate).not.toBeNull();
  });

  it("blanks are judged on the audited cases, not on those out of scope", () => {
    const { kinds } = foundIn({ strata: [{ size: 1000, marks: marks(30, 14, 5) + "XXXXXXXXXXX" }] });
    expect(kinds).toEqual(["tooManyUnscored"]);
  });

  it("nothing scored at all", () => {
    const { findings, result, kinds } = foundIn({ strata: [{ size: 100, marks: "----------" }] });
    expect(kinds).toEqual(["tooManyUnscored"]);
    expect(foundSentence(result, findings.settings)).toBe("No case is scored on this question yet.");
    expect(result.bounds).toBeNull();
  });

  it("no bounds for a judgement sample", () => {
    const { result } = foundIn({
      strata: [{ size: 1000, marks: marks(40, 10, 10) }],
      selection: "notRandom",
    });
    expect(result.bounds).toBeNull();
  });
});
