import { readFileSync } from "node:fs";
import { join } from "node:path";
import { auditFindings } from "../../../src/core/findings/audit-findings";
import { estimateSentence } from "../../../src/core/findings/estimate-sentence";
import { estimateText } from "../../../src/core/findings/estimate-text";
import { findingsText } from "../../../src/core/findings/findings-text";
import { foundSentence } from "../../../src/core/findings/found-sentence";
import { intervalText } from "../../../src/core/findings/interval-text";
import { percentText } from "../../../src/core/findings/percent-text";
import { auditA } from "./audit-a";

interface ReferenceCase {
  readonly id: string;
  readonly level: number;
  readonly partly_scores: 0 | 0.5 | 1;
  readonly strata: readonly Readonly<Record<"n" | "applicable" | "yes" | "partly" | "no" | "na", number>>[];
  readonly applicable: number;
  readonly sum_y: number;
  readonly raw_proportion: number;
  readonly estimate: number;
  readonly variance: number;
  readonly df_domain: number;
  readonly n_cap: number;
  readonly total_applicable: { readonly estimate: number };
  readonly ci_t_df_domain: { readonly lower: number; readonly upper: number };
  readonly korn_graubard?: {
    readonly n_used: number;
    readonly kg_capped: { readonly lower: number; readonly upper: number };
  };
}

const file = join(__dirname, "../../reference/03a_stratified_audit.json");
const reference = (JSON.parse(readFileSync(file, "utf8")) as { cases: ReferenceCase[] }).cases;

const criterionOf: Readonly<Record<string, string>> = {
  q1: "threshold",
  q2: "agencies",
  q3: "quality",
  q4: "decision",
  q5: "feedback",
  q6: "consent",
  q7: "police-form",
};

const ofAuditA = reference.filter(({ id }) => id.startsWith("A_"));

function resultOf(oracle: ReferenceCase) {
  const findings = auditFindings(
    auditA({ confidenceLevel: oracle.level, partlyCountsAs: oracle.partly_scores }),
  );
  const id = criterionOf[oracle.id.slice(2, 4)];
  const result = findings.results.find(({ criterion }) => criterion.id === id);
  if (!result) throw new Error(`no result for ${oracle.id}`);
  return result;
}

describe("audit A against R's survey package (03a_stratified_audit.json)", () => {
  it("has every case of audit A", () => {
    expect(ofAuditA.length).toBeGreaterThanOrEqual(10);
  });

  it.each(ofAuditA.map((oracle) => [oracle.id, oracle] as const))("%s: counts by stratum", (_, oracle) => {
    const result = resultOf(oracle);
    expect(result.counts.applicable).toBe(oracle.applicable);
    expect(
      result.byStratum.map(({ counts }) => ({
        n: counts.examined,
        applicable: counts.applicable,
        yes: counts.met,
        partly: counts.partly,
        no: counts.notMet,
        na: counts.notApplicable,
      })),
    ).toEqual(
      oracle.strata.map(({ n, applicable, yes, partly, no, na }) => ({ n, applicable, yes, partly, no, na })),
    );
  });

  it.each(
    ofAuditA.filter(({ applicable }) => applicable >= 10).map((oracle) => [oracle.id, oracle] as const),
  )("%s: raw share, estimate and interval", (_, oracle) => {
    const result = resultOf(oracle);
    const { estimate } = result;
    const expected = oracle.korn_graubard?.kg_capped ?? oracle.ci_t_df_domain;
    expect(result.rawScore).toBeCloseTo(oracle.raw_proportion, 12);
    expect(estimate?.estimate).toBeCloseTo(oracle.estimate, 12);
    expect(estimate?.variance).toBeCloseTo(oracle.variance, 12);
    expect(estimate?.degreesOfFreedom).toBe(oracle.df_domain);
    expect(estimate?.cap).toBeCloseTo(oracle.n_cap, 8);
    expect(estimate?.estimatedApplicable).toBeCloseTo(oracle.total_applicable.estimate, 8);
    expect(estimate?.interval?.lower).toBeCloseTo(expected.lower, 9);
    expect(estimate?.interval?.upper).toBeCloseTo(expected.upper, 9);
    expect(result.rawInterval).toBeNull();
    expect(estimate?.exact).toBe(false);
    if (oracle.korn_graubard)
      expect(estimate?.effectiveSampleSize).toBeCloseTo(oracle.korn_graubard.n_used, 8);
  });
});

