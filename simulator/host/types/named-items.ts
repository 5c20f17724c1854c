import type { NameState } from "../model";
import { HostError } from "../engine/host-error";
import { hostType, type HostObject, type HostType } from "../engine/host-object";
import { quotedSheetName, writeArea } from "../address";
import type { Host } from "../host";
import {
  flagArgument,
  rangeArgument,
  rangeOfAddress,
  sheetOf,
  textArgument,
  type RangeTarget,
} from "../targets";
import { range } from "./range";
import { worksheet } from "./worksheet";

/** Without a sheet: the names of the workbook. */
interface NamesTarget {
  readonly sheetId?: string;
}

const isIn = (target: NamesTarget, name: NameState): boolean => name.scope === target.sheetId;
const nameIn = (target: NamesTarget, key: unknown, host: Host): NameState | undefined =>
  host.workbook.names.find(
    (each) => isIn(target, each) && each.name.toLowerCase() === String(key).toLowerCase(),
  );

function required(name: NameState | undefined): HostObject {
  if (!name) throw new HostError("ItemNotFound");
  return namedItem(name);
}

function add(target: NamesTarget, [name, reference]: readonly unknown[], host: Host): HostObject {
  const wanted = textArgument(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(wanted) || /^([A-Z]{1,3}\d+|[RC])$/i.test(wanted))
    throw new HostError("InvalidArgument");
  if (nameIn(target, wanted, host)) throw new HostError("ItemAlreadyExists");
  const state: NameState = { name: wanted, formula: formulaOf(reference, host), visible: true };
  if (target.sheetId !== undefined) state.scope = target.sheetId;
  host.workbook.names.push(state);
  return namedItem(state);
}

function formulaOf(reference: unknown, host: Host): string {
  if (typeof reference === "string") return reference.startsWith("=") ? reference : `=${reference}`;
  const { sheetId, area } = rangeArgument(host, host.workbook.activeSheetId, reference);
  const address = writeArea(area).replace(/[A-Z]+|\d+/g, "$$$&");
  return `=${quotedSheetName(sheetOf(host, { sheetId }).name)}!${address}`;
}

/** The range that a name stands for; null where it stands for something else or for what is gone. */
function rangeOf(name: NameState, host: Host): RangeTarget | null {
  try {
    return rangeOfAddress(host, name.scope ?? host.workbook.activeSheetId, name.formula.slice(1));
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** Defined names. */
export const namedItems: HostType<NamesTarget> = hostType<keyof Excel.NamedItemCollection>()<NamesTarget>({
  name: "NamedItemCollection",
  calls: {
    getCount: (target, _args, host) => host.workbook.names.filter((each) => isIn(target, each)).length,
  },
  paths: {
    add,
    getItem: (target, [key], host) => required(nameIn(target, key, host)),
    getItemOrNullObject: (target, [key], host) => {
      const name = nameIn(target, key, host);
      return name ? namedItem(name) : null;
    },
  },
  items: (target, host) =>
    host.workbook.names.filter((each) => isIn(target, each)).map((each) => namedItem(each)),
  item: (target, key, host) => required(nameIn(target, key, host)),
});

const namedItem: HostType<NameState> = hostType<keyof Excel.NamedItem>()<NameState>({
  name: "NamedItem",
  id: ({ name }) => name,
  reads: {
    name: ({ name }) => name,
    formula: ({ formula }) => formula,
    scope: ({ scope }) => (scope === undefined ? "Workbook" : "Worksheet"),
    type: (name, host) =>
      rangeOf(name, host) ? "Range" : name.formula.includes("#REF!") ? "Error" : "String",
    value: (name) => name.formula.replace(/^=/, ""),
    visible: ({ visible }) => visible,
  },
  writes: {
    visible: (name, value) => void (name.visible = flagArgument(value)),
    formula: (name, value, host) => void (name.formula = formulaOf(value, host)),
  },
  calls: {
    delete: (name, _args, host) => {
      if (!host.workbook.names.includes(name)) throw new HostError("ItemNotFound");
      host.workbook.names.splice(host.workbook.names.indexOf(name), 1);
    },
  },
  paths: {
    getRange: (name, _args, host) => {
      const target = rangeOf(name, host);
      if (!target) throw new HostError("InvalidReference");
      return range(target);
    },
    getRangeOrNullObject: (name, _args, host) => {
      const target = rangeOf(name, host);
      return target && range(target);
    },
    worksheetOrNullObject: ({ scope }) => (scope === undefined ? null : worksheet({ sheetId: scope })),
  },
});
