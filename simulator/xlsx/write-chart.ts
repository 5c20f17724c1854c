import type { ChartAxisState, ChartSeriesState, ChartState, WorkbookState } from "../host/model";
import { chartReference } from "./chart-cache";
import { lettersElement, lettersOf, lineOf, shapeLook } from "./chart-look";
import { escapedString } from "./escaped-string";
import { escapedText, xmlElement, xmlPart } from "./xml-text";

const value = (name: string, val: string | number | boolean): string => xmlElement(`c:${name}`, { val });

interface Kind {
  readonly element: "barChart" | "lineChart";
  readonly direction: "bar" | "col";
  readonly grouping: "clustered" | "standard" | "stacked" | "percentStacked";
}

/** Bars, columns and lines of every grouping; any other type is written as clustered columns. */
function kindOf(type: string): Kind {
  const match = /^(Bar|Column|Line)(?:Markers)?(Clustered|Stacked100|Stacked)?(100)?$/.exec(type);
  const [, shape = "Column", group = ""] = match ?? [];
  const plain = shape === "Line" ? "standard" : "clustered";
  return {
    element: shape === "Line" ? "lineChart" : "barChart",
    direction: shape === "Bar" ? "bar" : "col",
    grouping:
      group === "Stacked100" || match?.[3] ? "percentStacked" : group === "Stacked" ? "stacked" : plain,
  };
}

function seriesElement(series: ChartSeriesState, place: number, kind: Kind, workbook: WorkbookState): string {
  const labels = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"]
    .map((part) => value(`show${part}`, part === "Val"))
    .join("");
  const content =
    value("idx", place) +
    value("order", place) +
    `<c:tx><c:v>${escapedText(escapedString(series.name))}</c:v></c:tx>` +
    shapeLook(kind.element === "lineChart" ? undefined : series.fill, series.line) +
    (kind.element === "barChart" ? value("invertIfNegative", false) : "") +
    (series.hasDataLabels ? xmlElement("c:dLbls", {}, labels) : "") +
    chartReference("cat", series.categories, workbook) +
    chartReference("val", series.values, workbook);
  return xmlElement("c:ser", {}, content);
}

/** Where an axis meets the other, in the words of Office.js (ChartAxisPosition). */
const crossing = (place: string | undefined): string =>
  place === "Maximum" ? "max" : place === "Minimum" ? "min" : "autoZero";

interface AxisPlace {
  readonly name: "catAx" | "valAx";
  readonly id: number;
  readonly other: number;
  readonly position: "l" | "b";
}

/** `across` is the other axis: a file says on one axis where it meets the other, Office.js on the other one. */
function axisElement(place: AxisPlace, axis: ChartAxisState, across: ChartAxisState): string {
  const isValue = place.name === "valAx";
  const scaling =
    value("orientation", axis.reversed ? "maxMin" : "minMax") +
    (axis.maximum === undefined ? "" : value("max", axis.maximum)) +
    (axis.minimum === undefined ? "" : value("min", axis.minimum));
  const lines = axis.majorGridlines?.visible
    ? xmlElement(
        "c:majorGridlines",
        {},
        axis.majorGridlines.color ? xmlElement("c:spPr", {}, lineOf(axis.majorGridlines.color)) : "",
      )
    : "";
  const content =
    value("axId", place.id) +
    xmlElement("c:scaling", {}, scaling) +
    value("delete", axis.visible === false) +
    value("axPos", place.position) +
    lines +
    xmlElement("c:numFmt", {
      formatCode: axis.numberFormat ?? "General",
      sourceLinked: axis.numberFormat === undefined,
    }) +
    value("majorTickMark", "none") +
    value("minorTickMark", "none") +
    value("tickLblPos", "nextTo") +
    shapeLook(undefined, axis.lineColor) +
    lettersOf({ fontSize: axis.fontSize ?? 9, fontColor: axis.fontColor }) +
    value("crossAx", place.other) +
    value("crosses", crossing(across.crosses)) +
    (isValue
      ? value("crossBetween", "between") +
        (axis.majorUnit === undefined ? "" : value("majorUnit", axis.majorUnit))
      : value("auto", true) +
        value("lblAlgn", "ctr") +
        value("lblOffset", 100) +
        value("noMultiLvlLbl", false));
  return xmlElement(`c:${place.name}`, {}, content);
}

function titleElement(title: ChartState["title"]): string {
  if (!title?.visible || title.text === "") return value("autoTitleDeleted", true);
  const letters = { fontSize: title.fontSize ?? 12, fontColor: title.fontColor, bold: title.bold ?? false };
  const run = `<a:r>${lettersElement("a:rPr", letters)}<a:t>${escapedText(escapedString(title.text))}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr>${lettersElement("a:defRPr", letters)}</a:pPr>${run}</a:p>`;
  const text = `<c:tx><c:rich><a:bodyPr/>${paragraph}</c:rich></c:tx>`;
  return xmlElement("c:title", {}, text + value("overlay", false)) + value("autoTitleDeleted", false);
}

const legendPlaces: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

/** A native chart. Its series share one gap and one overlap, those of the first that says so. */
export function writtenChart(chart: ChartState, workbook: WorkbookState): string {
  const kind = kindOf(chart.type);
  const gap = chart.series.find((series) => series.gapWidth !== undefined)?.gapWidth ?? 150;
  const stacked = kind.grouping === "stacked" || kind.grouping === "percentStacked";
  const overlap = chart.series.find((series) => series.overlap !== undefined)?.overlap ?? (stacked ? 100 : 0);
  const lying = kind.direction === "bar";
  const category: AxisPlace = { name: "catAx", id: 1, other: 2, position: lying ? "l" : "b" };
  const values: AxisPlace = { name: "valAx", id: 2, other: 1, position: lying ? "b" : "l" };
  const plot =
    (kind.element === "barChart" ? value("barDir", kind.direction) : "") +
    value("grouping", kind.grouping) +
    value("varyColors", false) +
    chart.series.map((series, place) => seriesElement(series, place, kind, workbook)).join("") +
    (kind.element === "barChart"
      ? value("gapWidth", gap) + value("overlap", overlap)
      : value("marker", true)) +
    value("axId", 1) +
    value("axId", 2);
  const legend = value("legendPos", legendPlaces[chart.legend.position] ?? "r") + value("overlay", false);
  const content =
    titleElement(chart.title) +
    xmlElement(
      "c:plotArea",
      {},
      "<c:layout/>" +
        xmlElement(`c:${kind.element}`, {}, plot) +
        axisElement(category, chart.categoryAxis, chart.valueAxis) +
        axisElement(values, chart.valueAxis, chart.categoryAxis) +
        shapeLook(null, undefined),
    ) +
    (chart.legend.visible ? xmlElement("c:legend", {}, legend) : "") +
    value("plotVisOnly", true) +
    value("dispBlanksAs", "gap");
  const root =
    value("roundedCorners", false) +
    xmlElement("c:chart", {}, content) +
    // What Excel gives a new chart, where nothing else was said.
    shapeLook(
      chart.fill === undefined ? "#FFFFFF" : chart.fill,
      chart.border === undefined ? "#D9D9D9" : chart.border,
    ) +
    lettersOf({ fontSize: 9 });
  const namespaces = {
    "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  };
  return xmlPart(xmlElement("c:chartSpace", namespaces, root));
}
