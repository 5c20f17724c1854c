import { formatOf, type FormatTarget } from "../conditional-format-of";
import { hostType } from "../engine/host-object";
import { flagArgument, textArgument } from "../targets";
import { colorArgument } from "./color";

/** How the cells look that a conditional format applies to. */
export const conditionalLook = hostType<keyof Excel.ConditionalRangeFormat>()<FormatTarget>({
  name: "ConditionalRangeFormat",
  reads: { numberFormat: (target, host) => formatOf(target, host).format.numberFormat ?? null },
  writes: {
    numberFormat: (target, value, host) =>
      void (formatOf(target, host).format.numberFormat = textArgument(value)),
  },
  paths: { font: (target) => lookFont(target), fill: (target) => lookFill(target) },
});

const lookFont = hostType<keyof Excel.ConditionalRangeFont>()<FormatTarget>({
  name: "ConditionalRangeFont",
  reads: {
    color: (target, host) => formatOf(target, host).format.fontColor ?? null,
    bold: (target, host) => formatOf(target, host).format.bold ?? null,
    italic: (target, host) => formatOf(target, host).format.italic ?? null,
  },
  writes: {
    color: (target, value, host) => void (formatOf(target, host).format.fontColor = colorArgument(value)),
    bold: (target, value, host) => void (formatOf(target, host).format.bold = flagArgument(value)),
    italic: (target, value, host) => void (formatOf(target, host).format.italic = flagArgument(value)),
  },
});

const lookFill = hostType<keyof Excel.ConditionalRangeFill>()<FormatTarget>({
  name: "ConditionalRangeFill",
  reads: { color: (target, host) => formatOf(target, host).format.fill ?? "" },
  writes: {
    color: (target, value, host) => void (formatOf(target, host).format.fill = colorArgument(value)),
  },
  calls: { clear: (target, _args, host) => void delete formatOf(target, host).format.fill },
});
