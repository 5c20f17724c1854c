import { answerReading } from "./answer-reading";
import type { CellPlace } from "../cell-place";
import type { CriteriaSet } from "./criterion";
import { scoredCases } from "./scored-cases";
import { isUnanswered } from "./scoring-progress";
import type { ScoringRow } from "./scoring-row";
import type { ScoredUnit, StayingBlank } from "./second-review";
import { secondReviewQuestions } from "./second-review-questions";

/** What a second review may be drawn from, and what of the first scoring is missing. */
export interface SecondReviewFrame {
  readonly units: readonly ScoredUnit[];
  /** Cases that are not fully scored; those without any mark to compare are not among the units. */
  readonly stayBlank: readonly StayingBlank[];
  /** Cells of cases that are not fully scored in which a first mark is missing, in the order of the rows. */
  readonly blanks: readonly (CellPlace & Pick<ScoredUnit, "key">)[];
  /** Cells that hold something which is not allowed: that is to be put right, and stays blank for nobody. */
  readonly notAllowed: readonly CellPlace[];
}

/**
 * The cases from which a second review is drawn: those that count, but for those without any first mark to compare. A case
 * with some marks and some blanks stays: to leave it out would compare the easy cases only, and a blank on either side is
 * left out of the agreement question by question anyway. `counting` decides the order.
 * Source: docs/methods.md, "Second review". Checked by: test/core/scoring/second-review-frame.test.ts.
 */
export function secondReviewFrame(
  set: Pick<CriteriaSet, "criteria">,
  rows: readonly ScoringRow[],
  counting: readonly ScoredUnit[],
): SecondReviewFrame {
  const { compared } = secondReviewQuestions(set);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const of = counting.flatMap(({ key }) => byKey.get(key) ?? []);
  const unanswered = new Map(
    scoredCases(set.criteria, of).cases.map((scored) => [
      scored.key,
      set.criteria.filter((criterion) => isUnanswered(criterion, scored)),
    ]),
  );
  const hasMark = ({ cells }: ScoringRow): boolean =>
    compared.some(
      (criterion) => answerReading(cells.get(criterion.id)?.mark ?? "", criterion).state === "answered",
    );
  const missing = of.flatMap((row) =>
    (unanswered.get(row.key) ?? []).flatMap((criterion) => {
      const cells = row.cells.get(criterion.id);
      if (cells === undefined) return [];
      const isNotAllowed = answerReading(cells.mark, criterion).state === "notAllowed";
      return [{ key: row.key, isNotAllowed, place: cells.place }];
    }),
  );
  const stayBlank = of.flatMap((row): StayingBlank[] => {
    const blanks = unanswered.get(row.key)?.length ?? 0;
    return blanks === 0 ? [] : [{ key: row.key, blanks, leftOut: !hasMark(row) }];
  });
  const leftOut = new Set(stayBlank.filter((each) => each.leftOut).map(({ key }) => key));
  return {
    units: counting.filter(({ key }) => !leftOut.has(key)),
    stayBlank,
    blanks: missing.filter(({ isNotAllowed }) => !isNotAllowed).map(({ key, place }) => ({ key, ...place })),
    notAllowed: missing.filter(({ isNotAllowed }) => isNotAllowed).map(({ place }) => place),
  };
}
