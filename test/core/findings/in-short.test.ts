import * as fc from "fast-check";
import { auditFindings, type ScoredAudit } from "../../../src/core/findings/audit-findings";
import type { Findings } from "../../../src/core/findings/findings";
import { inShort } from "../../../src/core/findings/in-short";
import { percentageOfText, percentageText } from "../../../src/core/findings/percentage";
import type { StratumLabel } from "../../../src/core/frame/unit";
import { auditA } from "./audit-a";
import { auditOfMarks, foundIn, type MarkedAudit } from "./audit-of-marks";

const said = (findings: Findings) => inShort(findings).map(({ id, sentence }) => [id, sentence]);
const about = (findings: Findings, id: string) =>
  inShort(findings).find((each) => each.id === `short ${id}`)?.sentence;
const marked = (audit: MarkedAudit) => foundIn(audit).findings;
const thirty = "Y".repeat(24) + "N".repeat(6);

/** Reasons and themes, given in turn to the cases that did not meet a question. */
function withReasons(audit: ScoredAudit, reasons: readonly string[], theme = ""): Findings {
  let nth = 0;
  const cases = audit.cases.map((scored) => ({
    ...scored,
    answers: new Map(
      [...scored.answers].map(([id, answer]) => {
        if (answer.meaning !== "notMet" || reasons.length === 0) return [id, answer] as const;
        const reason = reasons[nth % reasons.length] ?? "";
        nth += 1;
        const noted = theme === "" ? {} : ({ observation: "toImprove", theme } as const);
        return [id, { ...answer, reason, ...noted }] as const;
      }),
    ),
  }));
  return auditFindings({ ...audit, cases });
}

test("the answer of audit A in five sentences", () => {
  const findings = withReasons(auditA(), ["Too little detail", "Too little detail", "No analysis"]);
  const reason = about(findings, "reason");
  expect(reason).toMatch(
    /^The commonest reason for “No” on question 3 was “Too little detail”, in \d+ of 14 cases\.$/,
  );
  expect(said(findings)).toEqual([
    ["short audited", "60 of 2,471 referrals were drawn at random within 3 groups and read."],
    ["short most", "Consent, or the reason for none, was recorded in all 57."],
    ["short least", "28 of 57 (49%) were of good quality."],
    ["short reason", reason],
    [
      "short all",
      "The sample is too small to say closely how far question 3 is met in all referrals to which it applies: from 28 of 57, our best estimate is 48%, and it could be anywhere from 32% to 63%.",
    ],
  ]);
});

describe("what was audited says how the cases were chosen", () => {
  const strata = [{ label: "", size: 100, marks: thirty }];
  test.each([
    ["drawnHere", "30 of 100 referrals were drawn at random and read."],
    [
      "seededElsewhere",
      "30 of 100 referrals were drawn at random outside this workbook, with a seed, and read.",
    ],
    [
      "randomElsewhere",
      "30 of 100 referrals were drawn at random outside this tool, on the auditor’s word, and read.",
    ],
    ["notRandom", "30 of 100 referrals were read; they were not chosen at random."],
    ["unknown", "30 of 100 referrals were read; nobody knows how they were chosen."],
  ] as const)("%s", (selection, sentence) => {
    expect(about(marked({ strata, selection }), "audited")).toBe(sentence);
  });

  test("at equal steps, of a list whose size nobody knows, with a group left out, one case, and all", () => {
    expect(about(marked({ strata, atEqualSteps: true }), "audited")).toBe(
      "30 of 100 referrals were drawn at equal steps and read.",
    );
    expect(about(marked({ strata: [{ size: null, marks: "YN" }], selection: "notRandom" }), "audited")).toBe(
      "2 referrals were read; they were not chosen at random.",
    );
    const leftOut = [{ label: "C" as StratumLabel, populationSize: 7 }];
    expect(about(marked({ strata, leftOut }), "audited")).toBe(
      "30 of 100 referrals were drawn at random and read; 1 group was left out.",
    );
    expect(about(marked({ strata: [{ size: 9, marks: "Y" }] }), "audited")).toBe(
      "1 of 9 referrals was drawn at random and read.",
    );
    expect(about(marked({ strata: [{ size: 12, marks: "Y".repeat(12) }] }), "audited")).toBe(
      "All 12 referrals were read.",
    );
  });

  test("cases that should not have been in the list are told", () => {
    expect(about(marked({ strata: [{ size: 90, marks: `${thirty}XR` }] }), "audited")).toBe(
      "32 of 90 referrals were drawn at random and read; 2 should not have been in the list.",
    );
    expect(about(marked({ strata: [{ size: 90, marks: "XX" }] }), "audited")).toBe(
      "2 of 90 referrals were drawn at random and read; none of them should have been in the list.",
    );
  });
});

