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

/** Question, quantity; all, how, on the findings, as computed, agrees. Between them one a group, after them one more a group. */
const columnsWithoutGroups = 7;

/** The lines of Audit workings in their order; null where the sheet has no header row of that kind. */
export function workedRows(sheet: SheetState): readonly WorkedRow[] | null {
  const values = valuesOf(sheet);
  const top = values.findIndex(([first, second]) => first === "Question" && second === "Quantity");
  const headers = values[top];
  if (headers === undefined) return null;
  const width = headers.findLastIndex((header) => header !== "") + 1;
  const groups = (width - columnsWithoutGroups) / 2;
  const all = 2 + groups;
  if (!Number.isInteger(groups) || headers[all] !== "All" || headers[all + 4] !== "Agrees") return null;
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
