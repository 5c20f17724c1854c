import type { Criterion } from "../scoring/criterion";
import { foldedWord } from "../scoring/mark-meaning";
import type { PastResult } from "./past-audit";

/** In what a question of now differs from the one that it was last time, so that the two can't be compared. */
export type QuestionDifference = "wording" | "marks" | "partly";

/** What became of a question of now in an earlier audit. */
export type QuestionMatch =
  | { readonly match: "same"; readonly past: PastResult }
  | {
      readonly match: "differs";
      readonly past: PastResult;
      /** At least one, in the order of the type. */
      readonly differences: readonly QuestionDifference[];
    }
  | { readonly match: "notAsked" };

/**
 * Finds a question of now in an earlier audit: by its id, or else by its wording. It is the same only with the same
 * wording, the same marks with the same meaning, and, where Partly is offered, Partly counting the same; which of them
 * differ is said. Capitals, spaces, quotation marks and the order of the marks make no difference. Guidance is not
 * compared.
 * Law: a question matches itself. Checked by: test/core/change/question-match.test.ts
 */
export function questionMatch(
  criterion: Pick<Criterion, "id" | "question" | "marks">,
  partlyCountsAs: number,
  past: readonly PastResult[],
): QuestionMatch {
  const wording = foldedSentence(criterion.question);
  const found =
    past.find((each) => each.criterion === criterion.id) ??
    past.find((each) => foldedSentence(each.question) === wording);
  if (found === undefined) return { match: "notAsked" };
  const differences: readonly QuestionDifference[] = [
    ...(foldedSentence(found.question) === wording ? [] : (["wording"] as const)),
    ...(marksText(found.marks) === marksText(criterion.marks) ? [] : (["marks"] as const)),
    ...(offersPartly(criterion) && offersPartly(found) && found.partlyCountsAs !== partlyCountsAs
      ? (["partly"] as const)
      : []),
  ];
  return differences.length === 0
    ? { match: "same", past: found }
    : { match: "differs", past: found, differences };
}

function offersPartly({ marks }: Pick<Criterion, "marks">): boolean {
  return marks.some(({ meaning }) => meaning === "partly");
}

function marksText(marks: Criterion["marks"]): string {
  return JSON.stringify(marks.map(({ word, meaning }) => [meaning, foldedWord(word)].join(" ")).sort());
}

function foldedSentence(text: string): string {
  return foldedWord(text).replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ");
}
