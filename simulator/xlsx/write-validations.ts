import type { ValidationState } from "../host/model";
import { areaText } from "./area-text";
import { fileComparison } from "./comparison-words";
import { escapedString } from "./escaped-string";
import { fileFormula } from "./formula-text";
import { serialOfIso } from "./iso-serial";
import { escapedText, xmlElement, xmlList } from "./xml-text";

const comparedTypes = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

interface WrittenRule {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
  readonly hidesArrow?: boolean;
}

/** A bound: a number, a formula with "=", or a date as ISO 8601, which becomes its serial number. */
function bound(value: unknown, date1904: boolean): string[] {
  if (value === undefined || value === null || value === "") return [];
  const text = String(value);
  if (text.startsWith("=")) return [fileFormula(text)];
  const serial = Number.isNaN(Number(text)) ? serialOfIso(text, date1904) : undefined;
  return [serial === undefined ? text : String(serial)];
}

function ruleOf(rule: Record<string, unknown>, date1904: boolean): WrittenRule | undefined {
  const list = rule["list"] as { source?: unknown; inCellDropDown?: boolean } | undefined;
  if (list) {
    const source = String(list.source ?? "");
    const formula = source.startsWith("=") ? fileFormula(source) : `"${source.replaceAll('"', '""')}"`;
    return { type: "list", formulas: [formula], hidesArrow: list.inCellDropDown === false };
  }
  const custom = rule["custom"] as { formula?: unknown } | undefined;
  if (custom) return { type: "custom", formulas: bound(custom.formula, date1904) };
  for (const [name, type] of Object.entries(comparedTypes)) {
    const comparison = rule[name] as
      { formula1?: unknown; formula2?: unknown; operator?: unknown } | undefined;
    if (!comparison) continue;
    const formulas = [...bound(comparison.formula1, date1904), ...bound(comparison.formula2, date1904)];
    return { type, operator: fileComparison(comparison.operator), formulas };
  }
  return undefined;
}

/** The validation of a sheet; rules that set no condition are left out. */
export function writtenValidations(validations: readonly ValidationState[], date1904: boolean): string {
  const items = validations.flatMap((validation) => {
    const rule = ruleOf(validation.rule, date1904);
    if (!rule || rule.formulas.length === 0 || validation.areas.length === 0) return [];
    const { prompt, errorAlert } = validation;
    const text = (value: string | undefined): string | undefined =>
      value ? escapedString(value) : undefined;
    const attributes = {
      type: rule.type,
      errorStyle: errorAlert && errorAlert.style !== "Stop" ? errorAlert.style.toLowerCase() : undefined,
      operator: rule.operator === "between" ? undefined : rule.operator,
      allowBlank: validation.ignoreBlanks ? true : undefined,
      showDropDown: rule.hidesArrow ? true : undefined,
      showInputMessage: prompt?.showPrompt ? true : undefined,
      showErrorMessage: errorAlert?.showAlert ? true : undefined,
      errorTitle: text(errorAlert?.title),
      error: text(errorAlert?.message),
      promptTitle: text(prompt?.title),
      prompt: text(prompt?.message),
      sqref: validation.areas.map(areaText).join(" "),
    };
    const formulas = rule.formulas.map((formula, place) =>
      xmlElement(`formula${place + 1}`, {}, escapedText(escapedString(formula))),
    );
    return [xmlElement("dataValidation", attributes, formulas.join(""))];
  });
  return xmlList("dataValidations", items);
}
