import type { CriteriaSet, CriterionId } from "../core/scoring/criterion";
import { wordInColumn } from "../core/scoring/word-in-column";
import { isOwnColumn } from "../sheets/own-column-words";
import type { ScoredTableColumns, ScoredTableReading } from "../sheets/scoring-rows";

/** For columns of the auditor's own that hold marks, by criterion and mark: the word in which it is written there. */
export type OwnWords = ReadonlyMap<CriterionId, ReadonlyMap<string, string>>;

export function ownWords(
  { criteria }: CriteriaSet,
  columns: ScoredTableColumns,
  { headers, rows }: ScoredTableReading,
): OwnWords {
  const own = criteria.filter(({ id }) => isOwnColumn(columns, headers, id));
  return new Map(
    own.map((criterion) => {
      const values = rows.map(({ cells }) => cells.get(criterion.id)?.mark ?? "");
      const words = criterion.marks.map(({ word }): [string, string] => [
        word,
        wordInColumn(criterion, word, values),
      ]);
      return [criterion.id, new Map(words)];
    }),
  );
}
