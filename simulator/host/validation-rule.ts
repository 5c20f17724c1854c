import { HostError } from "./engine/host-error";
import { quotedSheetName, writeArea } from "./address";
import type { Host } from "./host";
import { rangeArgument, sheetOf, type RangeTarget } from "./targets";

/** What a rule is called, by the one name that it holds. */
export const typeOfRule: Record<string, `${Excel.DataValidationType}`> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** Excel's longest list that is written out in the rule itself. */
const longestList = 255;

/** A rule as the model keeps it: a list that was given as a range becomes its address. */
export function ruleArgument(target: RangeTarget, value: unknown, host: Host): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
  const rule = value as Record<string, Record<string, unknown> | undefined>;
  const kinds = Object.keys(rule).filter((kind) => rule[kind] !== undefined);
  if (kinds.length !== 1 || !kinds.every((kind) => kind in typeOfRule))
    throw new HostError("InvalidArgument");
  const source = rule["list"]?.["source"];
  if (!rule["list"]) return rule;
  if (typeof source === "string") {
    if (!source.startsWith("=") && (source.length > longestList || source === ""))
      throw new HostError("InvalidArgument");
    return rule;
  }
  const range = rangeArgument(host, target.sheetId, source);
  const address = writeArea(range.area).replace(/([A-Z]+)(?=\d)|(\d+)|([A-Z]+)/g, "$$$&");
  return { list: { ...rule["list"], source: `=${quotedSheetName(sheetOf(host, range).name)}!${address}` } };
}
