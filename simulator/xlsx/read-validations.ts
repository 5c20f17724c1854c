import type { ValidationState } from "../host/model";
import { areasOf } from "./area-text";
import { officeComparison } from "./comparison-words";
import { unescapedString } from "./escaped-string";
import { shownFormula } from "./formula-text";
import type { XmlElement } from "./xml-tree";
import { child, flagAttribute } from "./xml-tree";

const comparedTypes: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

/** In the extension of 2010 a formula stands one level deeper, in `xm:f`. */
function formulaText(element: XmlElement, name: string): string | undefined {
  const formula = child(element, name);
  const text = (child(formula, "f") ?? formula)?.text.trim();
  return text === undefined || text === "" ? undefined : unescapedString(text);
}

function listSource(text: string): string {
  const literal = /^"([^]*)"$/.exec(text)?.[1];
  return literal === undefined ? shownFormula(text) : literal.replaceAll('""', '"');
}

function ruleOf(element: XmlElement): Record<string, unknown> | undefined {
  const type = element.attributes["type"] ?? "none";
  const first = formulaText(element, "formula1");
  const second = formulaText(element, "formula2");
  if (first === undefined) return undefined;
  if (type === "list") {
    // The file's flag is named the wrong way round: showDropDown hides the arrow.
    return { list: { inCellDropDown: !flagAttribute(element, "showDropDown"), source: listSource(first) } };
  }
  if (type === "custom") return { custom: { formula: shownFormula(first) } };
  const name = comparedTypes[type];
  if (name === undefined) return undefined;
  const comparison = {
    formula1: shownFormula(first),
    ...(second === undefined ? {} : { formula2: shownFormula(second) }),
    operator: officeComparison(element.attributes["operator"], "validation"),
  };
  return { [name]: comparison };
}

const alertStyles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/**
 * One `dataValidation`, of the sheet itself or of its extension for lists on other sheets; undefined for one without
 * a rule. Formulas come as Office.js returns them, as texts with "=".
 */
export function readValidation(element: XmlElement, id: string): ValidationState | undefined {
  const rule = ruleOf(element);
  const areas = areasOf(element.attributes["sqref"] ?? child(element, "sqref")?.text);
  if (!rule || areas.length === 0) return undefined;
  const text = (name: string): string => unescapedString(element.attributes[name] ?? "");
  const validation: ValidationState = { id, areas, rule, ignoreBlanks: flagAttribute(element, "allowBlank") };
  const showPrompt = flagAttribute(element, "showInputMessage");
  if (showPrompt || text("prompt") !== "" || text("promptTitle") !== "") {
    validation.prompt = { showPrompt, title: text("promptTitle"), message: text("prompt") };
  }
  const showAlert = flagAttribute(element, "showErrorMessage");
  if (showAlert || text("error") !== "" || text("errorTitle") !== "") {
    const style =
      alertStyles[(element.attributes["errorStyle"] ?? "stop") as keyof typeof alertStyles] ?? "Stop";
    validation.errorAlert = { showAlert, style, title: text("errorTitle"), message: text("error") };
  }
  return validation;
}
