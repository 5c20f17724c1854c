import type { Area, ChartAxisState, ChartSeriesState, ChartState } from "../host/model";
import { areaOf } from "./area-text";
import { unescapedString } from "./escaped-string";
import type { XmlElement } from "./xml-tree";
import { child, childrenNamed, flagAttribute, numberAttribute } from "./xml-tree";

/** The sheet of a name, as charts refer to it. */
export type SheetIdOf = (name: string) => string | undefined;

const down = (element: XmlElement | undefined, ...names: string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((at, name) => child(at, name), element);

const textValue = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.attributes["val"];
const numberValue = (element: XmlElement | undefined, name: string): number | undefined =>
  numberAttribute(child(element, name), "val");

/** The colour of a fill; null for "no fill", undefined where it is the program's or the theme's. */
function colourIn(look: XmlElement | undefined): string | null | undefined {
  if (child(look, "noFill")) return null;
  const hex = down(look, "solidFill", "srgbClr")?.attributes["val"];
  return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
}

function reference(
  element: XmlElement | undefined,
  sheetIdOf: SheetIdOf,
): { sheetId: string; area: Area } | undefined {
  const formula = (child(element, "numRef") ?? child(element, "strRef"))?.children.find(
    (part) => part.name === "f",
  );
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula?.text.trim() ?? "");
  const sheetId = match && sheetIdOf((match[1] ?? match[2] ?? "").replaceAll("''", "'"));
  const area = match?.[3] === undefined ? undefined : areaOf(match[3]);
  return sheetId && area ? { sheetId, area } : undefined;
}

/** Every text inside an element, joined: a title's runs, or a series' name wherever the file keeps it. */
function joinedText(element: XmlElement | undefined, name: string): string {
  if (!element) return "";
  if (element.name === name) return unescapedString(element.text);
  return element.children.map((part) => joinedText(part, name)).join("");
}

function readSeries(element: XmlElement, plot: XmlElement, sheetIdOf: SheetIdOf): ChartSeriesState {
  const series: ChartSeriesState = { name: joinedText(child(element, "tx"), "v") };
  const values = reference(child(element, "val"), sheetIdOf);
  if (values) series.values = values;
  const categories = reference(child(element, "cat"), sheetIdOf);
  if (categories) series.categories = categories;
  const fill = colourIn(child(element, "spPr"));
  if (fill !== undefined) series.fill = fill;
  const line = colourIn(down(element, "spPr", "ln"));
  if (line !== undefined) series.line = line;
  const gapWidth = numberValue(plot, "gapWidth");
  if (gapWidth !== undefined) series.gapWidth = gapWidth;
  const overlap = numberValue(plot, "overlap");
  if (overlap !== undefined) series.overlap = overlap;
  if (flagAttribute(down(element, "dLbls", "showVal"), "val")) series.hasDataLabels = true;
  return series;
}

/** Letters as a chart's parts keep them; sizes in hundredths of a point. */
function lettersIn(element: XmlElement | undefined): {
  fontSize?: number;
  fontColor?: string;
  bold?: boolean;
} {
  const size = numberAttribute(element, "sz");
  const colour = colourIn(element);
  return {
    ...(size === undefined ? {} : { fontSize: size / 100 }),
    ...(colour ? { fontColor: colour } : {}),
    ...(element?.attributes["b"] === undefined ? {} : { bold: flagAttribute(element, "b") }),
  };
}

const crossings: Readonly<Record<string, string>> = { max: "Maximum", min: "Minimum" };

/** `across` is the other axis, on which a file says where this one is met. */
function readAxis(axis: XmlElement | undefined, across: XmlElement | undefined): ChartAxisState {
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

function typeOf(plot: XmlElement): string | undefined {
  const grouping = textValue(plot, "grouping") ?? "clustered";
  const suffix = grouping === "percentStacked" ? "Stacked100" : grouping === "stacked" ? "Stacked" : "";
  if (plot.name === "lineChart") return `Line${suffix}`;
  if (plot.name !== "barChart") return undefined;
  return `${textValue(plot, "barDir") === "bar" ? "Bar" : "Column"}${suffix === "" ? "Clustered" : suffix}`;
}

const legendPlaces: Readonly<Record<string, string>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Corner",
};

/** What a chart's part says of a chart; where it lies, and its alternative text, stand in the drawing. */
export type ReadChart = Omit<ChartState, "id" | "name" | "top" | "left" | "width" | "height">;

/** A chart of bars, columns or lines; undefined for every other kind, and for one that mixes kinds. */
export function readChart(root: XmlElement | undefined, sheetIdOf: SheetIdOf): ReadChart | undefined {
  const chart = child(root, "chart");
  const area = child(chart, "plotArea");
  const plots = area?.children.filter((part) => part.name.endsWith("Chart")) ?? [];
  const plot = plots[0];
  const type = plot && plots.length === 1 ? typeOf(plot) : undefined;
  if (!plot || type === undefined) return undefined;
  const [category, value] = [child(area, "catAx"), child(area, "valAx")];
  const legend = child(chart, "legend");
  const state: ReadChart = {
    type,
    legend: {
      visible: legend !== undefined,
      position: legendPlaces[textValue(legend, "legendPos") ?? "r"] ?? "Right",
    },
    series: childrenNamed(plot, "ser").map((series) => readSeries(series, plot, sheetIdOf)),
    categoryAxis: readAxis(category, value),
    valueAxis: readAxis(value, category),
  };
  const title = child(chart, "title");
  const text = joinedText(child(title, "tx"), "t") || joinedText(child(title, "tx"), "v");
  if (text !== "") {
    const paragraph = down(title, "tx", "rich", "p");
    state.title = {
      text,
      visible: true,
      ...lettersIn(down(paragraph, "pPr", "defRPr") ?? down(paragraph, "r", "rPr")),
    };
  }
  const [fill, border] = [colourIn(child(root, "spPr")), colourIn(down(root, "spPr", "ln"))];
  if (fill !== undefined) state.fill = fill;
  if (border !== undefined) state.border = border;
  return state;
}
