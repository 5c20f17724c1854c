import { questionName } from "../../findings/question-name";
import { sha256Hex } from "../../sha256";
import type { AllOrNone, ProtectedFigures } from "../protected-figures";
import type { PublishedFigures } from "../published-figures";
import type { Findings } from "../../findings/findings";
import type { ShareAnswer } from "./share-answer";
import type { AllOrNoneRows } from "./share-text";

/** null where there are no such rows, and in an internal report, which shows everything. */
export function allOrNoneRows(
  { allOrNone, limit }: Pick<ProtectedFigures, "allOrNone" | "limit">,
  figures: PublishedFigures,
  { results }: Pick<Findings, "results">,
  answers: ReadonlyMap<string, readonly ShareAnswer[]>,
): AllOrNoneRows | null {
  if (limit === null || allOrNone.length === 0) return null;
  const names = new Map(results.map(({ criterion }) => [criterion.id, questionName(criterion)]));
  const sentences = allOrNone.map((row) => rowSentence(row, names.get(row.criterion) ?? "", figures));
  const id = sha256Hex(["All or none", ...sentences].join("\u001f")).slice(0, 16);
  const answer = (answers.get(id) ?? []).findLast((each) => each.kind === "kept") ?? null;
  return { id, sentences, answer, settled: answer !== null };
}

/** "4 Right decision: all of Early Help met it." */
function rowSentence({ column, row, met }: AllOrNone, question: string, figures: PublishedFigures): string {
  const groups = figures.columns.find((each) => each.column === column)?.groups;
  const stratum = row === null ? null : (figures.strata[row]?.label ?? "");
  const value = row === null ? null : (groups?.[row]?.value ?? "the others");
  const where =
    row === null
      ? "all cases"
      : column === null
        ? `all of “${stratum ?? ""}”`
        : `all with “${value === "" ? "(blank)" : (value ?? "")}” as ${column}`;
  return met === "all"
    ? `${question}: ${where} met it.`
    : `${question}: ${where === "all cases" ? "no case" : where.replace(/^all/, "none")} met it.`;
}
