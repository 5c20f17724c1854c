import type { Cell, CellError, CellFormat, CellValue, RowState } from "../host/model";
import { areaOf } from "./area-text";
import { shownFormula } from "./formula-text";
import { serialOfIso } from "./iso-serial";
import { stringText } from "./read-strings";
import type { ReadStyles } from "./read-styles";
import { shiftedFormula } from "./shifted-formula";
import { unescapedString } from "./escaped-string";
import type { XmlElement } from "./xml-tree";
import { child, flagAttribute, numberAttribute } from "./xml-tree";

/** What a row needs to know of its workbook and of the rows above it. */
export interface RowSource {
  readonly strings: readonly string[];
  readonly styles: ReadStyles;
  readonly date1904: boolean;
  /** Shared formulas by their number, with the cell that spells them out. */
  readonly shared: Map<string, { formula: string; row: number; column: number }>;
  /** The height that rows have unless they say otherwise, in points. */
  readonly standardHeight: number;
  /** Whether a column has a look, which its cells take unless they have one of their own. */
  readonly hasFormat: (column: number) => boolean;
}

export interface ReadRow {
  /** Counted from 0. */
  readonly row: number;
  readonly cells: Map<number, Cell>;
  /** Undefined where the row is as any other. */
  readonly state: RowState | undefined;
}

const errors: ReadonlySet<string> = new Set<CellError["error"]>([
  ...(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"] as const),
]);

const isError = (text: string): text is CellError["error"] => errors.has(text);

function valueOf(cell: XmlElement, source: RowSource): CellValue {
  const type = cell.attributes["t"] ?? "n";
  if (type === "inlineStr") return stringText(child(cell, "is"));
  const text = child(cell, "v")?.text;
  // An element without anything in it is no value: never the first of the shared strings, and no "false".
  if (text === undefined || (text.trim() === "" && type !== "str")) return "";
  if (type === "s") return source.strings[Number(text)] ?? "";
  if (type === "str") return unescapedString(text);
  if (type === "b") return text.trim() === "1" || text.trim() === "true";
  // Errors that Excel shows while it waits for data are not in the model: no value is there, which is what #N/A says.
  if (type === "e") return { error: isError(text.trim()) ? (text.trim() as CellError["error"]) : "#N/A" };
  if (type === "d") return serialOfIso(text, source.date1904) ?? text;
  const number = Number(text);
  return Number.isFinite(number) ? number : text.trim();
}

function formulaOf(cell: XmlElement, row: number, column: number, source: RowSource): string | undefined {
  const formula = child(cell, "f");
  if (!formula) return undefined;
  const text = unescapedString(formula.text);
  if (formula.attributes["t"] === "dataTable") return undefined;
  if (formula.attributes["t"] === "shared") {
    const number = formula.attributes["si"] ?? "";
    if (text.trim() !== "") source.shared.set(number, { formula: text, row, column });
    const first = source.shared.get(number);
    return first && shownFormula(shiftedFormula(first.formula, row - first.row, column - first.column));
  }
  return text.trim() === "" ? undefined : shownFormula(text);
}

/** A copy, so that a later change of one cell's look does not reach its neighbours. */
export function copiedFormat(format: CellFormat): CellFormat {
  const copy: CellFormat = { ...format };
  if (format.borders) {
    copy.borders = {};
    for (const [edge, line] of Object.entries(format.borders)) {
      copy.borders[edge as keyof NonNullable<CellFormat["borders"]>] = { ...line };
    }
  }
  return copy;
}

/** One row of a sheet; `expected` is its number, from 0, where the file does not give one. */
export function readRow(element: XmlElement, expected: number, source: RowSource): ReadRow {
  const row = (numberAttribute(element, "r") ?? expected + 1) - 1;
  const cells = new Map<number, Cell>();
  let next = 0;
  for (const entry of element.children) {
    if (entry.name !== "c") continue;
    const column = areaOf(entry.attributes["r"] ?? "")?.left ?? next;
    next = column + 1;
    const style = source.styles.cell(numberAttribute(entry, "s") ?? 0);
    const cell: Cell = { value: valueOf(entry, source) };
    const formula = formulaOf(entry, row, column, source);
    if (formula !== undefined) cell.formula = formula;
    if (style.quotePrefix) cell.quotePrefix = true;
    // A plain cell in a column with a look says so by an empty format.
    if (Object.keys(style.format).length > 0 || source.hasFormat(column))
      cell.format = copiedFormat(style.format);
    if (cell.value !== "" || cell.formula !== undefined || cell.format || cell.quotePrefix)
      cells.set(column, cell);
  }
  const state: RowState = {};
  const height = numberAttribute(element, "ht");
  if (height !== undefined && height !== source.standardHeight) state.height = height;
  if (flagAttribute(element, "hidden")) state.hidden = true;
  return { row, cells, state: Object.keys(state).length > 0 ? state : undefined };
}
