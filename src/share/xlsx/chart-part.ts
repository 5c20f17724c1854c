import { fixedReference } from "../../sheets/area-address";
import type { PlannedArea, PlannedCell, PlannedSeries } from "../../sheets/plan";
import { bodyLook, grey, ink, seriesFills } from "../../sheets/stylesheet";
import type { SharedStep } from "../shared-sheet";
import { namespaces } from "./namespaces";
import { plannedCells } from "./planned-cells";
import { xmlElement, xmlPart, xmlText } from "./xml-text";

const gridline = "#DCDCDC";

/** What a chart is drawn from: the text or number of each cell of an area, down a column. */
type CellsOf = (area: PlannedArea) => readonly PlannedCell[];

/**
 * The results chart as a native chart: stacked bars, questions from the top, 0 to 100%. The numbers of its cells stand in
 * it too, because previews of an e-mail programme draw it from those.
 */
export function chartPart(
  sheet: string,
  steps: readonly SharedStep[],
  step: Extract<SharedStep, { step: "chart" }>,
): string {
  const rows = plannedCells(steps);
  const cellsOf: CellsOf = ({ top, bottom, left }) =>
    Array.from({ length: bottom - top + 1 }, (_, at) => rows.get(top + at)?.get(left)?.value ?? null);
  const series = step.series.map((each, index) => seriesElement(sheet, step.source, each, index, cellsOf));
  const bars =
    value("barDir", "bar") +
    value("grouping", "stacked") +
    value("varyColors", 0) +
    series.join("") +
    value("gapWidth", 8) +
    value("overlap", 100) +
    value("axId", 1) +
    value("axId", 2);
  const plot = `<c:layout/>${xmlElement("c:barChart", {}, bars)}${categoryAxis()}${valueAxis()}`;
  const chart =
    title(step.title) +
    value("autoTitleDeleted", 0) +
    xmlElement("c:plotArea", {}, plot) +
    value("plotVisOnly", 1) +
    value("dispBlanksAs", "gap");
  return xmlPart(
    xmlElement(
      "c:chartSpace",
      { "xmlns:c": namespaces.chart, "xmlns:a": namespaces.drawing, "xmlns:r": namespaces.link },
      value("roundedCorners", 0) +
        xmlElement("c:chart", {}, chart) +
        shape("#FFFFFF", null) +
        letters(900, grey),
    ),
  );
}

const value = (name: string, content: string | number): string => xmlElement(`c:${name}`, { val: content });

function solid(hex: string): string {
  return xmlElement("a:solidFill", {}, xmlElement("a:srgbClr", { val: hex.slice(1).toUpperCase() }));
}

function shape(fill: string | null, outline: string | null): string {
  const inside = fill === null ? "<a:noFill/>" : solid(fill);
  return xmlElement(
    "c:spPr",
    {},
    `${inside}${xmlElement("a:ln", {}, outline === null ? "<a:noFill/>" : solid(outline))}`,
  );
}

/** Only the outline: for axes and grid lines. */
function outline(hex: string): string {
  return xmlElement("c:spPr", {}, xmlElement("a:ln", { w: 9525 }, solid(hex)));
}

function run(name: string, size: number, hex: string, bold: boolean): string {
  const look = solid(hex) + xmlElement("a:latin", { typeface: bodyLook.fontName });
  return xmlElement(name, { lang: name === "a:rPr" ? "en-GB" : undefined, sz: size, b: bold }, look);
}

function letters(size: number, hex: string): string {
  const paragraph = xmlElement("a:pPr", {}, run("a:defRPr", size, hex, false));
  return xmlElement("c:txPr", {}, `<a:bodyPr/>${xmlElement("a:p", {}, paragraph)}`);
}

function title(words: string): string {
  const text = run("a:rPr", 1000, ink, true) + xmlElement("a:t", {}, xmlText(words));
  const paragraph = xmlElement("a:p", {}, xmlElement("a:r", {}, text));
  const rich = xmlElement("c:tx", {}, xmlElement("c:rich", {}, `<a:bodyPr/>${paragraph}`));
  return xmlElement("c:title", {}, rich + value("overlay", 0));
}

function seriesElement(
  sheet: string,
  source: PlannedArea,
  { name, part }: PlannedSeries,
  index: number,
  cellsOf: CellsOf,
): string {
  const column = source.left + 1 + index;
  const labels = { ...source, right: source.left };
  const amounts = { ...source, left: column, right: column };
  return xmlElement(
    "c:ser",
    {},
    value("idx", index) +
      value("order", index) +
      xmlElement("c:tx", {}, xmlElement("c:v", {}, xmlText(name))) +
      shape(seriesFills[part], null) +
      value("invertIfNegative", 0) +
      xmlElement("c:cat", {}, reference("str", sheet, labels, cellsOf)) +
      xmlElement("c:val", {}, reference("num", sheet, amounts, cellsOf)),
  );
}

function reference(kind: "str" | "num", sheet: string, area: PlannedArea, cellsOf: CellsOf): string {
  const cells = cellsOf(area);
  const points = cells.map((cell, index) =>
    cell === null ? "" : xmlElement("c:pt", { idx: index }, xmlElement("c:v", {}, xmlText(String(cell)))),
  );
  const cache =
    (kind === "num" ? xmlElement("c:formatCode", {}, "General") : "") +
    value("ptCount", cells.length) +
    points.join("");
  const place = xmlElement("c:f", {}, xmlText(fixedReference(sheet, area)));
  return xmlElement(`c:${kind}Ref`, {}, place + xmlElement(`c:${kind}Cache`, {}, cache));
}

/** Questions from the top: the axis is reversed, and the other one crosses at its far end, or it would land above. */
function categoryAxis(): string {
  return xmlElement(
    "c:catAx",
    {},
    value("axId", 1) +
      xmlElement("c:scaling", {}, value("orientation", "maxMin")) +
      value("delete", 0) +
      value("axPos", "l") +
      value("majorTickMark", "none") +
      value("minorTickMark", "none") +
      value("tickLblPos", "nextTo") +
      outline(grey) +
      letters(900, grey) +
      value("crossAx", 2) +
      value("crosses", "autoZero") +
      value("auto", 1) +
      value("lblAlgn", "ctr") +
      value("lblOffset", 100) +
      value("tickLblSkip", 1) +
      value("noMultiLvlLbl", 1),
  );
}

function valueAxis(): string {
  return xmlElement(
    "c:valAx",
    {},
    value("axId", 2) +
      xmlElement("c:scaling", {}, value("orientation", "minMax") + value("max", 100) + value("min", 0)) +
      value("delete", 0) +
      value("axPos", "b") +
      xmlElement("c:majorGridlines", {}, outline(gridline)) +
      xmlElement("c:numFmt", { formatCode: '0"%"', sourceLinked: false }) +
      value("majorTickMark", "none") +
      value("minorTickMark", "none") +
      value("tickLblPos", "nextTo") +
      outline(gridline) +
      letters(800, grey) +
      value("crossAx", 1) +
      value("crosses", "max") +
      value("crossBetween", "between") +
      value("majorUnit", 25),
  );
}
