import type { WordingItem } from "../core/findings/wording-item";
import { pageStep } from "./page-step";
import type { SheetPlan, Step } from "./plan";
import { rowHeight } from "./row-height";
import { sheetHead } from "./sheet-head";
import {
  keyFactRow,
  keyLabel,
  printedWordingColumns,
  wordingHeaderRow,
  wordingHeaders,
  wordingLooks,
  type WordingHeader,
} from "./wording-columns";
import { cellOf, toolCells } from "./wording-rows";

/**
 * Audit wording: every sentence of the findings with room for the auditor's own, which the findings then show. It is made
 * once; from then on the tool keeps its own columns true and adds rows. `key` is what the digests on Audit findings are
 * made with.
 * Checked by: test/sheets/audit-wording.test.ts, test/sheets/pictures/audit-wording.txt
 */
export function wordingSheet(
  items: readonly WordingItem[],
  { sheet, auditName, key }: { readonly sheet: string; readonly auditName: string; readonly key: string },
): SheetPlan {
  const roles = wordingHeaders.map((header) => wordingLooks[header].role);
  const widths = wordingHeaders.map((header) => wordingLooks[header].width);
  const rows = items.map((item) => wordingHeaders.map((header) => cellOf(toolCells(item, null), header)));
  const first = wordingHeaderRow + 1;
  const bottom = wordingHeaderRow + rows.length;
  const area = { top: wordingHeaderRow, left: 1, bottom, right: wordingHeaders.length };
  return {
    sheet,
    owner: "created",
    steps: [
      ...sheetHead(
        sheet,
        "Your own words for the findings. Audit findings shows your sentence in place of the tool’s; one whose numbers have changed since is marked, never changed.",
        printedWordingColumns,
      ),
      { step: "widths", left: 1, characters: widths },
      {
        step: "cells",
        top: keyFactRow,
        left: 1,
        rows: [[keyLabel, key, "From this the tool tells which scores have changed. Leave it as it is."]],
        roles: ["rowHeader", "codeLine", "note"],
      },
      {
        step: "cells",
        top: wordingHeaderRow,
        left: 1,
        rows: [[...wordingHeaders]],
        roles: wordingHeaders.map((header) =>
          header === "Bear in mind" ? "columnHeaderCaveat" : "columnHeader",
        ),
      },
      { step: "cells", top: first, left: 1, rows, roles, data: true },
      ...dateCells(items, first, wordingHeaders.indexOf("Your sentence") + 1),
      { step: "ruled", area },
      {
        step: "heights",
        rows: [
          { row: keyFactRow, points: 30 },
          // Two lines: the column of numbers is narrower than its header.
          { row: wordingHeaderRow, points: 30 },
          ...rows.map((row, index) => ({ row: first + index, points: rowHeight(row, roles, widths) })),
        ],
      },
      { step: "freeze", rows: wordingHeaderRow, columns: 2 },
      pageStep({ auditName, sheet }, { ...area, top: 1, right: printedWordingColumns }, [], wordingHeaderRow),
    ],
  };
}

/** Where a date is asked for, the cell shows one as the other sheets do. */
export function dateCells(items: readonly WordingItem[], first: number, column: number): readonly Step[] {
  return items.flatMap(({ id }, index): readonly Step[] => {
    const area = { top: first + index, left: column, bottom: first + index, right: column };
    return /^signOff \d+ date$/.test(id)
      ? [
          { step: "role", area, role: "date" },
          { step: "role", area, role: "input" },
        ]
      : [];
  });
}

/** The columns that the tool keeps true on a sheet that stands. */
export const keptTrue: readonly WordingHeader[] = [
  "Part",
  "Item",
  "Sentence by the tool",
  "Numbers when you wrote it",
  "Bear in mind",
  "Numbers now",
  "Digest",
];
