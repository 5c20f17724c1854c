import type { ColumnName, ResultRow } from "./results-table-row";

const counted: readonly (readonly [ColumnName, keyof ResultRow])[] = [
  ["examined", "examined"],
  ["out_of_scope", "outOfScope"],
  ["not_scored", "unscored"],
  ["not_applicable", "notApplicable"],
  ["applicable", "applicable"],
  ["met", "met"],
  ["partly", "partly"],
  ["deemed_met", "deemedMet"],
];

/** The members of a row that are the same in every row of its question. */
const ofQuestion: readonly (readonly [ColumnName, (row: ResultRow) => unknown])[] = [
  ["number", ({ number }) => number],
  ["short_name", ({ shortName }) => shortName],
  ["question", ({ question }) => question],
  ["marks", ({ marks }) => JSON.stringify(marks)],
  ["partly_counts_as", ({ partlyCountsAs }) => partlyCountsAs],
  ["level", ({ level }) => level],
];

/**
 * The first cell that does not fit the rows around it: each question has one row over all and then the same groups as the
 * others; their counts and sizes add up to those over all. `row` counts from 0; null where all fits.
 */
export function sumFault(
  rows: readonly ResultRow[],
  population: number | null,
): { readonly row: number; readonly column: ColumnName } | null {
  const starts = rows.flatMap(({ stratum }, row) => (stratum === null ? [row] : []));
  if (rows.length > 0 && starts[0] !== 0) return { row: 0, column: "scope" };
  const labels = (start: number): readonly (string | null)[] =>
    groupsFrom(rows, start).map(({ stratum }) => stratum);
  const first = labels(0);
  for (const start of starts) {
    const overAll = rows[start];
    if (overAll === undefined) continue;
    const groups = groupsFrom(rows, start);
    const own = labels(start);
    const other = [...own, null].findIndex((label, at) => label !== (first[at] ?? null));
    if (own.length !== first.length || (other >= 0 && other < own.length))
      return { row: start + 1 + Math.max(0, other), column: "stratum" };
    const isRepeated = rows.slice(0, start).some(({ criterion }) => criterion === overAll.criterion);
    if (isRepeated) return { row: start, column: "criterion_id" };
    const stray = groups.findIndex(({ criterion }) => criterion !== overAll.criterion);
    if (stray >= 0) return { row: start + 1 + stray, column: "criterion_id" };
    for (const [column, of] of ofQuestion) {
      const differing = groups.findIndex((group) => of(group) !== of(overAll));
      if (differing >= 0) return { row: start + 1 + differing, column };
    }
    const wrong = counted.find(
      ([, name]) => groups.reduce((sum, group) => sum + Number(group[name]), 0) !== overAll[name],
    );
    if (wrong !== undefined) return { row: start, column: wrong[0] };
    const sizes = groups.map((group) => group.population);
    const known = sizes.reduce<number | null>(
      (sum, size) => (sum === null || size === null ? null : sum + size),
      0,
    );
    if (overAll.population !== population || known !== population)
      return { row: start, column: "population" };
  }
  return null;
}

function groupsFrom(rows: readonly ResultRow[], start: number): readonly ResultRow[] {
  const end = rows.findIndex(({ stratum }, row) => row > start && stratum === null);
  return rows.slice(start + 1, end < 0 ? undefined : end);
}
