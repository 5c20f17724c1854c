import type { UnitId } from "../frame/unit";
import type { CellPlace } from "../cell-place";
import type { CriterionId, MarkMeaning } from "./criterion";
import type { Answer, ScoredCase } from "./scored-case";

/** The mark that two reviewers settled on. It counts; the first and the second mark stay where they are. */
export interface AgreedMark {
  readonly key: UnitId;
  readonly criterion: CriterionId;
  /** The word as it is offered. */
  readonly word: string;
  readonly meaning: MarkMeaning;
  /** Who settled it and when, as written; "" where somebody typed the mark alone. */
  readonly by: string;
  readonly when: string;
  readonly why: string;
  readonly place: CellPlace;
}

/**
 * The cases as they count: where a mark was settled, the settled one in place of the first. What was said beside the
 * first mark stays, but for a reason why it was not met where the settled mark is another one than "not met".
 * Checked by: test/core/scoring/agreed-marks.test.ts.
 */
export function withAgreedMarks(
  cases: readonly ScoredCase[],
  agreed: readonly AgreedMark[],
): readonly ScoredCase[] {
  if (agreed.length === 0) return cases;
  const byCase = new Map<UnitId, AgreedMark[]>();
  for (const mark of agreed) byCase.set(mark.key, [...(byCase.get(mark.key) ?? []), mark]);
  return cases.map((scored) => {
    const settled = byCase.get(scored.key);
    if (settled === undefined) return scored;
    const answers = new Map(scored.answers);
    for (const { criterion, meaning } of settled) {
      const first = answers.get(criterion);
      if (first !== undefined) answers.set(criterion, settledAnswer(first, meaning));
    }
    return { ...scored, answers };
  });
}

function settledAnswer(first: Answer, meaning: MarkMeaning): Answer {
  return { ...first, meaning, reason: meaning === "notMet" ? first.reason : "" };
}
