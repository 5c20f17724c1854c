import { cutText } from "../../sheets/safe-text";
import type { Step } from "../../sheets/plan";
import { rangeOf } from "../areas";

/** Every number and every day that Excel knows: the rule keeps out what is neither, such as a day typed as text. */
const rules: Readonly<Record<Extract<Step, { step: "accepts" }>["values"], Excel.DataValidationRule>> = {
  number: { decimal: { formula1: -1e15, formula2: 1e15, operator: "Between" } },
  date: { date: { formula1: "1900-01-01", formula2: "9999-12-31", operator: "Between" } },
  text: {},
};

/** What may be typed over an area, one validation for all of it; words of any kind get the input message only. */
export function acceptValues(sheet: Excel.Worksheet, step: Extract<Step, { step: "accepts" }>): void {
  const validation = rangeOf(sheet, step.area).dataValidation;
  validation.clear();
  if (step.values !== "text") validation.rule = rules[step.values];
  validation.ignoreBlanks = true;
  validation.prompt = {
    showPrompt: true,
    title: cutText(step.prompt.title, 32),
    message: cutText(step.prompt.message, 255),
  };
  if (step.values === "text") return;
  validation.errorAlert = {
    showAlert: true,
    style: "Stop",
    title: cutText(step.error.title, 32),
    message: cutText(step.error.message, 225),
  };
}
