import { refusal, success, type Outcome } from "../core/outcome";
import type { SheetPlan } from "./plan";
import { sheetHead } from "./sheet-head";
import type { SheetCells } from "./workbook";

/** One eligible case of the frozen list. */
export interface FrameSheetRow {
  readonly key: string;
  readonly group: string;
  /** The first 16 hex digits of the digest of the carried cells. */
  readonly rowDigest: string;
}

const headers = ["Key", "Group", "Row digest"] as const;

/** The header row of Audit frame. */
export const frameHeaderRow = 4;

/**
 * Audit frame: the list as it was frozen, so that anyone can draw again from the workbook alone. Not written above
 * 50,000 cases (the caller decides).
 */
export function frameSheet(sheet: string, subtitle: string, rows: readonly FrameSheetRow[]): SheetPlan {
  const cells = rows.map(({ key, group, rowDigest }) => [key, group, rowDigest]);
  return {
    sheet,
    owner: "created",
    steps: [
      ...sheetHead(sheet, subtitle, headers.length),
      { step: "widths", left: 1, characters: [26, 40, 24] },
      { step: "cells", top: frameHeaderRow, left: 1, rows: [[...headers]], roles: "columnHeader" },
      ...(cells.length === 0
        ? []
        : [
            {
              step: "cells",
              top: frameHeaderRow + 1,
              left: 1,
              rows: cells,
              roles: ["line", "line", "codeLine"],
              data: true,
            } as const,
          ]),
      { step: "freeze", rows: frameHeaderRow, columns: 0 },
    ],
  };
}

/** The rows of a frame sheet as they stand now, down to the first row without a key. */
export function readFrameSheet(cells: SheetCells): Outcome<readonly FrameSheetRow[]> {
  const headerIndex = cells.values.findIndex((row) => headers.every((word, index) => row[index] === word));
  if (headerIndex < 0) {
    return refusal({ kind: "recordUnreadable", record: cells.sheet, part: headers.join(", ") });
  }
  const rows: FrameSheetRow[] = [];
  for (const row of cells.values.slice(headerIndex + 1)) {
    const [key = "", group = "", rowDigest = ""] = row;
    if (key === "") break;
    rows.push({ key: String(key), group: String(group), rowDigest: String(rowDigest) });
  }
  return success(rows);
}
