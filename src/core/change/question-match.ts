import type { Criterion } from "../scoring/criterion";
import type { PastResult } from "./past-audit";
import { questionCodes } from "./question-codes";

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
 * wording, the same marks with the same meaning, and, where they offer Partly, Partly counting the same; which of them
 * differ is said. What makes no difference stands at `questionCodes`. Guidance is not compared.
 * Law: a question matches itself. Checked by: test/core/change/question-match.test.ts
 */
export function questionMatch(
  criterion: Pick<Criterion, "id" | "question" | "marks">,
  partlyCountsAs: number,
  past: readonly PastResult[],
): QuestionMatch {
  const codes = questionCodes(criterion);
  const found =
    past.find((each) => each.codes.id === codes.id) ??
    past.find((each) => each.codes.wording === codes.wording);
  if (found === undefined) return { match: "notAsked" };
  const offersPartly = criterion.marks.some(({ meaning }) => meaning === "partly");
  const hasSameMarks = found.codes.marks === codes.marks;
  const differences: readonly QuestionDifference[] = [
    ...(found.codes.wording === codes.wording ? [] : (["wording"] as const)),
    ...(hasSameMarks ? [] : (["marks"] as const)),
    ...(hasSameMarks && offersPartly && found.partlyCountsAs !== partlyCountsAs ? (["partly"] as const) : []),
  ];
  return differences.length === 0
    ? { match: "same", past: found }
    : { match: "differs", past: found, differences };
}
