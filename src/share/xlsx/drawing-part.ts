import type { SharedStep } from "../shared-sheet";
import { namespaces } from "./namespaces";
import { xmlElement, xmlPart } from "./xml-text";

/** The link from the drawing to its chart. */
export const chartLink = "rId1";

/** English metric units of a point. */
const unitsOfPoint = 12_700;

/** Points between the line above the chart and the chart. */
const clearOfLine = 4;

/** Where the chart stands, and its alternative text, which the programming interface of Excel can't set. */
export function drawingPart(step: Extract<SharedStep, { step: "chart" }>): string {
  const { over, name, alternativeText, widthPoints, heightPoints } = step;
  const at = (part: string, content: number): string => xmlElement(`xdr:${part}`, {}, String(content));
  const from =
    at("col", over.left - 1) +
    at("colOff", 0) +
    at("row", over.top - 1) +
    at("rowOff", clearOfLine * unitsOfPoint);
  const size = {
    cx: Math.round(widthPoints * unitsOfPoint),
    cy: Math.round(heightPoints * unitsOfPoint),
  };
  const frame =
    xmlElement(
      "xdr:nvGraphicFramePr",
      {},
      xmlElement("xdr:cNvPr", { id: 2, name, descr: alternativeText }) + "<xdr:cNvGraphicFramePr/>",
    ) +
    xmlElement("xdr:xfrm", {}, '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/>') +
    xmlElement(
      "a:graphic",
      {},
      xmlElement(
        "a:graphicData",
        { uri: namespaces.chart },
        xmlElement("c:chart", { "xmlns:c": namespaces.chart, "r:id": chartLink }),
      ),
    );
  const anchor =
    xmlElement("xdr:from", {}, from) +
    xmlElement("xdr:ext", size) +
    xmlElement("xdr:graphicFrame", { macro: "" }, frame) +
    "<xdr:clientData/>";
  const attributes = {
    "xmlns:xdr": namespaces.spreadsheetDrawing,
    "xmlns:a": namespaces.drawing,
    "xmlns:r": namespaces.link,
  };
  return xmlPart(xmlElement("xdr:wsDr", attributes, xmlElement("xdr:oneCellAnchor", {}, anchor)));
}
