import type { CellFormat } from "../model";
import { HostError } from "../engine/host-error";
import { hostType } from "../engine/host-object";
import { changeFormat, commonFormat } from "../cell-formats";
import type { Host } from "../host";
import { requireFormatAllowed } from "../protection";
import {
  flagArgument,
  numberArgument,
  sheetOf,
  textArgument,
  wordArgument,
  type RangeTarget,
} from "../targets";
import { colorArgument } from "./color";
import { borders } from "./range-borders";

/** A member that reads one property of the cells' format: null where cells differ. */
export const reading =
  <T>(read: (format: CellFormat) => T) =>
  (target: RangeTarget, host: Host): T | null =>
    commonFormat(sheetOf(host, target), target.area, read);

/** A member that sets one property of the cells' format. */
export const writing =
  (change: (value: unknown) => CellFormat) =>
  (target: RangeTarget, value: unknown, host: Host): void => {
    const changed = change(value);
    changeFormat(host, sheetOf(host, target), target.area, (format) => ({ ...format, ...changed }));
  };

const horizontals = ["General", "Left", "Center", "Right", "Fill", "Justify"] as const;
const verticals = ["Top", "Center", "Bottom"] as const;

export const rangeFormat = hostType<keyof Excel.RangeFormat>()<RangeTarget>({
  name: "RangeFormat",
  reads: {
    horizontalAlignment: reading((format) => format.horizontalAlignment ?? "General"),
    verticalAlignment: reading((format) => format.verticalAlignment ?? "Bottom"),
    wrapText: reading((format) => format.wrapText ?? false),
    indentLevel: reading((format) => format.indentLevel ?? 0),
    columnWidth: ({ sheetId, area }, host) => {
      const sheet = sheetOf(host, { sheetId });
      const width = (column: number): number =>
        sheet.columns.get(column)?.hidden ? 0 : (sheet.columns.get(column)?.width ?? sheet.standardWidth);
      for (let column = area.left; column <= area.right; column += 1)
        if (width(column) !== width(area.left)) return null;
      return width(area.left);
    },
    rowHeight: ({ sheetId, area }, host) => {
      const sheet = sheetOf(host, { sheetId });
      const first = sheet.rows.get(area.top)?.height ?? sheet.standardHeight;
      for (let row = area.top; row <= area.bottom; row += 1) {
        if ((sheet.rows.get(row)?.height ?? sheet.standardHeight) !== first) return null;
      }
      return first;
    },
  },
  writes: {
    horizontalAlignment: writing((value) => ({ horizontalAlignment: wordArgument(value, horizontals) })),
    verticalAlignment: writing((value) => ({ verticalAlignment: wordArgument(value, verticals) })),
    wrapText: writing((value) => ({ wrapText: flagArgument(value) })),
    indentLevel: writing((value) => ({ indentLevel: numberArgument(value, 0) })),
    columnWidth: ({ sheetId, area }, value, host) => {
      const sheet = sheetOf(host, { sheetId });
      requireFormatAllowed(sheet);
      const width = numberArgument(value, 0);
      for (let column = area.left; column <= area.right; column += 1)
        sheet.columns.set(column, { ...sheet.columns.get(column), width });
    },
    rowHeight: ({ sheetId, area }, value, host) => {
      const sheet = sheetOf(host, { sheetId });
      requireFormatAllowed(sheet);
      const height = numberArgument(value, 0);
      // Excel's tallest row.
      if (height > 409.5) throw new HostError("InvalidArgument");
      for (let row = area.top; row <= area.bottom; row += 1)
        sheet.rows.set(row, { ...sheet.rows.get(row), height });
    },
  },
  paths: {
    font: (target) => rangeFont(target),
    fill: (target) => rangeFill(target),
    borders: (target) => borders(target),
    protection: (target) => formatProtection(target),
  },
});

const rangeFont = hostType<keyof Excel.RangeFont>()<RangeTarget>({
  name: "RangeFont",
  reads: {
    name: reading((format) => format.fontName ?? "Calibri"),
    size: reading((format) => format.fontSize ?? 11),
    bold: reading((format) => format.bold ?? false),
    italic: reading((format) => format.italic ?? false),
    underline: reading((format) => (format.underline ? "Single" : "None")),
    color: reading((format) => format.fontColor ?? "#000000"),
  },
  writes: {
    name: writing((value) => ({ fontName: textArgument(value) })),
    size: writing((value) => ({ fontSize: numberArgument(value, 1) })),
    bold: writing((value) => ({ bold: flagArgument(value) })),
    italic: writing((value) => ({ italic: flagArgument(value) })),
    underline: writing((value) => ({ underline: wordArgument(value, ["None", "Single"]) === "Single" })),
    color: writing((value) => ({ fontColor: colorArgument(value) })),
  },
});

function withoutFill(format: CellFormat): CellFormat {
  const plain = { ...format };
  delete plain.fill;
  return plain;
}

const rangeFill = hostType<keyof Excel.RangeFill>()<RangeTarget>({
  name: "RangeFill",
  reads: { color: reading((format) => format.fill ?? "#FFFFFF") },
  writes: { color: writing((value) => ({ fill: colorArgument(value) })) },
  calls: {
    clear: (target, _args, host) => changeFormat(host, sheetOf(host, target), target.area, withoutFill),
  },
});

const formatProtection = hostType<keyof Excel.FormatProtection>()<RangeTarget>({
  name: "FormatProtection",
  reads: { locked: reading((format) => format.locked ?? true) },
  writes: { locked: writing((value) => ({ locked: flagArgument(value) })) },
});
