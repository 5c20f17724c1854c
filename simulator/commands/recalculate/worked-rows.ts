import type { CellValue, SheetState } from "../../host/model";
import { valuesOf } from "../../host/new-workbook";

/** A line of Audit workings: what its formulas show beside what was written when the findings were made. */
export interface WorkedRow {
  readonly question: string;
  readonly quantity: string;
  /** Counted from 1. */
  readonly row: number;
  /** What the formula over all groups shows. */
  readonly live: CellValue;
  /** What the formula of each group shows; empty where the cases are one group. */
  readonly groups: readonly {
    readonly label: string;
    readonly live: CellValue;
    readonly written: CellValue;
  }[];
  readonly onFindings: CellValue;
  readonly asComputed: CellValue;
  readonly agrees: CellValue;
}

/** The lines of Audit workings in their order; null where the sheet has no header row of that kind. */
export function workedRows(sheet: SheetState): readonly WorkedRow[] | null {
  const values = valuesOf(sheet);
  const top = values.findIndex(([first, second]) => first === "Question" && second === "Quantity");
  const headers = values[top];
  if (headers === undefined) return null;
  // Question, quantity, one a group; all, how, on the findings, as computed, agrees; then one more a group.
  const all = headers.indexOf("All", 2);
  const groups = all - 2;
  if (groups < 0 || headers[all + 4] !== "Agrees") return null;
  const below = values.slice(top + 1);
  const end = below.findIndex((row) => (row[1] ?? "") === "");
  return below.slice(0, end < 0 ? below.length : end).map((row, index): WorkedRow => {
    const at = (column: number): CellValue => row[column] ?? "";
    return {
      question: String(at(0)),
      quantity: String(at(1)),
      row: top + 2 + index,
      live: at(all),
      groups: Array.from({ length: groups }, (_, group) => ({
        label: String(headers[2 + group] ?? ""),
        live: at(2 + group),
        written: at(all + 5 + group),
      })),
      onFindings: at(all + 2),
      asComputed: at(all + 3),
      agrees: at(all + 4),
    };
  });
}
