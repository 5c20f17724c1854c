import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { StratumLabel, UnitId } from "../../../src/core/frame/unit";
import type { CriteriaSet, CriterionId, MarkMeaning } from "../../../src/core/scoring/criterion";
import { mashThresholdSet } from "../../../src/core/scoring/mash-threshold-set";
import type { Answer, ScoredCase } from "../../../src/core/scoring/scored-case";
import type { ScoredAudit } from "../../../src/core/findings/audit-findings";

const folder = join(__dirname, "../../reference");

const columns: Readonly<Record<string, string>> = {
  q1_threshold: "threshold",
  q2_multiagency: "agencies",
  q3_quality: "quality",
  q4_decision: "decision",
  q5_feedback: "feedback",
  q6_allyes: "consent",
  q7_rare: "police-form",
};

const meanings: Readonly<Record<string, MarkMeaning>> = {
  Yes: "met",
  Partly: "partly",
  No: "notMet",
  NA: "notApplicable",
};

/** The made-up audit A of the reference, with its columns under the criteria of the MASH set; q6 and q7 as sixth and seventh. */
export function auditA(
  settings: Partial<ScoredAudit["settings"]> = {},
  set: CriteriaSet = mashThresholdSet,
): ScoredAudit {
  const lines = readFileSync(join(folder, "audit_A_sample.csv"), "utf8").trim().split(/\r?\n/);
  const rows = lines.map((line) => line.split(",").map((cell) => cell.replace(/^"|"$/g, "")));
  const header = rows[0] ?? [];
  const cases = rows.slice(1).map((row, index): ScoredCase => {
    const answers = new Map<CriterionId, Answer>();
    header.forEach((name, column) => {
      const id = columns[name];
      if (id !== undefined) answers.set(id as CriterionId, answer(meanings[row[column] ?? ""] ?? null));
    });
    return {
      key: (row[0] ?? "") as UnitId,
      stratum: (row[1] ?? "") as StratumLabel,
      rank: null,
      role: "sample",
      scorer: "",
      answers,
      row: index + 2,
    };
  });
  return {
    set,
    settings: { confidenceLevel: 0.95, partlyCountsAs: 0, ...settings },
    design: {
      selection: "drawnHere",
      strata: [
        { label: "Assessment or Strategy Discussion" as StratumLabel, populationSize: 1384, drawn: 20 },
        { label: "Early Help" as StratumLabel, populationSize: 412, drawn: 20 },
        { label: "NFA" as StratumLabel, populationSize: 675, drawn: 20 },
      ],
      leftOut: [],
    },
    cases,
    marksNotAllowed: [],
  };
}

export function answer(meaning: MarkMeaning | null, more: Partial<Answer> = {}): Answer {
  return {
    meaning,
    value: meaning === null ? null : { kind: "mark", word: meaning, meaning },
    applies: "applies",
    reason: "",
    comment: "",
    observation: null,
    theme: "",
    ...more,
  };
}
