import type { SheetState } from "../host/model";
import { leftOf, topOf } from "../host/sizes";
import { escapedString } from "./escaped-string";
import { xmlElement, xmlPart } from "./xml-text";

/** English metric units in a point: 914,400 in an inch. */
export const unitsPerPoint = 12_700;

const units = (points: number): number => Math.max(0, Math.round(points * unitsPerPoint));

/** The last of the edges at or before a distance: its number, and how far beyond it the distance lies. */
function edgeBefore(distance: number, edge: (index: number) => number): { index: number; beyond: number } {
  let index = 0;
  while (edge(index + 1) <= distance) index += 1;
  return { index, beyond: distance - edge(index) };
}

/**
 * Where a sheet's charts lie, and what a screen reader says of them. A chart hangs on the cell under its corner, as
 * Excel writes it: a program that draws columns a little wider or narrower keeps it beside its cells.
 */
export function writtenDrawing(sheet: SheetState): string {
  const anchors = sheet.charts.map((chart, place) => {
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
    const column = edgeBefore(Math.max(0, chart.left), (index) => leftOf(sheet, index));
    const row = edgeBefore(Math.max(0, chart.top), (index) => topOf(sheet, index));
    const from =
      xmlElement("xdr:col", {}, String(column.index)) +
      xmlElement("xdr:colOff", {}, String(units(column.beyond))) +
      xmlElement("xdr:row", {}, String(row.index)) +
      xmlElement("xdr:rowOff", {}, String(units(row.beyond)));
    const content =
      xmlElement("xdr:from", {}, from) +
      xmlElement("xdr:ext", { cx: units(chart.width), cy: units(chart.height) }) +
      xmlElement("xdr:graphicFrame", { macro: "" }, frame) +
      "<xdr:clientData/>";
    return xmlElement("xdr:oneCellAnchor", {}, content);
  });
  const namespaces = {
    "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  };
  return xmlPart(xmlElement("xdr:wsDr", namespaces, anchors.join("")));
}
