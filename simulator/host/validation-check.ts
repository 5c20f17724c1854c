import type { CellValue, ValidationState } from "./model";
import { intersection } from "./area";
import { cellAt } from "./cells";
import type { Host } from "./host";
import { rangeOfAddress, sheetOf, type RangeTarget } from "./targets";

/**
 * Whether the values of a range meet their rules: true, false, or null where some do and some don't, as
 * `dataValidation.valid` answers. Rules that need calculating (formulas) are refused aloud.
 */
export function meetsRule(host: Host, target: RangeTarget): boolean | null {
  const sheet = sheetOf(host, target);
  const seen = new Set<boolean>();
  for (let row = target.area.top; row <= target.area.bottom; row += 1) {
    for (let column = target.area.left; column <= target.area.right; column += 1) {
      const cell = { top: row, bottom: row, left: column, right: column };
      const rule = sheet.validations.find((each) => each.areas.some((part) => intersection(part, cell)));
      seen.add(!rule || valueMeets(host, target, rule, cellAt(sheet, row, column).value));
    }
  }
  return seen.size > 1 ? null : !seen.has(false);
}

function valueMeets(host: Host, target: RangeTarget, validation: ValidationState, value: CellValue): boolean {
  if (value === "" && validation.ignoreBlanks) return true;
  const [kind, rule] = Object.entries(validation.rule)[0] ?? [];
  if (kind === undefined) return true;
  if (kind === "list")
    return choices(host, target, String((rule as { source: string }).source)).includes(String(value));
  if (kind === "wholeNumber")
    return typeof value === "number" && Number.isInteger(value) && isBetween(host, value, rule);
  if (kind === "decimal") return typeof value === "number" && isBetween(host, value, rule);
  if (kind === "textLength") return isBetween(host, String(value).length, rule);
  return host.refuse("DataValidation", `valid for ${kind}`);
}

/** The entries of a dropdown. */
function choices(host: Host, target: RangeTarget, source: string): string[] {
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim());
  const range = rangeOfAddress(host, target.sheetId, source.slice(1));
  const sheet = sheetOf(host, range);
  const texts: string[] = [];
  for (let row = range.area.top; row <= range.area.bottom; row += 1) {
    for (let column = range.area.left; column <= range.area.right; column += 1)
      texts.push(String(cellAt(sheet, row, column).value));
  }
  return texts;
}

function isBetween(host: Host, value: number, rule: unknown): boolean {
  const { formula1, formula2, operator } = rule as Excel.BasicDataValidation;
  const [first, second] = [Number(formula1), Number(formula2 ?? formula1)];
  if (!Number.isFinite(first) || !Number.isFinite(second))
    host.refuse("DataValidation", "valid with a formula");
  const answers: Record<string, boolean> = {
    Between: value >= first && value <= second,
    NotBetween: value < first || value > second,
    EqualTo: value === first,
    NotEqualTo: value !== first,
    GreaterThan: value > first,
    LessThan: value < first,
    GreaterThanOrEqualTo: value >= first,
    LessThanOrEqualTo: value <= first,
  };
  return answers[operator] ?? false;
}
