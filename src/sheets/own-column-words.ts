import type { CellValue } from "../core/frame/cell-value";
import type { CriteriaSet, Criterion, CriterionId } from "../core/scoring/criterion";
import { offeredOwnWords } from "../core/scoring/offered-own-words";
import { foldedWord } from "../core/scoring/mark-meaning";
import type { ScoringTarget } from "./scoring-columns";

/** A column of the auditor's own that holds the answers of a question. */
export interface OwnColumn {
  readonly header: string;
  /** Counted from 1. */
  readonly position: number;
  /** The question with the words that the column offers as its marks. */
  readonly criterion: Criterion;
  /** The same with the words that it colours. */
  readonly coloured: Criterion;
  /** Whether the dropdown may refuse what it does not offer. */
  readonly complete: boolean;
}

/** The marks of the question stand in a column of the auditor's own, which is there. */
export function isOwnColumn(
  { markColumns }: Pick<ScoringTarget, "markColumns">,
  headers: readonly string[],
  criterion: CriterionId,
): boolean {
  const mapped = markColumns[criterion];
  return mapped !== undefined && headers.some((header) => foldedWord(header) === foldedWord(mapped));
}

/** The columns of the auditor's own that hold answers, with the words that they go on with; `values` are the whole sheet's cells. */
export function ownColumns(
  { criteria }: CriteriaSet,
  { headers, firstColumn, headerRow, lastRow, markColumns }: ScoringTarget,
  values: readonly (readonly CellValue[])[],
): readonly OwnColumn[] {
  return criteria.flatMap((criterion): readonly OwnColumn[] => {
    const mapped = markColumns[criterion.id];
    const index =
      mapped === undefined ? -1 : headers.findIndex((header) => foldedWord(header) === foldedWord(mapped));
    const header = headers[index];
    if (header === undefined) return [];
    const position = firstColumn + index;
    const cells = values.slice(headerRow, lastRow).map((row) => row[position - 1] ?? "");
    const { offered, coloured, complete } = offeredOwnWords(criterion, cells);
    return [
      {
        header,
        position,
        criterion: { ...criterion, marks: offered },
        coloured: { ...criterion, marks: coloured },
        complete,
      },
    ];
  });
}
