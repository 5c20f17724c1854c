import { questionCodes } from "../../src/core/change/question-codes";
import { printedResultsTable } from "../../src/sheets/printed-results";
import { readPastAudit } from "../../src/sheets/read-past-audit";
import type { StratumLabel } from "../../src/core/frame/unit";
import { auditOfMarks, foundIn } from "../core/findings/audit-of-marks";
import { auditFindings } from "../../src/core/findings/audit-findings";
import { exampleFindings } from "../sheets/example-audit";
import { protectedExample } from "./protected-example";
import { everyPart, exampleReportWords, reportOf } from "./example-report";
import { figuresOfFindings } from "../../src/core/disclosure/figures-of-findings";
import { protectedFigures } from "../../src/core/disclosure/protected-figures-of";
import { inOneGo } from "../../src/core/sliced";
import { allOrNoneSentences } from "../../src/share/all-or-none-sentences";
import { protectedReport } from "../../src/share/protected-report";
import { publicWordsOf } from "../../src/share/public-words-of";

const letters = (text: string, times: number) => text.repeat(times);

describe("a report with hidden numbers", () => {
  it("says at the top that everything is hidden where it is, and draws no chart", () => {
    const findings = auditFindings({
      ...auditOfMarks({ strata: [{ size: 300, marks: `${letters("Y", 9)}NNN` }] }),
    });
    const one = { ...findings, results: findings.results.slice(0, 1) };
    const report = reportOf(one, 5);
    expect(report.results[0]).toMatchObject({ met: "c of 12", estimate: "", interval: "" });
    expect(report.sentences[1]?.sentence).toBe(
      "How many cases met the questions is hidden, so that nobody can be recognised.",
    );
    expect(report.chart).toBeNull();
  });

  it("with one group, nothing hidden, says the same as the internal one", () => {
    const { findings } = foundIn({
      strata: [{ size: 900, marks: letters("Y", 30) + letters("N", 20) }],
    });
    const [shared, internal] = [reportOf(findings, 5), reportOf(findings, null)];
    expect(shared.results).toEqual(internal.results);
    expect(shared.sentences).toEqual(internal.sentences);
    expect(shared.caveats).toEqual(internal.caveats);
  });

  it("says why nothing is estimated where everybody may know", () => {
    const { findings } = foundIn({
      strata: [{ size: 900, marks: letters("Y", 30) + letters("N", 20) }],
      selection: "notRandom",
    });
    const report = reportOf(findings, 5);
    expect(report.results[0]?.bearInMind).toBe("Not a random sample: no estimate");
    expect(report.hidden).toEqual([]);
  });

  it.each([
    [0, "It was done in 30 of 50; 10 in part."],
    [0.5, "It was done in 30 of 50; 10 in part; score 70%."],
    [1, "It was done in 40 of 50, 10 of them in part."],
  ] as const)("with Partly at %s says: %s", (partlyCountsAs, sentence) => {
    const { findings } = foundIn({
      strata: [{ size: 900, marks: letters("Y", 30) + letters("P", 10) + letters("N", 10) }],
      settings: { partlyCountsAs },
    });
    expect(reportOf(findings, 9).results[0]?.found).toBe(sentence);
  });

  it("says that some are deemed met where how many is hidden", () => {
    const { findings } = foundIn({
      strata: [{ size: 900, marks: letters("Y", 30) + "DD" + letters("N", 20) }],
    });
    const [result] = reportOf(findings, 5).results;
    expect(result?.found).toBe(
      "It was done in 32 of 52, some of them deemed met because the referrer has only one route.",
    );
    expect(JSON.stringify(reportOf(findings, 5))).not.toContain("30 of 50");
  });

  it("tells of a second review how many were drawn, and not how far the two agreed", () => {
    const report = reportOf(exampleFindings, 5, { secondReview: { drawn: 12 } });
    expect(report.method.at(-1)?.sentence).toContain(
      "12 of the 60 referrals audited were drawn for a second reviewer",
    );
  });

  it("takes a sentence of the auditor only where its numbers stand in the tool's own", () => {
    const found = (sentence: string, id = "found decision") =>
      reportOf(exampleFindings, 5, { worded: [{ id, sentence }] }).results.find(({ question }) =>
        id.endsWith("police-form") ? question.startsWith("7") : question.startsWith("4"),
      )?.found;
    expect(found("We agreed in 44 of 51.")).toBe("We agreed in 44 of 51.");
    expect(found("We agreed in 44 of 51, in all 18 of Early Help.")).toContain("Auditors agreed");
    expect(found("We agreed in 44 of 51, but not in seven.")).toContain("Auditors agreed");
    expect(found("The form is new.", "found police-form")).toContain("is hidden");
  });

  it("never says a number of the question that is hidden, nor “about X”", () => {
    const said = JSON.stringify(protectedExample);
    expect(said).not.toContain("2,120");
    expect(protectedExample.chart?.rows.at(-1)).toEqual({
      question: "7 Police form",
      read: null,
      whisker: null,
    });
    expect(protectedExample.sentences.map(({ about }) => about)).toContain("Met most often, of those shown");
  });

  it("holds only the parts that were chosen", () => {
    const shown = inOneGo(protectedFigures(figuresOfFindings(exampleFindings), { limit: 5 }));
    const words = publicWordsOf(exampleFindings, exampleReportWords, { limit: 5, protectsBases: false });
    const none = {
      groups: false,
      columns: [],
      reasons: false,
      otherAnswers: false,
      themes: false,
      actions: false,
      survey: false,
    };
    const report = protectedReport(shown, words, none);
    expect(report).toMatchObject({ groups: [], reasons: [], goodPractice: [], toImprove: [], actions: [] });
    expect(report.sentences.map(({ about }) => about)).not.toContain("Commonest reason");
    expect(protectedReport(shown, words, everyPart(exampleFindings)).groups).toHaveLength(1);
  });
});

