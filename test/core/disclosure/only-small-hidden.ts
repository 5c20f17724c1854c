import type { ProtectedFigures, ShownRow } from "../../../src/core/disclosure/protected-figures";
import type { PublishedFigures, RowCounts } from "../../../src/core/disclosure/published-figures";
import { isSmall } from "../../../src/core/disclosure/small-number-limit";

/** What is printed if small numbers are hidden and nothing is done about what can be worked out. */
export function onlySmallHidden(
  { columns, criteria, settings }: PublishedFigures,
  { withTables = true }: { readonly withTables?: boolean } = {},
): ProtectedFigures {
  const limit = 5;
  const big = (count: number) => (isSmall(count, limit) ? null : count);
  return {
    limit,
    columns: columns.map(({ column, groups }) => ({ column, cases: groups.map(({ cases }) => big(cases)) })),
    criteria: criteria.map(
      ({ criterion, all, strata, columns: groups, estimate, offersPartly, deemedMet }) => {
        const lenient = offersPartly && settings.partlyCountsAs === 1;
        const headline = ({ met, partly }: RowCounts) => (lenient ? met + partly : met);
        const row = (counts: RowCounts): ShownRow => ({
          headline: big(headline(counts)),
          applicable: big(counts.applicable),
          notApplicable: big(counts.notApplicable),
          unscored: big(counts.unscored),
        });
        const table = (rows: readonly RowCounts[]) =>
          withTables
            ? { rows: rows.map(row), saysWhoIsNotCounted: true, estimates: rows.map(() => null) }
            : null;
        return {
          criterion,
          all: {
            headline: big(headline(all)),
            applicable: all.applicable,
            notApplicable: all.notApplicable,
            unscored: all.unscored,
            partly: offersPartly ? big(all.partly) : 0,
            notMet: big(all.notMet),
            deemedMet: big(deemedMet),
          },
          estimate,
          byStratum: strata.length > 1 ? table(strata) : null,
          byColumn: groups.map((rows) => table(rows.map(({ counts }) => counts))),
          reasons: null,
        };
      },
    ),
    answers: [],
    goodPractice: [],
    toImprove: [],
    allOrNone: [],
    leftOut: [],
  };
}
