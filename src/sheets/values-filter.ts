/** One column as Excel displays it, row by row. */
export interface ShownColumn {
  readonly text: readonly string[];
}

/** The columns to filter by, as places in the list that was given, with the values to show; and whether it is exact. */
export interface ValuesFilter {
  readonly columns: readonly { readonly index: number; readonly values: readonly string[] }[];
  /** How many other rows it would show as well; 0 where it shows the wanted ones alone. */
  readonly others: number;
}

/**
 * How to show exactly the wanted rows by the values of columns. First by the fewest of `columns` that do it, tried in the
 * order given, so that the auditor sees why a row shows; where marks don't tell (a blank, a settled mark, a rule), by
 * `keys`, the case numbers. Excel compares what is displayed without regard to capitals, and a blank is no value to
 * filter by. `rows` are places in the columns: the rows of the table; `wanted` are some of them, at least one.
 * Checked by: test/sheets/values-filter.test.ts
 */
export function valuesFilter(
  columns: readonly ShownColumn[],
  keys: ShownColumn,
  rows: readonly number[],
  wanted: ReadonlySet<number>,
): ValuesFilter {
  const byColumns = subsets(columns.length).map((chosen) =>
    filterOf(
      chosen.map((index) => ({ index, column: columns[index] ?? keys })),
      rows,
      wanted,
    ),
  );
  const byKeys = filterOf([{ index: columns.length, column: keys }], rows, wanted);
  const exact = byColumns.find((filter) => filter?.others === 0);
  return exact ?? byKeys ?? { columns: [], others: rows.length - wanted.size };
}

/** Null where a wanted row displays nothing in one of the columns. */
function filterOf(
  chosen: readonly { readonly index: number; readonly column: ShownColumn }[],
  rows: readonly number[],
  wanted: ReadonlySet<number>,
): ValuesFilter | null {
  const columns = chosen.map(({ index, column }) => {
    const values = new Set([...wanted].map((row) => column.text[row] ?? ""));
    return { index, column, values, shows: new Set([...wanted].map((row) => folded(column, row))) };
  });
  if (columns.some(({ values }) => values.has(""))) return null;
  const shown = rows.filter((row) => columns.every(({ column, shows }) => shows.has(folded(column, row))));
  return {
    columns: columns.map(({ index, values }) => ({ index, values: [...values] })),
    others: shown.length - wanted.size,
  };
}

const folded = ({ text }: ShownColumn, row: number): string => (text[row] ?? "").toLowerCase();

/** All sets of places that hold the first, the smallest first; of equal size the earlier places first. */
function subsets(count: number): readonly (readonly number[])[] {
  if (count === 0) return [];
  let sets: readonly (readonly number[])[] = [[0]];
  for (let place = 1; place < count; place += 1) sets = [...sets, ...sets.map((set) => [...set, place])];
  return [...sets].sort((a, b) => a.length - b.length);
}
