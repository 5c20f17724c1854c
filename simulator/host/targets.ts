import type { Area, ChartState, SheetState, TableState } from "./model";
import { HostError } from "./engine/host-error";
import type { Host } from "./host";
import { parseAddress } from "./address";

/** What the objects of the wire stand for in the model: ids, since the thing itself may be gone by the next request. */
export interface SheetTarget {
  readonly sheetId: string;
}
export interface RangeTarget extends SheetTarget {
  readonly area: Area;
}
export interface TableTarget extends SheetTarget {
  readonly tableId: string;
}
export interface ChartTarget extends SheetTarget {
  readonly chartId: string;
}

function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new HostError("ItemNotFound");
  return thing;
}

export const sheetOf = (host: Host, target: SheetTarget): SheetState =>
  found(host.workbook.sheets.find((sheet) => sheet.id === target.sheetId));

export const tableOf = (host: Host, target: TableTarget): TableState =>
  found(sheetOf(host, target).tables.find((table) => table.id === target.tableId));

export const chartOf = (host: Host, target: ChartTarget): ChartState =>
  found(sheetOf(host, target).charts.find((chart) => chart.id === target.chartId));

/** The sheet of a name or id, as Excel looks one up; undefined where there is none. */
export const sheetByKey = (host: Host, key: unknown): SheetState | undefined =>
  host.workbook.sheets.find(
    (sheet) => sheet.id === key || sheet.name.toLowerCase() === String(key).toLowerCase(),
  );

/** The range of an address on a sheet, or of a defined name. Excel calls anything else an invalid argument. */
export function rangeOfAddress(host: Host, sheetId: string, address: string): RangeTarget {
  const parsed = parseAddress(address);
  if (parsed) {
    if (parsed.sheetName === undefined) return { sheetId, area: parsed.area };
    const sheet = sheetByKey(host, parsed.sheetName);
    if (!sheet) throw new HostError("InvalidArgument");
    return { sheetId: sheet.id, area: parsed.area };
  }
  const name = host.workbook.names.find(
    (each) => each.name.toLowerCase() === address.toLowerCase() && (each.scope ?? sheetId) === sheetId,
  );
  if (!name) throw new HostError("InvalidArgument");
  return rangeOfAddress(host, sheetId, name.formula.replace(/^=/, ""));
}

/** An argument that is a range or an address. */
export function rangeArgument(host: Host, sheetId: string, argument: unknown): RangeTarget {
  if (typeof argument === "string") return rangeOfAddress(host, sheetId, argument);
  if (isRange(argument)) return argument.target;
  throw new HostError("InvalidArgument");
}

const isRange = (value: unknown): value is { target: RangeTarget } =>
  typeof value === "object" && value !== null && "typeName" in value && value.typeName === "Range";

export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export function flagArgument(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

/** A number of at least `least`. */
export function numberArgument(value: unknown, least = -Infinity): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < least)
    throw new HostError("InvalidArgument");
  return value;
}

/** One of the words of a list, written as the list has it. */
export function wordArgument<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const word = words.find((each) => each.toLowerCase() === String(value).toLowerCase());
  if (word === undefined) throw new HostError("InvalidArgument");
  return word;
}
