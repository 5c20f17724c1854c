import type { ProtectedFigures, ShownRow, ShownTable } from "../../../src/core/disclosure/protected-figures";
import type { PublishedFigures } from "../../../src/core/disclosure/published-figures";
import { isSmall } from "../../../src/core/disclosure/small-number-limit";
import type { SmallNumberLimit } from "../../../src/core/disclosure/small-number-limit";
import { recovered } from "./attacker";

type Kind = keyof ShownRow;

/** Counts of k and n of a table that are not printed, small ones among them. */
export function countsLost(table: ShownTable, rows: number): number {
  if (table === null) return 2 * rows;
  return table.rows.reduce(
    (sum, { headline, applicable }) => sum + Number(headline === null) + Number(applicable === null),
    0,
  );
}

/** Counts of k and n of the only column that are small, and so lost whatever is done. */
export function smallCounts({ criteria, settings }: PublishedFigures, limit: SmallNumberLimit): number {
  return criteria.reduce((sum, { columns, offersPartly }) => {
    const lenient = offersPartly && settings.partlyCountsAs === 1;
    const counts = (columns[0] ?? []).flatMap(({ counts: { met, partly, applicable } }) => [
      lenient ? met + partly : met,
      applicable,
    ]);
    return sum + counts.filter((count) => isSmall(count, limit)).length;
  }, 0);
}

/**
 * The fewest counts of k and n that can be lost in the table of the only question by the only column, the rest of the
 * figures as they were printed: every way to print the table is tried, and the attacker says which are safe.
 */
export function fewestLost(figures: PublishedFigures, shown: ProtectedFigures): number {
  const [question] = figures.criteria;
  const [printed] = shown.criteria;
  const groups = question?.columns[0] ?? [];
  if (question === undefined || printed === undefined) return 0;
  const lenient = question.offersPartly && figures.settings.partlyCountsAs === 1;
  const rows = groups.map(({ counts }): Record<Kind, number> => ({
    headline: lenient ? counts.met + counts.partly : counts.met,
    applicable: counts.applicable,
    notApplicable: counts.notApplicable,
    unscored: counts.unscored,
  }));
  let fewest = countsLost(null, rows.length);
  for (const who of [true, false]) {
    const kinds: readonly Kind[] = who
      ? ["headline", "applicable", "notApplicable", "unscored"]
      : ["headline", "applicable"];
    const free = rows.flatMap((row, at) =>
      kinds.filter((kind) => row[kind] > 0 && !isSmall(row[kind], shown.limit)).map((kind) => ({ at, kind })),
    );
    for (let choice = 0; choice < 2 ** free.length; choice += 1) {
      const isHidden = (at: number, kind: Kind) =>
        free.some((one, place) => one.at === at && one.kind === kind && (choice >> place) % 2 === 1);
      const table: ShownTable = {
        rows: rows.map((row, at): ShownRow => {
          const count = (kind: Kind) =>
            !kinds.includes(kind) || isSmall(row[kind], shown.limit) || isHidden(at, kind) ? null : row[kind];
          return {
            headline: count("headline"),
            applicable: count("applicable"),
            notApplicable: count("notApplicable"),
            unscored: count("unscored"),
          };
        }),
        saysWhoIsNotCounted: who,
        estimates: rows.map(() => null),
      };
      const lost = countsLost(table, rows.length);
      if (lost >= fewest) continue;
      const tried = { ...shown, criteria: [{ ...printed, byColumn: [table] }] };
      if (recovered(figures, tried).length === 0) fewest = lost;
    }
  }
  return fewest;
}