describe("what was found", () => {
  test("nothing scored, and nothing that a question applied to, are not the same", () => {
    const only = (marks: string): Findings => {
      const { findings, result } = foundIn({ strata: [{ size: 90, marks }] });
      return { ...findings, results: [result] };
    };
    expect(about(only("--"), "found")).toBe("No case is scored yet.");
    expect(about(only("AA"), "found")).toBe("No question applied to any of the cases read.");
    expect(about(only("A-"), "found")).toBe("No question applied to any of the cases scored so far.");
    expect(said(only("--"))).toHaveLength(2);
  });

  test.each([
    ["Y", "Every question was met in all cases read to which it applied."],
    ["N", "No question was met in any case read to which it applied."],
  ])("with nothing but %s there is no best and no worst question", (mark, sentence) => {
    const { findings, result } = foundIn({ strata: [{ size: 300, marks: mark.repeat(12) }] });
    const other = { ...result, criterion: { ...result.criterion, number: 2 } };
    expect(about({ ...findings, results: [result, other] }, "found")).toBe(sentence);
    const mixed = { ...other, metForHeadline: 6, rawProportion: 0.5 };
    expect(about({ ...findings, results: [result, mixed] }, "found")).toBeUndefined();
  });

  test("small bases are passed over while two larger ones are there", () => {
    const { findings, result } = foundIn({ strata: [{ size: 500, marks: `YNNNNNNNNNNN${"A".repeat(20)}` }] });
    expect([about(findings, "most"), about(findings, "least")]).toEqual([
      "It was done in all 32.",
      "It was done in 1 of 12 (8%).",
    ]);
    const { results } = auditFindings(auditA());
    const larger = { ...findings, results: results.slice(0, 2) };
    expect(said({ ...larger, results: [...larger.results, result] })).toEqual(said(larger));
  });

  test("one question, and bases below ten, are one count", () => {
    const findings = auditFindings(auditA());
    const rare = { ...findings, results: findings.results.slice(6) };
    expect(about(rare, "found")).toBe("The current police form was used in 3 of 5.");
    expect(about(rare, "all")).toBe(
      "Nothing is estimated for all 2,471 referrals; on question 7 the reason is: fewer than 10 cases.",
    );
  });

  test("cases deemed met are told beside the count", () => {
    const findings = marked({ strata: [{ size: 500, marks: "Y".repeat(20) + "N".repeat(8) + "DDDD" }] });
    expect(about(findings, "least")).toMatch(
      /^It was done in 24 of 32 \(75%\), 4 of them deemed met .*; without them 20 of 28\.$/,
    );
  });
});

