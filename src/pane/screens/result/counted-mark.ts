import type { Criterion } from "../../../core/scoring/criterion";
import type { ScoredCase } from "../../../core/scoring/scored-case";

/** The mark of a case as it counts, in the words of the question, and where that is not what stands in its cell, why. */
export function countedMark(
  { answers, role }: Pick<ScoredCase, "answers" | "role">,
  { id, marks }: Pick<Criterion, "id" | "marks">,
): string {
  if (role === "replaced") return "Replaced: its marks don’t count";
  const answer = answers.get(id);
  if (answer === undefined) return "Not scored";
  const { meaning, value } = answer;
  if (meaning === null)
    return answer.isNotAllowed === true ? "Not scored: the mark isn’t allowed" : "Not scored";
  if (value?.kind === "mark" && value.meaning === meaning) return value.word;
  const word = marks.find((mark) => mark.meaning === meaning)?.word ?? "N/A";
  return value === null ? `${word}: by the rule of the question` : `${word}: settled by two reviewers`;
}
