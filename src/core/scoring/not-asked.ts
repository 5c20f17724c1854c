import { answerReading } from "./answer-reading";
import { applicability } from "./applicability";
import type { Criterion, CriterionId } from "./criterion";
import type { ScoringRow } from "./scoring-row";

/** A blank cell of a question that is not asked of its case, and the word that says so. */
export interface NotAsked {
  readonly row: ScoringRow;
  readonly criterion: CriterionId;
  readonly word: string;
}

/**
 * Blank cells where the rule of the criterion says that it doesn't apply, and a mark is offered that says so. They count as not
 * applicable already; with the word a reader of the sheet sees it too. Replaced cases have none.
 * Checked by: test/stories/answers-together.test.ts
 */
export function notAsked(criteria: readonly Criterion[], rows: readonly ScoringRow[]): readonly NotAsked[] {
  return rows
    .filter(({ role }) => role !== "replaced")
    .flatMap((row) => {
      const readings = new Map(
        criteria.map((criterion) => [
          criterion.id,
          answerReading(row.cells.get(criterion.id)?.mark ?? "", criterion),
        ]),
      );
      const applies = applicability(criteria, row.carried ?? new Map(), readings);
      return criteria.flatMap((criterion): NotAsked[] => {
        const word = criterion.marks.find(({ meaning }) => meaning === "notApplicable")?.word;
        const isOpen =
          applies.get(criterion.id) === "doesNotApply" && readings.get(criterion.id)?.state === "unscored";
        return isOpen && word !== undefined ? [{ row, criterion: criterion.id, word }] : [];
      });
    });
}
