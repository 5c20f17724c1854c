import { acrossPage } from "../sheets/across-page";
import type { Role } from "../sheets/plan";
import { rowHeight } from "../sheets/row-height";
import { fittingTitle } from "./fitting-title";
import { protectionLabel } from "./protection-words";
import { sharedPage } from "./shared-page";
import { rowsThatFit } from "./rows-that-fit";
import type { SharedReport } from "./shared-report";
import type { SharedSheet, SharedSheetName, SharedStep } from "./shared-sheet";
import { sharedLine, sharedText } from "./shared-text";

export interface SharedColumn {
  readonly header: string;
  readonly headerRole: "columnHeader" | "columnHeaderNumber" | "columnHeaderCaveat";
  readonly role: Role;
  /** In characters of Arial 10. */
  readonly width: number;
}

export interface TableSheetWords {
  readonly sheet: SharedSheetName;
  readonly what: string;
  readonly columns: readonly SharedColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Room between the head and the table, for a chart and the line that says how to read it. */
  readonly above?: { readonly heightPoints: number; readonly key: string };
}

export interface TableSheet extends SharedSheet {
  /** The row that is kept free above the table, and the last row of the table. */
  readonly aboveRow: number;
  readonly bottom: number;
}

/**
 * A sheet with one table from column A: title in A1, what it is in A2, one header row which is repeated on each page, no
 * merged cell and no blank row in the table. Texts are cleaned here, and row heights counted from what is left.
 */
export function tableSheet(report: SharedReport, words: TableSheetWords): TableSheet {
  const { columns, above } = words;
  const grid = columns.map(({ width }) => width);
  const rows = words.rows.flatMap((cells) => rowsThatFit(cells.map(sharedText), columns));
  const label = report.protection.kind === "internal" ? ` ${protectionLabel(report.protection)}.` : "";
  const what = acrossPage(sharedLine(`${words.what}${label}`), "subtitle", grid);
  const title = fittingTitle(report.title, words.sheet, grid);
  const aboveRow = 1 + what.length + 1;
  const keyLines = above === undefined ? [] : acrossPage(sharedLine(above.key), "note", grid);
  const header = aboveRow + (above === undefined ? 1 : keyLines.length + 2);
  const bottom = header + rows.length;
  const headerRoles = columns.map(({ headerRole }) => headerRole);
  const headers = columns.map((column) => column.header);
  const roles = columns.map(({ role }) => role);
  const head: SharedStep[] = [
    { step: "cells", top: 1, left: 1, rows: [[title.text]], roles: title.role },
    { step: "cells", top: 2, left: 1, rows: what.map((line) => [line]), roles: "subtitle" },
    {
      step: "underline",
      area: { top: 1 + what.length, left: 1, bottom: 1 + what.length, right: grid.length },
    },
    { step: "gridlines", shown: false },
    { step: "widths", left: 1, characters: grid },
  ];
  const heights = [
    { row: 1, points: 30 },
    ...what.map((_, at) => ({ row: 2 + at, points: at === what.length - 1 ? 18 : 14 })),
    ...(above === undefined
      ? [{ row: aboveRow, points: 9 }]
      : [
          { row: aboveRow, points: above.heightPoints },
          ...keyLines.map((_, at) => ({ row: aboveRow + 1 + at, points: 14 })),
          { row: header - 1, points: 9 },
        ]),
    { row: header, points: rowHeight(headers, headerRoles, grid) },
    ...rows.map((cells, at) => ({ row: header + 1 + at, points: rowHeight(cells, roles, grid) })),
  ];
  const table: SharedStep[] = [
    { step: "cells", top: header, left: 1, rows: [headers], roles: headerRoles },
    ...(rows.length === 0
      ? []
      : [{ step: "cells" as const, top: header + 1, left: 1, rows: rows.map(filled), roles }]),
    { step: "ruled", area: { top: header, left: 1, bottom, right: grid.length } },
  ];
  return {
    sheet: words.sheet,
    aboveRow,
    bottom,
    steps: [
      ...head,
      ...(keyLines.length === 0
        ? []
        : [
            {
              step: "cells" as const,
              top: aboveRow + 1,
              left: 1,
              rows: keyLines.map((line) => [line]),
              roles: "note" as const,
            },
          ]),
      ...table,
      { step: "heights", rows: heights },
      // A chart above the table would take the whole window if it were frozen with it.
      ...(above === undefined ? [{ step: "freeze" as const, rows: header, columns: 0 }] : []),
      sharedPage(report, words.sheet, header, { top: 1, left: 1, bottom, right: grid.length }),
    ],
  };
}

const filled = (cells: readonly string[]): readonly (string | null)[] =>
  cells.map((cell) => (cell === "" ? null : cell));
