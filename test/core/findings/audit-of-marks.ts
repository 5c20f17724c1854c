import type { ScoredAudit } from "../../../src/core/findings/audit-findings";
import { auditFindings } from "../../../src/core/findings/audit-findings";
import type { SampleDesign } from "../../../src/core/findings/findings";
import type { StratumLabel, UnitId } from "../../../src/core/frame/unit";
import type { CriteriaSet, Criterion, CriterionId, MarkMeaning } from "../../../src/core/scoring/criterion";
import type { CaseRole, ScoredCase } from "../../../src/core/scoring/scored-case";
import { answer } from "./audit-a";

/** One letter a case: Y met, N not met, P partly, D deemed met, A not applicable, - not scored, X out of scope, R replaced. */
const letters: Readonly<Record<string, MarkMeaning | null>> = {
  Y: "met",
  N: "notMet",
  P: "partly",
  D: "deemedMet",
  A: "notApplicable",
  "-": null,
  X: "notApplicable",
  R: "met",
};

export interface MarkedStratum {
  readonly label?: string;
  readonly size: number | null;
  readonly marks: string;
}

export interface MarkedAudit {
  readonly strata: readonly MarkedStratum[];
  readonly settings?: Partial<ScoredAudit["settings"]>;
  readonly selection?: SampleDesign["selection"];
  readonly atEqualSteps?: boolean;
  readonly leftOut?: SampleDesign["leftOut"];
  /** Offers Partly on the question. */
  readonly partly?: boolean;
}

const question: Criterion = {
  id: "question" as CriterionId,
  number: 1,
  section: "",
  shortName: "Question",
  question: "Was it done?",
  foundSentence: "It was done in {k} of {n}.",
  guidance: "",
  standard: "",
  kind: "mark",
  options: [],
  marks: [
    { word: "Yes", meaning: "met" },
    { word: "No", meaning: "notMet" },
    { word: "N/A", meaning: "notApplicable" },
    { word: "Deemed met", meaning: "deemedMet" },
  ],
  reasons: [],
  applies: { when: "always" },
};

/** A second question, met by every case in scope, so that N/A on the first alone is not out of scope. */
const other: Criterion = { ...question, id: "other" as CriterionId, number: 2, shortName: "Other" };

export function setOf(partly: boolean): CriteriaSet {
  const marks = partly ? [...question.marks, { word: "Partly", meaning: "partly" as const }] : question.marks;
  return {
    id: "test",
    title: "Test audit",
    auditedAgainst: "A standard",
    caseWord: { one: "referral", many: "referrals" },
    criteria: [{ ...question, marks }, other],
    themes: [],
  };
}

/** An audit of one question, given as letters for each stratum. */
export function auditOfMarks(audit: MarkedAudit): ScoredAudit {
  const { strata, settings, selection, atEqualSteps, leftOut, partly } = audit;
  const named = strata.map((stratum, index) => ({
    ...stratum,
    label: (stratum.label ?? `Group ${index + 1}`) as StratumLabel,
  }));
  const cases = named.flatMap(({ label, marks }) =>
    [...marks].map((letter, index): Omit<ScoredCase, "row"> => {
      const role: CaseRole = letter === "R" ? "replaced" : "sample";
      const answers = new Map([
        [question.id, answer(letters[letter] ?? null)],
        [other.id, answer(letter === "X" ? "notApplicable" : "met")],
      ]);
      return {
        key: `${label}/${index}` as UnitId,
        stratum: label,
        rank: index + 1,
        role,
        scorer: "",
        answers,
      };
    }),
  );
  return {
    set: setOf(partly ?? strata.some(({ marks }) => marks.includes("P"))),
    settings: { confidenceLevel: 0.95, partlyCountsAs: 0, ...settings },
    design: {
      selection: selection ?? "drawnHere",
      ...(atEqualSteps === undefined ? {} : { atEqualSteps }),
      strata: named.map(({ label, size, marks }) => ({ label, populationSize: size, drawn: marks.length })),
      leftOut: leftOut ?? [],
    },
    cases: cases.map((scored, index) => ({ ...scored, row: index + 2 })),
    marksNotAllowed: [],
  };
}

/** The findings of such an audit and the result of its question. */
export function foundIn(audit: MarkedAudit) {
  const findings = auditFindings(auditOfMarks(audit));
  const [result] = findings.results;
  if (!result) throw new Error("no result");
  return { findings, result, kinds: result.caveats.map(({ kind }) => kind) };
}
