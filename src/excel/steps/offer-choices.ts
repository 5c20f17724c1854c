import { fixedReference } from "../../sheets/area-address";
import { cutText } from "../../sheets/safe-text";
import type { Step } from "../../sheets/plan";
import { rangeOf } from "../areas";

/** A dropdown over an area, one validation for all of it, from a list on a sheet. */
export function offerChoices(sheet: Excel.Worksheet, step: Extract<Step, { step: "choices" }>): void {
  const validation = rangeOf(sheet, step.area).dataValidation;
  validation.clear();
  validation.rule = {
    list: { inCellDropDown: true, source: `=${fixedReference(step.source.sheet, step.source.area)}` },
  };
  validation.ignoreBlanks = true;
  if (step.prompt !== null) {
    validation.prompt = {
      showPrompt: true,
      title: cutText(step.prompt.title, 32),
      message: cutText(step.prompt.message, 255),
    };
  }
  validation.errorAlert = {
    showAlert: step.refuseOthers,
    style: "Stop",
    title: cutText(step.error?.title ?? "", 32),
    message: cutText(step.error?.message ?? "", 225),
  };
}
