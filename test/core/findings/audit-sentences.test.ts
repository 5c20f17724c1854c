import { auditFindings } from "../../../src/core/findings/audit-findings";
import { basesSentence, notCountedSentence } from "../../../src/core/findings/bases-sentence";
import { findingsText } from "../../../src/core/findings/findings-text";
import { howDrawnSentence } from "../../../src/core/findings/how-drawn-sentence";
import { limitations } from "../../../src/core/findings/limitations";
import { partlySentence } from "../../../src/core/findings/partly-words";
import { whatItStandsFor } from "../../../src/core/findings/what-it-stands-for";
import type { StratumLabel } from "../../../src/core/frame/unit";
import { auditA } from "./audit-a";
import { auditOfMarks, foundIn } from "./audit-of-marks";

const findings = auditFindings(auditA());
const thirty = "Y".repeat(24) + "N".repeat(6);

describe("the sentences of audit A", () => {
  it("what it stands for: never left out when weights differ", () => {
    expect(whatItStandsFor(findings)).toBe(
      "“Met” describes the 60 referrals read. “Estimate” allows for the size of the groups and describes all 2,471 referrals.",
    );
  });

  it("the bases", () => {
    expect(basesSentence(findings)).toBe(
      "60 cases examined, 60 audited. The bases differ because a question doesn’t always apply: 60 → 57 → 51 → 39 → 5.",
    );
    expect(findings.results.map(notCountedSentence).slice(0, 4)).toEqual([
      "3 to which it does not apply",
      "3 to which it does not apply",
      "3 to which it does not apply",
      "9 to which it does not apply",
    ]);
  });

  it("how the sample was drawn", () => {
    expect(howDrawnSentence(findings)).toBe(
      "60 drawn at random, 20 for each group: Assessment or Strategy Discussion, Early Help, NFA.",
    );
  });

  it("limitations, once each, with the setting of Partly", () => {
    const lines = limitations(findings);
    expect(lines.map(({ about }) => about)).toEqual([
      "“Partly”",
      "Questions 1, 3 and 5",
      "4 Right decision",
      "6 Consent recorded",
      "7 Police form",
    ]);
    expect(lines[0]?.sentence).toBe("“Partly” counts as not met, by a setting fixed before scoring.");
  });

  it("as plain text: whole percent, then one decimal, then as computed if asked", () => {
    const text = findingsText(findings, { drawsBegun: 1, drawsEnded: 0 });
    expect(text).toContain(
      "1 Threshold level: 39 of 57 (68%). Estimate for all: 62% (46–76%), low precision.",
    );
    expect(text).toContain("One decimal: 68.4%; estimate 62.2% (46.3% to 76.4%)");
    expect(text).toContain("Draw: First draw from this list.");
    expect(text).toContain("Not met: 18 of 57 (32%): no reason given 18");
    expect(text).toContain("NFA: 13 of 19 (68%, interval 46–85%)");
    expect(text).toContain("7 Police form: 3 of 5. Fewer than 10 cases: no estimate.");
    expect(text).not.toContain("As computed");
    const full = findingsText(findings, { fullPrecision: true });
    expect(full).toContain("As computed: k/n 0.6842105263157895; ");
    expect(full).toMatch(/estimate 0\.62210057722209\d*;/);
    expect(full).not.toContain("Draw:");
  });

  it("the counts of a group alone where Partly counts half", () => {
    const half = auditFindings(auditA({ partlyCountsAs: 0.5 }));
    expect(findingsText(half)).toContain("    Early Help: 9 of 20\n");
    expect(partlySentence(half)).toContain("counts as half met");
  });
});

describe("how the sample was drawn", () => {
  it("unequal numbers are told with the size of each group", () => {
    const { findings: unequal } = foundIn({
      strata: [
        { label: "A", size: 1384, marks: thirty },
        { label: "B", size: 412, marks: "YYYY" },
      ],
      leftOut: [{ label: "C" as StratumLabel, populationSize: 7 }],
    });
    expect(howDrawnSentence(unequal)).toBe(
      "34 drawn at random: 30 of 1,384 in “A”, 4 of 412 in “B”; “C” left out.",
    );
  });

  it("one group", () => {
    const { findings: whole } = foundIn({ strata: [{ label: "", size: 2471, marks: thirty }] });
    expect(howDrawnSentence(whole)).toBe("30 drawn at random from 2,471.");
  });

  it("at equal steps: said so wherever it would say at random, and what the estimates take for granted", () => {
    const strata = [{ label: "", size: 2471, marks: thirty }];
    const { findings: stepped } = foundIn({ strata, atEqualSteps: true });
    expect(howDrawnSentence(stepped)).toBe("30 drawn at equal steps from 2,471.");
    expect(whatItStandsFor(stepped)).toMatch(
      /^The 30 referrals read were drawn at equal steps, so what was found/,
    );
    expect(stepped.caveats).toEqual([{ kind: "drawnAtEqualSteps" }]);
    // The numbers are those of a random sample.
    const { findings: random } = foundIn({ strata });
    expect(stepped.results).toEqual(random.results);
    expect(random.caveats).toEqual([]);
    // Where everything was read, the order of the list can't matter.
    const everything = foundIn({ strata: [{ label: "", size: 30, marks: thirty }], atEqualSteps: true });
    expect(everything.findings.caveats).toEqual([{ kind: "everythingRead" }]);
  });

  it("elsewhere, not at random, nobody knows", () => {
    const chosen = (selection: "seededElsewhere" | "randomElsewhere" | "notRandom" | "unknown") =>
      howDrawnSentence(foundIn({ strata: [{ label: "", size: 100, marks: thirty }], selection }).findings);
    expect(chosen("randomElsewhere")).toBe(
      "30 referrals, drawn at random outside this tool (on the auditor’s word) from 100.",
    );
    expect(chosen("seededElsewhere")).toBe(
      "30 referrals, drawn at random outside this workbook (with a seed) from 100.",
    );
    expect(chosen("notRandom")).toBe("30 referrals, not chosen at random.");
    expect(chosen("unknown")).toBe("30 referrals; nobody knows how they were chosen.");
  });
});

