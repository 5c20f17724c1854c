import type { Part, PartRow } from "./part";

/** Fewer rows than these don't stand alone on either side of a page break. */
const fewestRows = 3;

/** What stands behind the heading of a table that goes on from the page before. */
export const continuedWords = " (continued)";

/** A row of a part with its height counted. */
export type SizedRow = PartRow & { readonly height: number };

export type SizedPart = Omit<Part, "rows"> & { readonly rows: readonly SizedRow[] };

/**
 * A part with one table in pieces between whose rows a page begins: heading and header stand over each, and its notes
 * under the last. `left` and `page` are points: what is left of the page where it begins, and a whole one. One piece
 * where it fits; null where the table can't begin here with `fewestRows` rows of it and as many on the next page.
 *
 * The header is repeated as rows of the sheet. The print titles of Excel would stand over every other table of the sheet
 * too, and a table without its header on the second page can't be read on paper.
 * Checked by: test/sheets/table-pieces.test.ts
 */
export function tablePieces(part: SizedPart, left: number, page: number): readonly SizedPart[] | null {
  const [table] = part.ruled;
  if (table === undefined || part.ruled.length > 1) return null;
  if (points(part.rows) <= left) return [part];
  const header = part.rows[table.first];
  const body = part.rows.slice(table.first + 1, table.last + 1);
  const cut = rowsHere(body, left - points(part.rows.slice(0, table.first + 1)), left >= page);
  if (header === undefined || cut === null) return null;
  const end = table.first + 1 + cut;
  const rest: SizedPart = {
    ...part,
    rows: [
      ...part.rows.slice(0, 1).map((heading) => (part.continues === true ? heading : continued(heading))),
      header,
      ...part.rows.slice(end),
    ],
    ruled: [{ ...table, first: 1, last: 1 + body.length - cut }],
    newPage: true,
    continues: true,
  };
  const here = {
    ...part,
    rows: part.rows.slice(0, end),
    ruled: [{ ...table, last: end - 1, total: false }],
  };
  return [here, ...(tablePieces(rest, page, page) ?? [rest])];
}

/** How many rows stand here; null where it is too few. On a page of its own something must. */
function rowsHere(body: readonly SizedRow[], room: number, isWholePage: boolean): number | null {
  let used = 0;
  let fitting = 0;
  for (const { height } of body) {
    used += height;
    if (used > room) break;
    fitting += 1;
  }
  const cut = Math.min(fitting, body.length - fewestRows);
  if (cut >= fewestRows) return cut;
  if (!isWholePage || body.length < 2) return null;
  return Math.max(1, Math.min(fitting, Math.ceil(body.length / 2)));
}

function continued(heading: SizedRow): SizedRow {
  const [words, ...others] = heading.cells;
  return typeof words === "string"
    ? { ...heading, cells: [`${words}${continuedWords}`, ...others] }
    : heading;
}

function points(rows: readonly SizedRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
