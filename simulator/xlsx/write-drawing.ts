import type { ChartState } from "../host/model";
import { escapedString } from "./escaped-string";
import { xmlElement, xmlPart } from "./xml-text";

/** English metric units in a point: 914,400 in an inch. */
export const unitsPerPoint = 12_700;

const units = (points: number): number => Math.max(0, Math.round(points * unitsPerPoint));

/** Where a sheet's charts lie, in points from its corner, and what a screen reader says of them. */
export function writtenDrawing(charts: readonly ChartState[]): string {
  const anchors = charts.map((chart, place) => {
    const text = (words: string | undefined): string | undefined =>
      words ? escapedString(words) : undefined;
    const names = xmlElement("xdr:cNvPr", {
      id: place + 2,
      name: escapedString(chart.name || `Chart ${place + 1}`),
      descr: text(chart.alternativeText?.description),
      title: text(chart.alternativeText?.title),
    });
    const graphic = xmlElement("c:chart", {
      "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
      "r:id": `rId${place + 1}`,
    });
    const uri = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    const frame =
      xmlElement("xdr:nvGraphicFramePr", {}, `${names}<xdr:cNvGraphicFramePr/>`) +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      xmlElement("a:graphic", {}, xmlElement("a:graphicData", { uri }, graphic));
    const content =
      xmlElement("xdr:pos", { x: units(chart.left), y: units(chart.top) }) +
      xmlElement("xdr:ext", { cx: units(chart.width), cy: units(chart.height) }) +
      xmlElement("xdr:graphicFrame", { macro: "" }, frame) +
      "<xdr:clientData/>";
    return xmlElement("xdr:absoluteAnchor", {}, content);
  });
  const namespaces = {
    "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  };
  return xmlPart(xmlElement("xdr:wsDr", namespaces, anchors.join("")));
}