describe("the commonest reason", () => {
  const audit = auditOfMarks({ strata: [{ size: 90, marks: "YYYYYYNNNNNN" }] });
  const reason = (reasons: readonly string[], theme?: string) =>
    about(withReasons(audit, reasons, theme), "reason");

  test("is told with its count, two that are equally common together", () => {
    expect(reason(["A", "A", "B"])).toBe(
      "The commonest reason for “No” on question 1 was “A”, in 4 of 6 cases.",
    );
    expect(reason(["A", "B"])).toBe(
      "The commonest reasons for “No” on question 1 were “A” and “B”, each in 3 of 6 cases.",
    );
  });

  test("is left out where none stands out, was given by one case, or was not written", () => {
    expect(reason(["A", "B", "C"])).toBeUndefined();
    expect(reason(["A", "B", "C", "D", "E", "F"])).toBeUndefined();
    expect(reason(["", "", "A"])).toBeUndefined();
    expect(reason([])).toBeUndefined();
  });

  test("gives way to the commonest theme for improvement, as counted cases of those read", () => {
    expect(reason(["", "", "A"], "Form")).toBe(
      "The commonest theme for improvement was “Form”, in 6 of the 12 referrals read.",
    );
  });

  test("is of another question where the one met least often has none", () => {
    const findings = withReasons(audit, ["A"]);
    const bare = findings.results.map((result, index) => ({
      ...result,
      ...(index === 0 ? { reasons: [{ reason: "", cases: 6 }] } : {}),
      ...(index === 1
        ? { reasons: [{ reason: "B", cases: 3 }], counts: { ...result.counts, notMet: 3, met: 9 } }
        : {}),
    }));
    expect(about({ ...findings, results: bare }, "reason")).toBe(
      "The commonest reason for “No” on question 2 was “B”, in 3 of 3 cases.",
    );
  });
});

describe("for all cases", () => {
  const many = "Y".repeat(180) + "N".repeat(20);
  test("the estimate with its interval and the count behind it", () => {
    expect(about(marked({ strata: [{ size: 5000, marks: many }] }), "all")).toBe(
      "From 180 of 200, we estimate that question 1 is met in 90% (95% confidence interval 85–93%) of all 5,000 referrals.",
    );
  });

  test("a score where Partly counts half", () => {
    const marks = "Y".repeat(180) + "P".repeat(20) + "N".repeat(10);
    const half = marked({ strata: [{ size: 5000, marks }], settings: { partlyCountsAs: 0.5 } });
    expect(about(half, "all")).toMatch(
      /^From 180 of 210 met in full and 20 in part, we estimate a score of 90% \(95% confidence interval \d+–\d+%\) on question 1 for all 5,000 referrals\.$/,
    );
  });

  test("why there is none: read in full, chosen otherwise, sizes not known, too many blank", () => {
    expect(about(marked({ strata: [{ size: 12, marks: "YYYYYYYYYYNN" }] }), "all")).toBe(
      "Nothing is estimated: all were read, so the counts are exact.",
    );
    expect(about(marked({ strata: [{ size: 90, marks: thirty }], selection: "notRandom" }), "all")).toBe(
      "Nothing is estimated for all 90 referrals, because those read were not chosen at random: they speak for no others.",
    );
    expect(about(marked({ strata: [{ size: null, marks: thirty }], selection: "unknown" }), "all")).toBe(
      "Nothing is estimated for all referrals, because nobody knows how those read were chosen.",
    );
    expect(
      about(marked({ strata: [{ size: null, marks: thirty }], selection: "randomElsewhere" }), "all"),
    ).toBe(
      "Nothing is estimated for all referrals, because it is not known how many there were in each group.",
    );
    expect(about(marked({ strata: [{ size: 1, marks: "Y" }], selection: "notRandom" }), "all")).not.toContain(
      "all 1",
    );
    const { findings, result } = foundIn({ strata: [{ size: 900, marks: `${thirty}${"-".repeat(10)}` }] });
    expect(about({ ...findings, results: [result] }, "all")).toMatch(
      /^Nothing is estimated for all 900 referrals; on question 1 the reason is: 10 of 40 not scored/,
    );
  });
});

