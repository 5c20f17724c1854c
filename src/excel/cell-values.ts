import type { CellValue } from "../core/frame/cell-value";
import type { SheetCells } from "../sheets/workbook";

/**
 * Cells as read. A text that begins with "#" is an error value only if Excel says that the cell holds one: `types`
 * has the value type of each cell, or is null where no cell could be an error.
 */
export function cellValues(
  values: readonly (readonly unknown[])[],
  types: readonly (readonly string[])[] | null = null,
): CellValue[][] {
  return values.map((row, down) =>
    row.map((value, across) => {
      return types?.[down]?.[across] === "Error" ? { error: String(value) } : cellValue(value);
    }),
  );
}

/** A cell that holds no error value. */
export function cellValue(value: unknown): number | boolean | string {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");
}

/** Whether a value could be an error: only then is its type asked for. */
export function looksLikeError(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("#");
}

/** The cells of a sheet from A1 on; the used range may begin further down or to the right. null where Excel gave none. */
export function cellsFromA1(
  sheet: string,
  used: { readonly values: unknown[][] | null; readonly rowIndex: number; readonly columnIndex: number },
  types: readonly (readonly string[])[] | null = null,
): SheetCells | null {
  if (used.values === null) return null;
  const left: CellValue[] = Array.from({ length: used.columnIndex }, () => "");
  const rows = cellValues(used.values, types).map((row) => [...left, ...row]);
  const above = Array.from({ length: used.rowIndex }, (): CellValue[] => []);
  return { sheet, values: [...above, ...rows] };
}
