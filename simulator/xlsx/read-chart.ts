import type { Area, ChartSeriesState, ChartState } from "../host/model";
import { areaOf } from "./area-text";
import { colourIn, down, lettersIn, numberValue, textValue } from "./chart-parts";
import { unescapedString } from "./escaped-string";
import { readAxis } from "./read-chart-axis";
import type { XmlElement } from "./xml-tree";
import { child, childrenNamed, flagAttribute } from "./xml-tree";

/** The sheet of a name, as charts refer to it. */
export type SheetIdOf = (name: string) => string | undefined;

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