describe("the bases", () => {
  it("out of scope, not scored and not applicable are never one number", () => {
    const { findings: mixed, result } = foundIn({ strata: [{ size: 900, marks: `${thirty}AAA--X` }] });
    expect(basesSentence(mixed)).toBe(
      "36 cases examined: 35 audited, 1 should not have been in the list. The bases differ because a question doesn’t always apply and some cases are not scored yet: 36 → 35 → 30.",
    );
    expect(notCountedSentence(result)).toBe(
      "3 to which it does not apply; 2 not scored; 1 that should not have been in the list",
    );
  });

  it("all the same", () => {
    const { findings: same, result } = foundIn({ strata: [{ size: 900, marks: thirty }] });
    expect(basesSentence(same)).toBe("30 cases examined, 30 audited. Every question applied to all of them.");
    expect(notCountedSentence(result)).toBe("Nobody: all 30 count");
  });
});

describe("limitations", () => {
  it("say what holds for the whole once", () => {
    const { findings: judged } = foundIn({ strata: [{ size: 900, marks: thirty }], selection: "notRandom" });
    expect(limitations(judged)).toEqual([
      {
        about: "The sample",
        kind: "notRandom",
        sentence:
          "The cases were not a random sample, so this says nothing about other cases. There are no estimates.",
      },
    ]);
  });

  it("name marks that are not allowed by question", () => {
    const audit = auditOfMarks({ strata: [{ size: 90, marks: thirty }] });
    const [criterion] = audit.set.criteria;
    if (!criterion) throw new Error("no criterion");
    const place = { sheet: "Audit sample", address: "F2" };
    const mark = { caseKey: "1", criterion: criterion.id, mark: "y", place };
    const found = auditFindings({ ...audit, marksNotAllowed: [mark, mark] });
    expect(found.caveats).toEqual([{ kind: "marksNotAllowed", cells: 2 }]);
    expect(limitations(found).map(({ about }) => about)).toEqual(["1 Question"]);
    expect(found.results[1]?.caveats).toEqual([]);
  });
});

describe("themes and reasons", () => {
  const audit = auditA();
  const [threshold, agencies] = audit.set.criteria;
  if (!threshold || !agencies) throw new Error("no criteria");
  const noted = (index: number, theme: string, reason: string) => {
    const scored = audit.cases[index];
    if (!scored) throw new Error("no case");
    const answers = new Map(scored.answers);
    for (const { id } of [threshold, agencies]) {
      const own = scored.answers.get(id);
      if (own) answers.set(id, { ...own, meaning: "notMet", reason, observation: "toImprove", theme });
    }
    return { ...scored, answers };
  };
  /** The same theme on the second question, spelt otherwise. */
  const twice = (scored: ReturnType<typeof noted>) => {
    const own = scored.answers.get(agencies.id);
    return own
      ? { ...scored, answers: new Map(scored.answers).set(agencies.id, { ...own, theme: "FORM" }) }
      : scored;
  };
  const cases = [
    noted(0, "form", "none indicated"),
    twice(noted(1, "Form ", "None indicated")),
    noted(2, "Own theme", "Something else"),
    { ...noted(3, "own theme", ""), role: "replaced" as const },
    noted(4, "", ""),
  ];
  const found = auditFindings({ ...audit, cases });

  it("count a case once a theme, in the set's spelling, the most frequent first", () => {
    expect(found.toImprove).toMatchObject([
      { theme: "Form", cases: 2 },
      { theme: "Own theme", cases: 1 },
      { theme: "", cases: 1 },
    ]);
    expect(found.goodPractice).toEqual([]);
  });

  it("count reasons of cases not met, with none given last among equals", () => {
    expect(found.results[0]?.reasons).toEqual([
      { reason: "None indicated", cases: 2 },
      { reason: "Something else", cases: 1 },
      { reason: "", cases: 1 },
    ]);
  });
});
