import type { ConditionalFormatState } from "../model";
import { HostError } from "../engine/host-error";
import { hostType, type HostObject, type HostType } from "../engine/host-object";
import { areaWithout, intersection } from "../area";
import type { Host } from "../host";
import { requireFormatAllowed } from "../protection";
import { flagArgument, sheetOf, textArgument, type RangeTarget } from "../targets";
import { formatOf, type FormatTarget } from "../conditional-format-of";
import { conditionalLook } from "./conditional-look";
import { range } from "./range";

const kinds = ["Custom", "CellValue", "ContainsText"] as const;

const formatsOn = ({ sheetId, area }: RangeTarget, host: Host): ConditionalFormatState[] =>
  sheetOf(host, { sheetId }).conditionalFormats.filter((each) =>
    each.areas.some((part) => intersection(part, area)),
  );

function add(target: RangeTarget, kind: unknown, host: Host): HostObject {
  const sheet = sheetOf(host, target);
  requireFormatAllowed(sheet);
  const type =
    kinds.find((each) => each === kind) ?? host.refuse("ConditionalFormatCollection", `add(${String(kind)})`);
  // A new format comes first, as in Excel.
  for (const each of sheet.conditionalFormats) each.priority += 1;
  const id = `{CF-${host.nextNumber()}}`;
  sheet.conditionalFormats.push({
    id,
    areas: [target.area],
    type,
    rule: {},
    format: {},
    stopIfTrue: false,
    priority: 0,
  });
  return conditionalFormat({ sheetId: target.sheetId, formatId: id });
}

/** The formats that apply to a range or a part of it. */
export const conditionalFormats: HostType<RangeTarget> = hostType<
  keyof Excel.ConditionalFormatCollection
>()<RangeTarget>({
  name: "ConditionalFormatCollection",
  calls: {
    getCount: (target, _args, host) => formatsOn(target, host).length,
    clearAll: (target, _args, host) => {
      const sheet = sheetOf(host, target);
      requireFormatAllowed(sheet);
      for (const each of sheet.conditionalFormats)
        each.areas = each.areas.flatMap((part) => areaWithout(part, target.area));
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each.areas.length > 0);
    },
  },
  paths: {
    add: (target, [kind], host) => add(target, kind, host),
    getItem: (target, [id], host) => itemById(target, id, host),
    getItemAt: (target, [index], host) => itemById(target, formatsOn(target, host)[Number(index)]?.id, host),
  },
  items: (target, host) =>
    formatsOn(target, host).map(({ id }) => conditionalFormat({ sheetId: target.sheetId, formatId: id })),
  item: (target, id, host) => itemById(target, id, host),
});

function itemById(target: RangeTarget, id: unknown, host: Host): HostObject {
  const format = formatsOn(target, host).find((each) => each.id === id);
  if (!format) throw new HostError("ItemNotFound");
  return conditionalFormat({ sheetId: target.sheetId, formatId: format.id });
}

/** The part of a format that only its own kind has; another kind's part is an error, or null where that may be asked. */
function part(
  kind: (typeof kinds)[number],
  orNull: boolean,
): (target: FormatTarget, args: readonly unknown[], host: Host) => HostObject | null {
  return (target, _args, host) => {
    if (formatOf(target, host).type === kind) return parts[kind](target);
    if (orNull) return null;
    throw new HostError("ItemNotFound");
  };
}

const conditionalFormat: HostType<FormatTarget> = hostType<keyof Excel.ConditionalFormat>()<FormatTarget>({
  name: "ConditionalFormat",
  id: ({ formatId }) => formatId,
  reads: {
    id: ({ formatId }) => formatId,
    priority: (target, host) => formatOf(target, host).priority,
    stopIfTrue: (target, host) => formatOf(target, host).stopIfTrue,
    type: (target, host) => formatOf(target, host).type,
  },
  writes: {
    priority: (target, value, host) => void (formatOf(target, host).priority = Number(value)),
    stopIfTrue: (target, value, host) => void (formatOf(target, host).stopIfTrue = flagArgument(value)),
  },
  calls: {
    delete: (target, _args, host) => {
      const sheet = sheetOf(host, target);
      requireFormatAllowed(sheet);
      sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(formatOf(target, host)), 1);
    },
  },
  paths: {
    custom: part("Custom", false),
    customOrNullObject: part("Custom", true),
    cellValue: part("CellValue", false),
    cellValueOrNullObject: part("CellValue", true),
    textComparison: part("ContainsText", false),
    textComparisonOrNullObject: part("ContainsText", true),
    getRange: (target, _args, host) => {
      const [area, ...more] = formatOf(target, host).areas;
      if (!area || more.length > 0) throw new HostError("InvalidOperation");
      return range({ sheetId: target.sheetId, area });
    },
  },
});

const wholeRule = {
  reads: { rule: (target: FormatTarget, host: Host) => formatOf(target, host).rule },
  writes: {
    rule: (target: FormatTarget, value: unknown, host: Host) => {
      if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
      formatOf(target, host).rule = value as Record<string, unknown>;
    },
  },
};

const parts: Record<(typeof kinds)[number], (target: FormatTarget) => HostObject> = {
  Custom: hostType<keyof Excel.CustomConditionalFormat>()<FormatTarget>({
    name: "CustomConditionalFormat",
    paths: { rule: (target) => formulaRule(target), format: (target) => conditionalLook(target) },
  }),
  CellValue: hostType<keyof Excel.CellValueConditionalFormat>()<FormatTarget>({
    name: "CellValueConditionalFormat",
    ...wholeRule,
    paths: { format: (target) => conditionalLook(target) },
  }),
  ContainsText: hostType<keyof Excel.TextConditionalFormat>()<FormatTarget>({
    name: "TextConditionalFormat",
    ...wholeRule,
    paths: { format: (target) => conditionalLook(target) },
  }),
};

const formulaRule = hostType<keyof Excel.ConditionalFormatRule>()<FormatTarget>({
  name: "ConditionalFormatRule",
  reads: { formula: (target, host) => formatOf(target, host).rule["formula"] ?? "" },
  writes: {
    formula: (target, value, host) => void (formatOf(target, host).rule = { formula: textArgument(value) }),
  },
});
