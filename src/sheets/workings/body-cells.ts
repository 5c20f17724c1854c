import type { PlannedCell } from "../plan";
import { agreementFormula } from "./agreement-formula";
import type { WorkingsGrid } from "./workings-grid";
import { rowCells, type WorkedCell, type WorkingsBlock, type WorkingsRow } from "./workings-row";

/** A formula is shown as far as it can be read; the cell has all of it. */
const longestShown = 330;

/** A row of the sheet: what is written as it stands, and the formulas beside it, from column A on. */
export interface BodyRow {
  readonly cells: readonly PlannedCell[];
  readonly formulas: readonly (string | null)[];
  readonly format: WorkingsRow["format"];
}

/** The rows of a block, cell by cell. */
export function bodyRows({ name, rows, top }: WorkingsBlock, grid: WorkingsGrid): readonly BodyRow[] {
  const several = grid.written.length > 0;
  return rows.map((row, index): BodyRow => {
    const number = top + index;
    const worked = [...(several ? grid.strata.map((_, place) => row.strata?.[place] ?? null) : []), row.all];
    const agrees = agreementFormula(row, number, grid);
    return {
      format: row.format,
      cells: [
        name,
        row.quantity,
        ...worked.map((cell) => (cell !== null && "value" in cell ? cell.value : null)),
        howText(row, number, grid),
        row.printed ?? null,
        row.computed ?? null,
        null,
        ...grid.written.map((_, place) => row.written?.[place] ?? null),
      ],
      formulas: [
        null,
        null,
        ...worked.map((cell) => (cell !== null && "formula" in cell ? `=${cell.formula}` : null)),
        null,
        null,
        null,
        agrees === null ? null : `=${agrees}`,
        ...grid.written.map(() => null),
      ],
    };
  });
}

/** In words, and the formula of the first group, or of all where there is none for a group. */
function howText(row: WorkingsRow, number: number, grid: WorkingsGrid): string {
  const cells = rowCells(grid, number);
  const first = (row.strata ?? []).findIndex(isFormula);
  const [shown, at] = first < 0 ? [row.all, cells.all] : [row.strata?.[first] ?? null, cells.strata[first]];
  if (shown === null || !isFormula(shown)) return row.how;
  const { formula } = shown;
  const text =
    formula.length > longestShown ? `${formula.slice(0, longestShown)}… (the cell has all of it)` : formula;
  return `${row.how}\n${at ?? ""}: =${text}`;
}

function isFormula(cell: WorkedCell): cell is Extract<WorkedCell, { readonly formula: string }> {
  return cell !== null && "formula" in cell;
}
