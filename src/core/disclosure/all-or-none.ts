import type { AllOrNone, ProtectedFigures } from "./protected-figures";
import type { PublishedFigures, RowCounts } from "./published-figures";

/**
 * The rows in which all or none of the cases met a question. Nothing is hidden by a zero, and everybody who knows that a
 * case is in such a row knows how it came out: the auditor looks at each. Rows of tables that are left out aren't named.
 */
export function allOrNone(
  { criteria, columns }: PublishedFigures,
  shown: Pick<ProtectedFigures, "criteria">,
): readonly AllOrNone[] {
  return criteria.flatMap(({ criterion, all, strata, columns: groups }, at) => {
    const found = (column: string | null, row: number | null, counts: RowCounts): readonly AllOrNone[] => {
      const { applicable, met, notMet } = counts;
      if (applicable === 0) return [];
      if (met === applicable) return [{ criterion, column, row, met: "all" }];
      return notMet === applicable ? [{ criterion, column, row, met: "none" }] : [];
    };
    const printed = shown.criteria[at];
    return [
      ...found(null, null, all),
      ...(printed?.byStratum ? strata.flatMap((counts, row) => found(null, row, counts)) : []),
      ...columns.flatMap(({ column }, index) =>
        printed?.byColumn[index]
          ? (groups[index] ?? []).flatMap(({ counts }, row) => found(column, row, counts))
          : [],
      ),
    ];
  });
}
