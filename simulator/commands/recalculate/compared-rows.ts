import type { CellValue } from "../../host/model";
import type { WorkedRow } from "./worked-rows";

/** A formula's value beside the number that it should give. */
export interface ComparedPair {
  readonly question: string;
  readonly quantity: string;
  /** "All", the name of a group, or "Agrees": what the sheet itself says of the row. */
  readonly where: string;
  readonly live: CellValue;
  readonly expected: CellValue;
  readonly same: boolean;
}

/** Numbers that two programs worked out are the same up to this share of themselves, or of 1 for small ones. */
const nearness = 1e-9;

export function isSame(live: CellValue, expected: CellValue): boolean {
  if (typeof live === "number" && typeof expected === "number")
    return Math.abs(live - expected) <= nearness * Math.max(1, Math.abs(expected));
  return live === expected;
}

/** What a row's formula over all should show: the unrounded number where there is one, else what is printed; "" for none. */
export const expectedOf = ({ asComputed, onFindings }: WorkedRow): CellValue =>
  asComputed === "" ? onFindings : asComputed;

/**
 * Every pair of a sheet that was calculated: formula and written number over all and in each group, and what the sheet
 * says itself about the row. A row in which nothing was written has no pair.
 */
export function pairsWithin(rows: readonly WorkedRow[]): readonly ComparedPair[] {
  return rows.flatMap((row) => {
    const pairs = pairsOf(row, row);
    if (pairs.length === 0) return [];
    const said = { question: row.question, quantity: row.quantity, where: "Agrees", live: row.agrees };
    return [...pairs, { ...said, expected: "✓ Yes", same: row.agrees === "✓ Yes" }];
  });
}

/**
 * Formulas of one sheet beside the numbers of another one that was made for the marks as they stand now, row by row.
 * Rows that only one of the two has (an estimate that is no longer given) are passed over.
 */
export function pairsBetween(
  calculated: readonly WorkedRow[],
  made: readonly WorkedRow[],
): readonly ComparedPair[] {
  const key = ({ question, quantity }: WorkedRow): string => JSON.stringify([question, quantity]);
  const byKey = new Map(made.map((row) => [key(row), row]));
  return calculated.flatMap((row) => {
    const now = byKey.get(key(row));
    return now === undefined ? [] : pairsOf(row, now);
  });
}

function pairsOf(calculated: WorkedRow, written: WorkedRow): readonly ComparedPair[] {
  const { question, quantity } = calculated;
  const pair = (where: string, live: CellValue, expected: CellValue): readonly ComparedPair[] =>
    expected === "" ? [] : [{ question, quantity, where, live, expected, same: isSame(live, expected) }];
  return [
    ...pair("All", calculated.live, expectedOf(written)),
    ...calculated.groups.flatMap(({ label, live }) =>
      pair(label, live, written.groups.find((group) => group.label === label)?.written ?? ""),
    ),
  ];
}
