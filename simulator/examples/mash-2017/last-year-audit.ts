import type { ScoredAudit } from "../../../src/core/findings/audit-findings";
import type { StratumLabel, UnitId } from "../../../src/core/frame/unit";
import type { Criterion, CriterionId, MarkMeaning } from "../../../src/core/scoring/criterion";
import { mashThresholdSet } from "../../../src/core/scoring/mash-threshold-set";
import type { Answer, ScoredCase } from "../../../src/core/scoring/scored-case";
import { seededChoices } from "./seeded-choices";

/** The columns of audit B of the reference, and the questions that they answer. */
const columns: Readonly<Record<string, string>> = {
  q1_threshold: "threshold",
  q4_decision: "decision",
  q5_feedback: "feedback",
};

const meanings: Readonly<Record<string, MarkMeaning>> = { Yes: "met", No: "notMet", NA: "notApplicable" };

/**
 * The made-up audit of the year before: audit B of the reference, 65 cases. Three questions are those of 2017. Consent was
 * asked in other words and quality without "Partly", with answers made up here; agencies and the police form were not asked.
 */
export function lastYearAudit(answers: string): ScoredAudit {
  const [header = [], ...rows] = answers
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").map((cell) => cell.replace(/^"|"$/g, "")));
  const choices = seededChoices("last year, 2016");
  const cases = rows.map(([key = "", stratum = "", ...marks], index): ScoredCase => {
    const given = new Map<CriterionId, Answer>();
    marks.forEach((mark, at) => {
      const id = columns[header[at + 2] ?? ""];
      if (id !== undefined) given.set(id as CriterionId, answerOf(meanings[mark] ?? null));
    });
    given.set("quality" as CriterionId, answerOf(choices.weighted([["met", 5], ["notMet", 4]] as const)));
    given.set(
      "consent" as CriterionId,
      answerOf(choices.weighted([["met", 6], ["notMet", 4], ["notApplicable", 3]] as const)),
    );
    return {
      key: key as UnitId,
      stratum: stratum as StratumLabel,
      rank: null,
      role: "sample",
      scorer: "",
      answers: given,
      row: index + 2,
    };
  });
  const strata = new Map(rows.map((row) => [row[1] ?? "", row]));
  return {
    set: {
      ...mashThresholdSet,
      criteria: mashThresholdSet.criteria.filter(({ id }) => asked.includes(id)).map(asLastYear),
    },
    settings: { confidenceLevel: 0.95, partlyCountsAs: 0 },
    design: {
      selection: "randomElsewhere",
      strata: [...strata].map(([label, row]) => ({
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

const asked: readonly string[] = [...Object.values(columns), "quality", "consent"];

function asLastYear(criterion: Criterion): Criterion {
  if (criterion.id === "consent") return { ...criterion, question: "Does the form say that the family agreed?" };
  if (criterion.id !== "quality") return criterion;
  return { ...criterion, marks: criterion.marks.filter(({ meaning }) => meaning !== "partly") };
}

function answerOf(meaning: MarkMeaning | null): Answer {
  return {
    meaning,
    value: meaning === null ? null : { kind: "mark", word: meaning, meaning },
    applies: "applies",
    reason: "",
    comment: "",
    observation: null,
    theme: "",
  };
}
