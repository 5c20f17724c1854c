import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ScoredAudit } from "../../../src/core/findings/audit-findings";
import type { StratumLabel, UnitId } from "../../../src/core/frame/unit";
import type { CriterionId, MarkMeaning } from "../../../src/core/scoring/criterion";
import { mashThresholdSet } from "../../../src/core/scoring/mash-threshold-set";
import type { Answer, ScoredCase } from "../../../src/core/scoring/scored-case";
import { answer } from "../findings/audit-a";

const file = join(__dirname, "../../reference/audit_B_sample.csv");

const columns: Readonly<Record<string, string>> = {
  q1_threshold: "threshold",
  q4_decision: "decision",
  q5_feedback: "feedback",
};

const meanings: Readonly<Record<string, MarkMeaning>> = { Yes: "met", No: "notMet", NA: "notApplicable" };

/** The made-up audit B of the reference: three of the questions of audit A, asked of 65 cases of another year's list. */
export function auditB(): ScoredAudit {
  const lines = readFileSync(file, "utf8").trim().split(/\r?\n/);
  const rows = lines.map((line) => line.split(",").map((cell) => cell.replace(/^"|"$/g, "")));
  const header = rows[0] ?? [];
  const cases = rows.slice(1).map((row, index): ScoredCase => {
    const answers = new Map<CriterionId, Answer>();
    header.forEach((name, column) => {
      const id = columns[name];
      if (id !== undefined) answers.set(id as CriterionId, answer(meanings[row[column] ?? ""] ?? null));
    });
    const [key = "", stratum = ""] = row;
    return {
      key: key as UnitId,
      stratum: stratum as StratumLabel,
      rank: null,
      role: "sample",
      scorer: "",
      answers,
      row: index + 2,
    };
  });
  const strata = [...new Map(rows.slice(1).map((row) => [row[1] ?? "", row])).entries()];
  return {
    set: {
      ...mashThresholdSet,
      criteria: mashThresholdSet.criteria.filter(({ id }) => Object.values(columns).includes(id)),
    },
    settings: { confidenceLevel: 0.95, partlyCountsAs: 0 },
    design: {
      selection: "drawnHere",
      strata: strata.map(([label, row]) => ({
        label: label as StratumLabel,
        populationSize: Number(row[2]),
        drawn: Number(row[3]),
      })),
      leftOut: [],
    },
    cases,
    marksNotAllowed: [],
  };
}
