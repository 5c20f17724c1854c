import type { Part, PartRow } from "./part";
import type { PlannedCell, Role } from "./plan";

export interface PartColumn {
  readonly header: string;
  readonly role: Role;
}

export interface TableWords {
  readonly heading: string;
  /** A sentence between heading and table, over as many lines as it takes. */
  readonly line?: string | readonly string[];
  readonly columns: readonly PartColumn[];
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly total?: readonly PlannedCell[];
  /** Lines under the table. */
  readonly notes?: readonly string[];
  /** The rows hold text of the workbook. */
  readonly data?: boolean;
  readonly newPage?: boolean;
  /** A page may begin between its rows. */
  readonly mayBeSplit?: boolean;
  /** Lines go over so many columns where the last one runs over the blank cells beside it. */
  readonly ruledColumns?: number;
}

const numberRoles: ReadonlySet<Role> = new Set([
  "count",
  "ofBase",
  "proportion",
  "proportionFine",
  "interval",
  "weak",
  "totalCount",
]);

function headerRole(role: Role): Role {
  if (numberRoles.has(role)) return "columnHeaderNumber";
  return role === "caveat" ? "columnHeaderCaveat" : "columnHeader";
}

/** A heading and a table with its header row, its lines and its notes. A table without rows has its header only. */
export function tablePart(words: TableWords): Part {
  const { columns } = words;
  const heading: PartRow = { cells: [words.heading], roles: ["section"], height: 24 };
  const line = [words.line ?? []].flat().map((cell): PartRow => ({ cells: [cell], roles: ["line"] }));
  // Under a last column that runs over the blank cells beside it, the ground of the header goes on as the lines do.
  const beyond = Array.from({ length: Math.max(0, (words.ruledColumns ?? 0) - columns.length) }, () => null);
  const header: PartRow = {
    cells: [...columns.map((column) => column.header), ...beyond],
    roles: [...columns.map(({ role }) => headerRole(role)), ...beyond.map((): Role => "columnHeader")],
    data: words.data === true,
  };
  const body = words.rows.map((cells): PartRow => ({
    cells,
    roles: columns.map(({ role }) => role),
    data: words.data === true,
  }));
  const total: readonly PartRow[] =
    words.total === undefined
      ? []
      : [
          {
            cells: words.total,
            roles: columns.map(({ role }) => (numberRoles.has(role) ? "totalCount" : "total")),
          },
        ];
  const notes = (words.notes ?? []).map((note): PartRow => ({ cells: [note], roles: ["note"] }));
  const first = 1 + line.length;
  return {
    rows: [heading, ...line, header, ...body, ...total, ...notes],
    ruled: [
      {
        first,
        last: first + body.length + total.length,
        columns: words.ruledColumns ?? columns.length,
        total: total.length > 0,
      },
    ],
    newPage: words.newPage === true,
    ...(words.mayBeSplit === true ? { mayBeSplit: true } : {}),
  };
}
