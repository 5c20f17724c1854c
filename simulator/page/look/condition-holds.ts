import { parseAddress } from "../../host/address";
import { cellAt } from "../../host/cells";
import type { CellValue, ConditionalFormatState, SheetState } from "../../host/model";

type Compared = string | number | boolean;

const compared = (value: CellValue): Compared => (typeof value === "object" ? value.error : value);

/** Texts are compared as Excel compares them, without regard to case. */
function order(first: Compared, second: Compared): number {
  const rank = { number: 0, string: 1, boolean: 2 } as const;
  const kinds = [typeof first, typeof second] as (keyof typeof rank)[];
  if (kinds[0] !== kinds[1]) return rank[kinds[0] ?? "string"] - rank[kinds[1] ?? "string"];
  if (typeof first === "string") return first.toLowerCase().localeCompare(String(second).toLowerCase());
  return Number(first) - Number(second);
}

/** A literal of a rule: ="Yes", =5, Yes, 0.5; undefined for a formula that is more than that. */
function literal(rule: unknown): Compared | undefined {
  if (typeof rule === "number" || typeof rule === "boolean") return rule;
  if (typeof rule !== "string") return undefined;
  const text = rule.startsWith("=") ? rule.slice(1) : rule;
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] ?? "").replaceAll('""', '"');
  if (text !== "" && Number.isFinite(Number(text))) return Number(text);
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return rule.startsWith("=") ? undefined : text;
}

const byOperator: Record<string, (first: number, second: number) => boolean> = {
  EqualTo: (first) => first === 0,
  NotEqualTo: (first) => first !== 0,
  GreaterThan: (first) => first > 0,
  GreaterThanOrEqual: (first) => first >= 0,
  LessThan: (first) => first < 0,
  LessThanOrEqual: (first) => first <= 0,
  Between: (first, second) => first >= 0 && second <= 0,
  NotBetween: (first, second) => first < 0 || second > 0,
};

const comparisons: Record<string, string> = {
  "=": "EqualTo",
  "<>": "NotEqualTo",
  ">": "GreaterThan",
  ">=": "GreaterThanOrEqual",
  "<": "LessThan",
  "<=": "LessThanOrEqual",
};

function cellValueHolds(value: CellValue, rule: Record<string, unknown>): boolean {
  const first = literal(rule["formula1"]);
  const second = literal(rule["formula2"]);
  const test = byOperator[String(rule["operator"])];
  // A blank cell equals neither a word nor, here, a number: Excel would take it for 0.
  if (!test || first === undefined || value === "") return false;
  return test(order(compared(value), first), second === undefined ? 0 : order(compared(value), second));
}

function textHolds(value: CellValue, rule: Record<string, unknown>): boolean {
  const text = String(compared(value)).toLowerCase();
  const sought = String(rule["text"]).toLowerCase();
  if (rule["operator"] === "NotContains") return !text.includes(sought);
  if (rule["operator"] === "BeginsWith") return text.startsWith(sought);
  if (rule["operator"] === "EndsWith") return text.endsWith(sought);
  return text.includes(sought);
}

/** The cell that a formula's reference means for a cell so far from the first one of the format's area. */
function referred(reference: string, down: number, across: number): { row: number; column: number } | null {
  const place = parseAddress(reference)?.area;
  const fixed = /^(\$?)[A-Z]+(\$?)\d+$/i.exec(reference);
  if (!place || !fixed) return null;
  return { row: place.top + (fixed[2] ? 0 : down), column: place.left + (fixed[1] ? 0 : across) };
}

/**
 * Understands =A1="Yes", =TRIM(A1)="Yes", =$B2<>0, =A1<$B1, =ISBLANK(A1) and =LEN(TRIM(A1))=0. Any other formula never
 * holds here, since the simulator does not calculate.
 */
function formulaHolds(sheet: SheetState, formula: string, down: number, across: number): boolean {
  const valueOf = (reference: string): CellValue | null => {
    const place = referred(reference, down, across);
    return place && cellAt(sheet, place.row, place.column).value;
  };
  const operand = (text: string): CellValue | null => {
    const trimmed = /^TRIM\(([^()]+)\)$/i.exec(text);
    const value = valueOf(trimmed?.[1] ?? text);
    return trimmed && typeof value === "string" ? value.trim() : value;
  };
  const blank = /^=ISBLANK\(([^()]+)\)$/i.exec(formula) ?? /^=LEN\(TRIM\(([^()]+)\)\)=0$/i.exec(formula);
  if (blank) return String(valueOf(blank[1] ?? "") ?? "?").trim() === "";
  const parts = /^=(TRIM\([^()]+\)|[$A-Za-z0-9]+)(<>|>=|<=|=|<|>)(.+)$/i.exec(formula);
  const left = parts && operand(parts[1] ?? "");
  if (!parts || left === null) return false;
  const right = literal(`=${parts[3]}`) ?? operand(parts[3] ?? "");
  const test = byOperator[comparisons[parts[2] ?? ""] ?? ""];
  return test !== undefined && right !== null && test(order(compared(left), compared(right)), 0);
}

/** Whether a conditional format takes effect on a cell of one of its areas. */
export function conditionHolds(
  sheet: SheetState,
  format: ConditionalFormatState,
  row: number,
  column: number,
): boolean {
  const { value } = cellAt(sheet, row, column);
  if (format.type === "CellValue") return cellValueHolds(value, format.rule);
  if (format.type === "ContainsText") return textHolds(value, format.rule);
  const first = format.areas[0];
  const formula = String(format.rule["formula"] ?? "");
  return first !== undefined && formulaHolds(sheet, formula, row - first.top, column - first.left);
}
