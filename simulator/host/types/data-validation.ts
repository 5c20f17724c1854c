import type { Area, SheetState, ValidationState } from "../model";
import { HostError } from "../engine/host-error";
import { hostType } from "../engine/host-object";
import { areaWithout, holdsArea, intersection } from "../area";
import type { Host } from "../host";
import { requireUnprotected } from "../protection";
import { flagArgument, sheetOf, type RangeTarget } from "../targets";
import { meetsRule } from "../validation-check";
import { ruleArgument, typeOfRule } from "../validation-rule";

/** Excel's longest texts of a dropdown. */
const limits = { title: 32, prompt: 255, alert: 225 };

/** The one validation that holds the whole area; "none" without any; "several" where the cells differ. */
function validationOf(sheet: SheetState, area: Area): ValidationState | "none" | "several" {
  const touching = sheet.validations.filter((each) => each.areas.some((part) => intersection(part, area)));
  const [only] = touching;
  if (!only) return "none";
  const left = only.areas.reduce<Area[]>(
    (rest, part) => rest.flatMap((piece) => areaWithout(piece, part)),
    [area],
  );
  return touching.length === 1 && left.length === 0 ? only : "several";
}

const stateOf = (target: RangeTarget, host: Host): ValidationState | "none" | "several" =>
  validationOf(sheetOf(host, target), target.area);

/** Changes the validation of exactly this area: what it had before is cut out of the old one. */
function change(target: RangeTarget, host: Host, changed: Partial<ValidationState>): void {
  const sheet = sheetOf(host, target);
  requireUnprotected(sheet);
  const old = validationOf(sheet, target.area);
  const base = typeof old === "object" ? old : { rule: {}, ignoreBlanks: true };
  const isSame =
    typeof old === "object" &&
    old.areas.length === 1 &&
    old.areas.every((part) => holdsArea(target.area, part));
  if (!isSame) cutOut(sheet, target.area);
  const next: ValidationState = {
    ...base,
    ...changed,
    id: isSame ? old.id : `validation ${host.nextNumber()}`,
    areas: [target.area],
  };
  if (isSame) sheet.validations[sheet.validations.indexOf(old)] = next;
  else sheet.validations.push(next);
}

function cutOut(sheet: SheetState, area: Area): void {
  for (const each of sheet.validations) each.areas = each.areas.flatMap((part) => areaWithout(part, area));
  sheet.validations = sheet.validations.filter((each) => each.areas.length > 0);
}

function text(value: unknown, longest: number): string {
  const written = value === undefined || value === null ? "" : String(value);
  if (written.length > longest) throw new HostError("InvalidArgument");
  return written;
}

/** The dropdowns and other rules for what people may type. Writing by the API or pasting is not held to them. */
export const dataValidation = hostType<keyof Excel.DataValidation>()<RangeTarget>({
  name: "DataValidation",
  reads: {
    type: (target, host) => {
      const state = stateOf(target, host);
      if (state === "several") return "Inconsistent";
      const kind = state === "none" ? undefined : Object.keys(state.rule)[0];
      return kind === undefined ? "None" : typeOfRule[kind];
    },
    rule: (target, host) => {
      const state = stateOf(target, host);
      return state === "several" ? null : state === "none" ? {} : state.rule;
    },
    ignoreBlanks: (target, host) => {
      const state = stateOf(target, host);
      return state === "several" ? null : state === "none" ? true : state.ignoreBlanks;
    },
    prompt: (target, host) => {
      const state = stateOf(target, host);
      if (state === "several") return null;
      return (state === "none" ? undefined : state.prompt) ?? { message: "", showPrompt: true, title: "" };
    },
    errorAlert: (target, host) => {
      const state = stateOf(target, host);
      if (state === "several") return null;
      return (
        (state === "none" ? undefined : state.errorAlert) ?? {
          message: "",
          showAlert: true,
          style: "Stop",
          title: "",
        }
      );
    },
    valid: (target, host) => meetsRule(host, target),
  },
  writes: {
    rule: (target, value, host) => change(target, host, { rule: ruleArgument(target, value, host) }),
    ignoreBlanks: (target, value, host) => change(target, host, { ignoreBlanks: flagArgument(value) }),
    prompt: (target, value, host) => {
      const prompt = value as Partial<Excel.DataValidationPrompt>;
      change(target, host, {
        prompt: {
          message: text(prompt.message, limits.prompt),
          title: text(prompt.title, limits.title),
          showPrompt: prompt.showPrompt ?? true,
        },
      });
    },
    errorAlert: (target, value, host) => {
      const alert = value as Partial<Excel.DataValidationErrorAlert>;
      change(target, host, {
        errorAlert: {
          message: text(alert.message, limits.alert),
          title: text(alert.title, limits.title),
          showAlert: alert.showAlert ?? true,
          style: (alert.style ?? "Stop") as "Stop" | "Warning" | "Information",
        },
      });
    },
  },
  calls: {
    clear: (target, _args, host) => {
      const sheet = sheetOf(host, target);
      requireUnprotected(sheet);
      cutOut(sheet, target.area);
    },
  },
});