describe("audit A as it is printed", () => {
  const findings = auditFindings(auditA());

  it.each([
    ["threshold", 39, 57, "68%", "62%", "46–76%", true, [10, 16, 13], [19, 19, 19]],
    ["agencies", 42, 57, "74%", "79%", "64–89%", false, [17, 13, 12], [19, 19, 19]],
    ["decision", 44, 51, "86%", "91%", "78–98%", false, [18, 15, 11], [18, 18, 15]],
    ["feedback", 30, 39, "77%", "74%", "54–88%", true, [9, 11, 10], [13, 13, 13]],
  ] as const)("%s: %d of %d", (id, met, applicable, raw, estimate, interval, low, metIn, applicableIn) => {
    const result = findings.results.find(({ criterion }) => criterion.id === id);
    expect(result?.metForHeadline).toBe(met);
    expect(result?.counts.applicable).toBe(applicable);
    expect(percentText(met, applicable)).toBe(raw);
    expect(estimateText(result?.estimate ?? null)).toBe(estimate);
    expect(intervalText(result?.estimate?.interval ?? null)).toBe(interval);
    expect(result?.lowPrecision).toBe(low);
    expect(result?.byStratum.map((stratum) => stratum.metForHeadline)).toEqual(metIn);
    expect(result?.byStratum.map(({ counts }) => counts.applicable)).toEqual(applicableIn);
  });

  it("says what 44 of 51 stands for", () => {
    const decision = findings.results[3];
    expect(decision && estimateSentence(decision, findings)).toBe(
      "Of the 51 applicable cases in the sample of 60, 44 (86%) met the question. Allowing for the way the sample was " +
        "drawn, we estimate that this holds for 91% (95% confidence interval 78–98%) of the referrals to which the " +
        "question applies (itself estimated at about 2,120 of 2,471).",
    );
    expect(decision?.caveats).toEqual([
      expect.objectContaining({
        kind: "heavyStratumWithoutException",
        stratum: "Assessment or Strategy Discussion",
        applicable: 18,
        allMet: true,
      }),
    ]);
  });

  it("gives no estimate for 3 of 5", () => {
    const rare = findings.results[6];
    expect(rare?.estimate).toBeNull();
    expect(rare && estimateSentence(rare, findings)).toMatch(/^3 of 5 applicable cases\. /);
  });

  it("says how precise 39 of 57 is", () => {
    const threshold = findings.results[0];
    expect(threshold && estimateSentence(threshold, findings)).toContain(
      "The sample is too small to say closely how far this holds for all cases: our best estimate is 62%, and it could be anywhere from 46% to 76%.",
    );
  });
});

describe("deemed met", () => {
  const audit = auditA();
  let left = 12;
  const cases = audit.cases.map((scored) => {
    const threshold = audit.set.criteria[0];
    const own = threshold && scored.answers.get(threshold.id);
    if (!threshold || own?.meaning !== "met" || left === 0) return scored;
    left -= 1;
    return {
      ...scored,
      answers: new Map(scored.answers).set(threshold.id, { ...own, meaning: "deemedMet" as const }),
    };
  });
  const result = auditFindings({ ...audit, cases }).results[0];
  const before = auditFindings(audit).results[0];

  it("counts as met in the headline", () => {
    expect(result?.counts).toMatchObject({ met: 39, deemedMet: 12, applicable: 57, notMet: 18 });
    expect(result?.estimate).toEqual(before?.estimate);
    expect(before?.withoutDeemedMet).toBeNull();
  });

  it("is always told, with the count without them", () => {
    expect(result && foundSentence(result, audit.settings)).toBe(
      "The right level of need was marked in 39 of 57, 12 of them deemed met because the referrer has only one route; without them 27 of 45.",
    );
    expect(result?.caveats).toContainEqual({
      kind: "deemedMet",
      met: 39,
      applicable: 57,
      deemed: 12,
      metWithout: 27,
      applicableWithout: 45,
      because: "because the referrer has only one route",
    });
  });

  it("is told without them in the plain text too", () => {
    const text = findingsText(auditFindings({ ...audit, cases }));
    expect(text).toMatch(/Without the 12 deemed met: 27 of 45 \(60%\); estimate \d\d% \(\d\d–\d\d%\)/);
  });

  it("is estimated without them too, with all cases still in the sample size", () => {
    const weights = [1384 / 20, 412 / 20, 675 / 20];
    const weighted = (counts: (stratum: NonNullable<typeof result>["byStratum"][number]) => number) =>
      (result?.byStratum ?? []).reduce(
        (sum, stratum, index) => sum + (weights[index] ?? 0) * counts(stratum),
        0,
      );
    const met = weighted(({ counts }) => counts.met - counts.deemedMet);
    const applicable = weighted(({ counts }) => counts.applicable - counts.deemedMet);
    expect(result?.withoutDeemedMet).toMatchObject({ met: 27, applicable: 45 });
    expect(result?.withoutDeemedMet?.estimate?.estimate).toBeCloseTo(met / applicable, 12);
    expect(result?.withoutDeemedMet?.estimate?.estimatedApplicable).toBeCloseTo(applicable, 8);
  });
});
