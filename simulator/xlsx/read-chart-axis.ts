import type { ChartAxisState } from "../host/model";
import { colourIn, down, lettersIn, numberValue, textValue } from "./chart-parts";
import { unescapedString } from "./escaped-string";
import type { XmlElement } from "./xml-tree";
import { child, flagAttribute } from "./xml-tree";

const crossings: Readonly<Record<string, string>> = { max: "Maximum", min: "Minimum" };

/** An axis. `across` is the other axis, on which a file says where this one is met. */
export function readAxis(axis: XmlElement | undefined, across: XmlElement | undefined): ChartAxisState {
  const state: ChartAxisState = {};
  const scaling = child(axis, "scaling");
  const [minimum, maximum] = [numberValue(scaling, "min"), numberValue(scaling, "max")];
  if (minimum !== undefined) state.minimum = minimum;
  if (maximum !== undefined) state.maximum = maximum;
  const unit = numberValue(axis, "majorUnit");
  if (unit !== undefined) state.majorUnit = unit;
  if (textValue(scaling, "orientation") === "maxMin") state.reversed = true;
  if (flagAttribute(child(axis, "delete"), "val")) state.visible = false;
  const format = child(axis, "numFmt");
  if (format && !flagAttribute(format, "sourceLinked"))
    state.numberFormat = unescapedString(format.attributes["formatCode"] ?? "General");
  const { fontSize, fontColor } = lettersIn(down(axis, "txPr", "p", "pPr", "defRPr"));
  if (fontSize !== undefined) state.fontSize = fontSize;
  if (fontColor !== undefined) state.fontColor = fontColor;
  const lines = child(axis, "majorGridlines");
  const color = colourIn(down(lines, "spPr", "ln"));
  if (lines) state.majorGridlines = { visible: true, ...(color ? { color } : {}) };
  const own = colourIn(down(axis, "spPr", "ln"));
  if (own !== undefined) state.lineColor = own;
  const crosses = crossings[textValue(across, "crosses") ?? ""];
  if (crosses !== undefined) state.crosses = crosses;
  return state;
}