test("rows in which all or none met a question are named with their place, for the auditor", () => {
  const { findings } = foundIn({
    strata: [
      { label: "Early Help" as StratumLabel, size: 300, marks: letters("Y", 20) },
      { label: "NFA" as StratumLabel, size: 300, marks: letters("Y", 10) + letters("N", 10) },
    ],
  });
  const { allOrNone } = inOneGo(protectedFigures(figuresOfFindings(findings), { limit: 5 }));
  const words = publicWordsOf(findings, exampleReportWords, { limit: 5, protectsBases: false });
  expect(allOrNoneSentences(allOrNone, words)).toContain(
    "1 Question: every case to which it applied met it (Results by Outcome, “Early Help”).",
  );
});

test("next year’s table says the results again sign for sign, and is read with what is hidden as hidden", () => {
  for (const limit of [null, 5, 9] as const) {
    const report = reportOf(exampleFindings, limit);
    expect(
      report.again.results.map(({ question, met, estimate, interval }) => [
        question,
        met,
        estimate,
        interval,
      ]),
    ).toEqual(
      report.results.map(({ question, met, estimate, interval }) => [question, met, estimate, interval]),
    );
    const reading = readPastAudit({
      sheet: "Results",
      values: printedResultsTable(report.again).map((row) => row.map((cell) => cell ?? "")),
    });
    if (reading.found !== "past") throw new Error(reading.found);
    reading.past.results.forEach(({ met, codes }, at) => {
      const result = exampleFindings.results[at];
      if (result === undefined) throw new Error("a question more");
      expect(codes).toEqual(questionCodes(result.criterion));
      const isHidden = report.results[at]?.met.startsWith("c") === true;
      expect(met).toBe(isHidden ? null : result.metForHeadline);
    });
    expect(reading.past.results.some(({ met }) => met === null)).toBe(limit !== null);
  }
});
