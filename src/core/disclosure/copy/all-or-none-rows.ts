import { sha256Hex } from "../../sha256";
import type { ShareAnswer } from "./share-answer";
import type { AllOrNoneRows } from "./share-text";

/** The sentences of rows in which all or none met, to be accepted together; null where there are none. */
export function allOrNoneRows(
  sentences: readonly string[],
  answers: ReadonlyMap<string, readonly ShareAnswer[]>,
): AllOrNoneRows | null {
  if (sentences.length === 0) return null;
  const id = sha256Hex(["All or none", ...sentences].join("\u001f")).slice(0, 16);
  const answer = (answers.get(id) ?? []).findLast((each) => each.kind === "kept") ?? null;
  return { id, sentences, answer, settled: answer !== null };
}
