import type { CellValue } from "../core/frame/cell-value";
import { answerReading } from "../core/scoring/answer-reading";
import type { CriteriaSet, Criterion } from "../core/scoring/criterion";
import { foldedWord } from "../core/scoring/mark-meaning";
import type { ScoredTableColumns } from "./scoring-rows";
import { columnsOfSet } from "./scoring-column";
import { questionHeaders } from "./scoring-headers";

/** A column of answers that is gone by its header, and the columns that could be it under another. */
export interface RenamedColumn {
  readonly header: string;
  readonly candidates: readonly string[];
}

/**
 * Questions whose comment column stands, or whose marks were said to stand in a column, while the column of answers is gone.
 * Could be it: columns that are none of ours and hold answers that the question allows in half of their filled cells or
 * more, or nothing: a pasted mark that isn't allowed must not hide the column that it stands in. Without such a column the answers were removed, and nothing is given.
 * Checked by: test/sheets/renamed-columns.test.ts
 */
export function renamedColumns(
  set: CriteriaSet,
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  columns: Omit<ScoredTableColumns, "headerRow">,
): readonly RenamedColumn[] {
  const standing = new Set(headers.map(foldedWord));
  const { caseHeader, groupHeader, rankHeader, roleHeader, markColumns } = columns;
  const known = new Set(
    [
      ...columnsOfSet(set).map(({ header }) => header),
      ...[caseHeader, groupHeader, rankHeader, roleHeader].map((header) => header ?? ""),
      ...Object.values(markColumns),
      ...set.criteria.flatMap(({ applies }) => (applies.when === "columnIsOneOf" ? [applies.column] : [])),
    ].map(foldedWord),
  );
  const holds = (column: number, criterion: Criterion): boolean => {
    const states = rows.map((row) => answerReading(row[column] ?? "", criterion).state);
    const count = (wanted: (typeof states)[number]): number =>
      states.filter((state) => state === wanted).length;
    return count("answered") >= count("notAllowed");
  };
  return set.criteria.flatMap((criterion): RenamedColumn[] => {
    const own = questionHeaders(criterion);
    const header = markColumns[criterion.id] ?? own.mark;
    const isThere = [header, own.mark].some((each) => standing.has(foldedWord(each)));
    const wasThere = markColumns[criterion.id] !== undefined || standing.has(foldedWord(own.comment));
    if (isThere || !wasThere) return [];
    const candidates = headers.filter(
      (each, column) => each.trim() !== "" && !known.has(foldedWord(each)) && holds(column, criterion),
    );
    return candidates.length === 0 ? [] : [{ header, candidates }];
  });
}
