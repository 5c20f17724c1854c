import type { Cell, CellFormat, CellValue, SheetState, TableState } from "../host/model";
import { cellText } from "./area-text";
import { fileFormula } from "./formula-text";
import { escapedString } from "./escaped-string";
import type { StringBook } from "./string-book";
import type { StyleBook } from "./style-book";
import { escapedText, xmlElement } from "./xml-text";

export interface Books {
  readonly styles: StyleBook;
  readonly strings: StringBook;
}

/** Two errors are younger than the file format: Excel itself stores them as #VALUE! and finds them by calculating. */
const youngErrors: ReadonlySet<string> = new Set(["#SPILL!", "#CALC!"]);

interface WrittenValue {
  readonly type?: string;
  readonly text: string;
}

function writtenValue(value: CellValue, ofFormula: boolean, strings: StringBook): WrittenValue | undefined {
  if (value === "") return undefined;
  if (typeof value === "object")
    return { type: "e", text: youngErrors.has(value.error) ? "#VALUE!" : value.error };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { text: String(value) } : { type: "e", text: "#NUM!" };
  }
  return ofFormula
    ? { type: "str", text: escapedText(escapedString(value)) }
    : { type: "s", text: String(strings.of(value)) };
}

/** The table that a cell stands in, and its header's text where it is one: Excel insists that both agree. */
function tableAt(sheet: SheetState, row: number, column: number): TableState | undefined {
  return sheet.tables.find(
    ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
}

function cellElement(
  sheet: SheetState,
  row: number,
  column: number,
  cell: Cell,
  format: CellFormat | undefined,
  books: Books,
): string {
  const table = tableAt(sheet, row, column);
  const isHeader = table?.showHeaders === true && row === table.area.top;
  const header = isHeader ? table.columns[column - table.area.left]?.name : undefined;
  const formula = header === undefined ? cell.formula : undefined;
  const value = writtenValue(header ?? cell.value, formula !== undefined, books.strings);
  const style = books.styles.cell(format, cell.quotePrefix);
  // Written by hand: a sheet has hundreds of thousands of these, and nothing in them needs escaping but the text.
  const look = style === 0 ? "" : ` s="${style}"`;
  const type = value?.type === undefined ? "" : ` t="${value.type}"`;
  const tag = `<c r="${cellText(row, column)}"${look}${type}`;
  if (formula === undefined && value === undefined) return `${tag}/>`;
  const spelt =
    formula === undefined ? "" : `<f>${escapedText(escapedString(fileFormula(formula, table?.name)))}</f>`;
  return `${tag}>${spelt}${value === undefined ? "" : `<v>${value.text}</v>`}</c>`;
}

/** The cells that stand in a row, with empty ones for headers of tables that the model has no cell for. */
function cellsOfRow(sheet: SheetState, row: number): [number, Cell][] {
  const cells = new Map(sheet.cells.get(row) ?? []);
  for (const { area, showHeaders } of sheet.tables) {
    if (!showHeaders || area.top !== row) continue;
    for (let column = area.left; column <= area.right; column += 1) {
      if (!cells.has(column)) cells.set(column, { value: "" });
    }
  }
  return [...cells].sort(([first], [second]) => first - second);
}

/**
 * All rows of a sheet as XML. A cell without a look of its own takes that of its column, or of its sheet. A formula
 * whose value is "" is written without one, so that whoever opens the file calculates it.
 */
export function writtenRows(sheet: SheetState, books: Books): string {
  const headers = sheet.tables.filter((table) => table.showHeaders).map((table) => table.area.top);
  const numbers = [...new Set([...sheet.cells.keys(), ...sheet.rows.keys(), ...headers])].sort(
    (a, b) => a - b,
  );
  return numbers
    .map((row) => {
      const state = sheet.rows.get(row);
      const cells = cellsOfRow(sheet, row).map(([column, cell]) => {
        const format = cell.format ?? sheet.columns.get(column)?.format ?? sheet.format;
        return cellElement(sheet, row, column, cell, format, books);
      });
      const attributes = {
        r: row + 1,
        ht: state?.height,
        customHeight: state?.height === undefined ? undefined : true,
        hidden: state?.hidden || state?.filtered ? true : undefined,
      };
      return xmlElement("row", attributes, cells.join(""));
    })
    .join("");
}
