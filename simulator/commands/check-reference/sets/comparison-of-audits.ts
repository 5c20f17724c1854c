import { resultChange } from "../../../../src/core/change/result-change";
import { comparedEstimates } from "../../../../src/core/estimation/compared-estimates";
import { comparedProportions } from "../../../../src/core/estimation/compared-proportions";
import { newcombeInterval } from "../../../../src/core/estimation/difference-interval";
import type { Interval } from "../../../../src/core/estimation/interval";
import {
  stratifiedEstimate,
  type StratifiedEstimate,
} from "../../../../src/core/estimation/stratified-estimate";
import type { StratumCounts } from "../../../../src/core/estimation/stratum-counts";
import { limits } from "../answer";
import type { Answer } from "../answer";
import type { CsvTable } from "../csv-table";
import { isObject, numberOf, textOf } from "../json";
import type { JsonObject } from "../json";
import type { Answers, ReferenceSet } from "../reference-set";
import { markColumns, strataOfMarks } from "./marks";
import type { MarkColumn } from "./marks";
import { stratifiedAnswers } from "./stratified-answers";

export const COMPARISON_OF_AUDITS: ReferenceSet = {
  code: "06",
  given: ["id", "level", "x1", "n1", "x2", "n2", "note"],
  answers: (referenceCase, tables) =>
    "x1" in referenceCase ? simpleSamples(referenceCase) : weightedAudits(referenceCase, tables),
};

function simpleSamples(referenceCase: JsonObject): Answers {
  const compared = comparedProportions(
    { count: numberOf(referenceCase, "x1"), size: numberOf(referenceCase, "n1") },
    { count: numberOf(referenceCase, "x2"), size: numberOf(referenceCase, "n2") },
    numberOf(referenceCase, "level"),
  );
  return {
    diff: compared?.difference ?? null,
    newcombe: limits(compared?.interval ?? null),
    z_pooled: compared?.z ?? null,
    p_z_pooled: compared?.zProbability ?? null,
    p_fisher_two_sided: compared?.fisherProbability ?? null,
  };
}

function weightedAudits(referenceCase: JsonObject, tables: readonly CsvTable[]): Answers {
  const level = numberOf(referenceCase, "level");
  const earlier = auditOf(referenceCase, "audit_A", tables);
  const later = auditOf(referenceCase, "audit_B", tables);
  if (earlier === null || later === null) return {};
  const [first, second] = [stratifiedEstimate(earlier, level), stratifiedEstimate(later, level)];
  const compared = comparedEstimates(first, second, level);
  return {
    audit_A: stratifiedAnswers(earlier, level),
    audit_B: stratifiedAnswers(later, level),
    diff_B_minus_A: compared?.difference ?? null,
    se: compared?.standardError ?? null,
    df_sum: compared?.degreesOfFreedom ?? null,
    ci_t_df_sum: limits(compared?.intervalT ?? null),
    t: compared?.t ?? null,
    p_two_sided_df_sum: compared?.probability ?? null,
    mover_kg: limits(changeFromLater(first, second, level)),
    raw_newcombe_B_minus_A: rawDifference(earlier, later, level),
  };
}

/**
 * By the function that compares a year with last year, which here is the later file: the reference has the later less the
 * earlier, so the sign turns and the limits change places.
 */
function changeFromLater(
  { estimate: now, interval }: StratifiedEstimate,
  { estimate, interval: then }: StratifiedEstimate,
  level: number,
): Interval | null {
  if (now === null) return null;
  const change = resultChange(
    { met: 0, estimate, interval: then, level },
    { estimate: now, interval },
    { level, sameCases: false, asPrinted: false },
  );
  return "whyNot" in change ? null : { lower: -change.interval.upper, upper: -change.interval.lower };
}

function rawDifference(
  earlier: readonly StratumCounts[],
  later: readonly StratumCounts[],
  level: number,
): Answer {
  const pooled = (strata: readonly StratumCounts[]) => ({
    count: strata.reduce((sum, h) => sum + h.sumOfScores, 0),
    size: strata.reduce((sum, h) => sum + h.applicable, 0),
  });
  return limits(newcombeInterval(pooled(later), pooled(earlier), level));
}

/**
 * Which file and question an audit of the case is: the one with its applicable cases and raw share; of several, the
 * one whose question and file name stand in the case's id, the earlier audit first. Null where that leaves none, or
 * more than one.
 */
function auditOf(
  referenceCase: JsonObject,
  name: "audit_A" | "audit_B",
  tables: readonly CsvTable[],
): readonly StratumCounts[] | null {
  const audit = referenceCase[name];
  if (!isObject(audit)) return null;
  const id = textOf(referenceCase, "id");
  const fitting = markColumns(tables).filter((marks) => {
    const strata = strataOfMarks(marks.sizes, marks.answers, 0);
    const applicable = strata.reduce((sum, h) => sum + h.applicable, 0);
    const met = strata.reduce((sum, h) => sum + h.sumOfScores, 0);
    const share = numberOf(audit, "raw_proportion");
    return applicable === numberOf(audit, "applicable") && Math.abs(met / applicable - share) < 1e-12;
  });
  const byQuestion = narrowed(fitting, (marks) => id.endsWith(`_${marks.column}`));
  const places = byQuestion.map((marks) => placeOfFile(id, marks)).filter((place) => place >= 0);
  const wanted = name === "audit_A" ? Math.min(...places) : Math.max(...places);
  const [source, another] = narrowed(byQuestion, (marks) => placeOfFile(id, marks) === wanted);
  if (source === undefined || another !== undefined) return null;
  return strataOfMarks(source.sizes, source.answers, 0);
}

function narrowed(items: readonly MarkColumn[], keep: (item: MarkColumn) => boolean): readonly MarkColumn[] {
  const kept = items.length > 1 ? items.filter(keep) : items;
  return kept.length > 0 ? kept : items;
}

/** Where the id names the file: "audit_A_vs_B" names audit_A_sample at its word 1. -1 where it does not. */
function placeOfFile(id: string, marks: MarkColumn): number {
  const own = marks.table.name.split("_").filter((word) => word !== "audit" && word !== "sample");
  return id.split("_").findIndex((word) => own.includes(word));
}
