import type { ChartSeriesState, ChartState, WorkbookState } from "../host/model";
import { chartReference } from "./chart-cache";
import { chartValue, lettersElement, lettersOf, shapeLook } from "./chart-look";
import { escapedString } from "./escaped-string";
import type { AxisPlace } from "./write-chart-axis";
import { axisElement } from "./write-chart-axis";
import { escapedText, xmlElement, xmlPart } from "./xml-text";

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
    .map((part) => chartValue(`show${part}`, part === "Val"))
    .join("");
  const content =
    chartValue("idx", place) +
    chartValue("order", place) +
    `<c:tx><c:v>${escapedText(escapedString(series.name))}</c:v></c:tx>` +
    shapeLook(kind.element === "lineChart" ? undefined : series.fill, series.line) +
    (kind.element === "barChart" ? chartValue("invertIfNegative", false) : "") +
    (series.hasDataLabels ? xmlElement("c:dLbls", {}, labels) : "") +
    chartReference("cat", series.categories, workbook) +
    chartReference("val", series.values, workbook);
  return xmlElement("c:ser", {}, content);
}

function titleElement(title: ChartState["title"]): string {
  if (!title?.visible || title.text === "") return chartValue("autoTitleDeleted", true);
  const letters = { fontSize: title.fontSize ?? 12, fontColor: title.fontColor, bold: title.bold ?? false };
  const run = `<a:r>${lettersElement("a:rPr", letters)}<a:t>${escapedText(escapedString(title.text))}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr>${lettersElement("a:defRPr", letters)}</a:pPr>${run}</a:p>`;
  const text = `<c:tx><c:rich><a:bodyPr/>${paragraph}</c:rich></c:tx>`;
  return (
    xmlElement("c:title", {}, text + chartValue("overlay", false)) + chartValue("autoTitleDeleted", false)
  );
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
    (kind.element === "barChart" ? chartValue("barDir", kind.direction) : "") +
    chartValue("grouping", kind.grouping) +
    chartValue("varyColors", false) +
    chart.series.map((series, place) => seriesElement(series, place, kind, workbook)).join("") +
    (kind.element === "barChart"
      ? chartValue("gapWidth", gap) + chartValue("overlap", overlap)
      : chartValue("marker", true)) +
    chartValue("axId", 1) +
    chartValue("axId", 2);
  const legend =
    chartValue("legendPos", legendPlaces[chart.legend.position] ?? "r") + chartValue("overlay", false);
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
    chartValue("plotVisOnly", true) +
    chartValue("dispBlanksAs", "gap");
  const root =
    chartValue("roundedCorners", false) +
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
