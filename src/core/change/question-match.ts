import type { Criterion } from "../scoring/criterion";
import type { PastResult } from "./past-audit";
import { questionCodes, type QuestionCodes } from "./question-codes";
import { isAsked, type SaidMatch } from "./said-match";

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
  | { readonly match: "notAsked" }
  /** More than one question of either audit has this wording, and no id tells which is which. */
  | { readonly match: "severalAlike" }
  /** The auditor said that it can't be compared. */
  | { readonly match: "saidOther" };

type Asked = Pick<Criterion, "id" | "question" | "marks">;

/**
 * Finds the questions of now in an earlier audit, each of which stands for one of now at most: as the auditor said; then by id and
 * wording; then by wording whatever the id, since sets that are rebuilt give their ids away; then by id with another wording, which
 * differs. A question is the same only with the same wording (but where the auditor said so), the same marks with the same meaning,
 * and, where they offer Partly, Partly counting the same; which of them differ is said. What makes no difference stands at
 * `questionCodes`. Guidance is not compared.
 * Laws: a question matches itself; the order of questions makes no difference. Checked by: test/core/change/question-match.test.ts
 */
export function questionMatches(
  criteria: readonly Asked[],
  partlyCountsAs: number,
  past: readonly PastResult[],
  said: readonly SaidMatch[] = [],
): readonly QuestionMatch[] {
  const questions = criteria.map((criterion) => ({ criterion, codes: questionCodes(criterion) }));
  const found = new Map<QuestionCodes, PastResult>();
  const used = new Set<PastResult>();
  const alike = new Set<QuestionCodes>();
  const saidOf = (codes: QuestionCodes) => said.findLast(({ now }) => isAsked(codes, now));
  const isOpen = (codes: QuestionCodes): boolean => !found.has(codes) && saidOf(codes)?.past !== null;
  const take = (fits: (codes: QuestionCodes, then: QuestionCodes) => boolean): void => {
    for (const { codes } of questions) {
      const fitting = past.find((each) => !used.has(each) && fits(codes, each.codes));
      if (!isOpen(codes) || fitting === undefined) continue;
      found.set(codes, fitting);
      used.add(fitting);
    }
  };
  take((codes, then) => isAsked(then, saidOf(codes)?.past ?? null));
  take(isAsked);
  for (const { codes } of questions.filter((each) => isOpen(each.codes))) {
    const then = past.filter((each) => !used.has(each) && each.codes.wording === codes.wording).length;
    const now = questions.filter((each) => isOpen(each.codes) && each.codes.wording === codes.wording).length;
    if (then > 0 && then + now > 2) alike.add(codes);
  }
  take((codes, then) => !alike.has(codes) && then.wording === codes.wording);
  take((codes, then) => !alike.has(codes) && then.id === codes.id);
  return questions.map(({ criterion, codes }): QuestionMatch => {
    const then = found.get(codes);
    if (then === undefined) {
      if (alike.has(codes)) return { match: "severalAlike" };
      return { match: saidOf(codes)?.past === null ? "saidOther" : "notAsked" };
    }
    const isSaid = isAsked(then.codes, saidOf(codes)?.past ?? null);
    const differences = differencesOf(criterion, codes, then, partlyCountsAs);
    const counting = isSaid ? differences.filter((each) => each !== "wording") : differences;
    return counting.length === 0
      ? { match: "same", past: then }
      : { match: "differs", past: then, differences: counting };
  });
}

function differencesOf(
  { marks }: Pick<Asked, "marks">,
  codes: QuestionCodes,
  { codes: then, partlyCountsAs: counted }: PastResult,
  partlyCountsAs: number,
): readonly QuestionDifference[] {
  const offersPartly = marks.some(({ meaning }) => meaning === "partly");
  const hasSameMarks = then.marks === codes.marks;
  return [
    ...(then.wording === codes.wording ? [] : (["wording"] as const)),
    ...(hasSameMarks ? [] : (["marks"] as const)),
    ...(hasSameMarks && offersPartly && counted !== partlyCountsAs ? (["partly"] as const) : []),
  ];
}
