import type { StratumLabel, UnitId } from "../frame/unit";
import type { CellPlace } from "../cell-place";
import type { DoubleScore } from "./agreement-table";
import type { Criterion, CriterionId } from "./criterion";
import { answerReading } from "./answer-reading";
import { foldedWord } from "./mark-meaning";
import type { ScoringRow } from "./scoring-row";

/** What two reviewers marked on one criterion of one case, in the words offered; null is blank or not allowed. */
export interface DoubleMark extends DoubleScore<string> {
  readonly key: UnitId;
  readonly stratum: StratumLabel;
  readonly criterion: CriterionId;
  readonly firstScorer: string;
  readonly secondScorer: string;
  readonly firstPlace: CellPlace | null;
  readonly secondPlace: CellPlace | null;
}

/** A disagreement is two different marks; a blank on either side is none. */
export function isDisagreement({ first, second }: DoubleScore<string>): boolean {
  return first !== null && second !== null && first !== second;
}

/**
 * The marks of both reviewers on one criterion, case by case in the order of the second reviewer's rows. A case that was
 * replaced since, or is no longer in the sample, is left out.
 * Checked by: test/core/scoring/double-marks.test.ts.
 */
export function doubleMarks(
  criterion: Criterion,
  firstRows: readonly ScoringRow[],
  secondRows: readonly ScoringRow[],
): readonly DoubleMark[] {
  const first = new Map(firstRows.filter(({ role }) => role !== "replaced").map((row) => [row.key, row]));
  return secondRows.flatMap((row): readonly DoubleMark[] => {
    const other = first.get(row.key);
    if (other === undefined) return [];
    return [
      {
        key: row.key,
        stratum: other.stratum,
        criterion: criterion.id,
        first: wordOf(other, criterion),
        second: wordOf(row, criterion),
        firstScorer: other.scorer.trim(),
        secondScorer: row.scorer.trim(),
        firstPlace: other.cells.get(criterion.id)?.place ?? null,
        secondPlace: row.cells.get(criterion.id)?.place ?? null,
      },
    ];
  });
}

/** Cases that one person scored both times: such marks say nothing about how far two reviewers agree. */
export function scoredTwiceByOne(
  firstRows: readonly ScoringRow[],
  secondRows: readonly ScoringRow[],
): readonly UnitId[] {
  const first = new Map(firstRows.map(({ key, scorer }) => [key, foldedWord(scorer)]));
  return secondRows
    .filter(({ key, scorer }) => scorer.trim() !== "" && first.get(key) === foldedWord(scorer))
    .map(({ key }) => key);
}

function wordOf(row: ScoringRow, criterion: Criterion): string | null {
  const reading = answerReading(row.cells.get(criterion.id)?.mark ?? "", criterion);
  if (reading.state !== "answered") return null;
  if (reading.value.kind === "mark") return reading.value.word;
  return reading.value.kind === "choice" ? reading.value.option : null;
}