describe("laws", () => {
  const letters = fc.constantFrom("Y", "Y", "Y", "N", "N", "P", "D", "A", "A", "-", "X", "R");
  const stratum = fc
    .tuple(
      fc.array(letters, { maxLength: 40 }),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ max: 9, min: 0 }),
    )
    .map(([marks, more, kind]) => ({
      marks: marks.join(""),
      size: kind === 0 ? null : kind === 1 ? marks.length : marks.length + more,
    }));
  const any = fc
    .record({
      strata: fc.array(stratum, { minLength: 1, maxLength: 4 }),
      settings: fc.record({
        confidenceLevel: fc.constantFrom(0.8, 0.95, 0.99),
        partlyCountsAs: fc.constantFrom(0 as const, 0.5 as const, 1 as const),
      }),
      selection: fc.constantFrom(
        "drawnHere" as const,
        "randomElsewhere" as const,
        "seededElsewhere" as const,
        "notRandom" as const,
        "unknown" as const,
      ),
      partly: fc.boolean(),
    })
    .chain((audit) =>
      fc
        .tuple(
          fc.array(fc.constantFrom("", "Late", "Lost", "Short"), { maxLength: 4 }),
          fc.constantFrom("", "Form"),
        )
        .map(([reasons, theme]) => withReasons(auditOfMarks(audit), reasons, theme)),
    );

  test("at most five sentences, each with an id of its own, none blank, the first about what was audited", () => {
    fc.assert(
      fc.property(any, (findings) => {
        const sentences = inShort(findings);
        expect(sentences.length).toBeLessThanOrEqual(5);
        expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
        for (const { sentence } of sentences) expect(sentence).toMatch(/^[A-Z\d].*\.$/);
        expect(sentences[0]?.id).toBe(findings.examined === 0 ? "short found" : "short audited");
      }),
    );
  });

  test("never “of 0”, and never a percentage without its count", () => {
    fc.assert(
      fc.property(any, (findings) => {
        for (const { sentence } of inShort(findings)) {
          expect(sentence).not.toMatch(/\bof 0\b/);
          if (/%/.test(sentence)) expect(sentence).toMatch(/\d of \d/);
        }
      }),
    );
  });

  test("each number occurs among the numbers behind it", () => {
    fc.assert(
      fc.property(any, (findings) => {
        const behind = numbersBehind(findings);
        for (const { sentence } of inShort(findings)) {
          const numbers = sentence.replace(/“[^”]*”/g, "").match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
          for (const number of numbers) expect(behind).toContain(number.replace(/,/g, ""));
        }
      }),
    );
  });
});

/** Every number that the findings hold and that a sentence may speak of, as it would be printed. */
function numbersBehind(findings: Findings): ReadonlySet<string> {
  const { examined, populationSize, outOfScope, design, settings, toImprove } = findings;
  const numbers = new Set([
    ...[examined, populationSize ?? examined, outOfScope, design.strata.length, design.leftOut.length].map(
      String,
    ),
    String(Number((100 * settings.confidenceLevel).toFixed(2))),
    "10",
    ...toImprove.map(({ cases }) => String(cases)),
  ]);
  const share = (text: string | null) => numbers.add((text ?? "").replace(/[<>%]/g, ""));
  for (const {
    criterion,
    counts,
    metForHeadline,
    estimate,
    rawInterval,
    reasons,
    ...result
  } of findings.results) {
    const { applicable, partly, notMet, deemedMet } = counts;
    for (const count of [criterion.number, metForHeadline, applicable, partly, notMet, deemedMet])
      numbers.add(String(count));
    for (const { cases } of reasons) numbers.add(String(cases));
    share(percentageText(metForHeadline, applicable));
    share(percentageText(2 * counts.met + partly, 2 * applicable));
    const { withoutDeemedMet, caveats } = result;
    for (const count of [withoutDeemedMet?.met, withoutDeemedMet?.applicable]) numbers.add(String(count));
    for (const limits of [estimate?.interval, rawInterval])
      for (const limit of [limits?.lower, limits?.upper])
        if (limit !== undefined) share(percentageOfText(limit));
    if (estimate) share(percentageOfText(estimate.estimate));
    for (const caveat of caveats) {
      const facts = Object.values("bounds" in caveat ? { ...caveat, ...caveat.bounds } : caveat);
      for (const fact of facts as readonly unknown[])
        if (typeof fact === "number") {
          numbers.add(String(fact));
          if (fact >= 0 && fact <= 1) share(percentageOfText(fact));
        }
    }
    // Names of the groups of made-up audits.
    for (const { label } of result.byStratum) numbers.add(label.replace(/\D/g, ""));
  }
  return numbers;
}
