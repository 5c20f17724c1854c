import type { ChartState, SheetState } from "../host/model";
import { unescapedString } from "./escaped-string";
import type { PackageParts } from "./package-parts";
import type { SheetIdOf } from "./read-chart";
import { readChart } from "./read-chart";
import { unitsPerPoint } from "./write-drawing";
import type { XmlElement } from "./xml-tree";
import { child, numberAttribute } from "./xml-tree";

const points = (element: XmlElement | undefined, name: string): number =>
  (numberAttribute(element, name) ?? 0) / unitsPerPoint;

/** Where a column begins, in points from the sheet's left edge. */
function columnEdge(sheet: SheetState, column: number): number {
  let edge = column * sheet.standardWidth;
  for (const [number, { hidden, width }] of sheet.columns) {
    if (number < column) edge += (hidden ? 0 : (width ?? sheet.standardWidth)) - sheet.standardWidth;
  }
  return edge;
}

function rowEdge(sheet: SheetState, row: number): number {
  let edge = row * sheet.standardHeight;
  for (const [number, { hidden, filtered, height }] of sheet.rows) {
    if (number < row)
      edge += (hidden || filtered ? 0 : (height ?? sheet.standardHeight)) - sheet.standardHeight;
  }
  return edge;
}

type Place = Pick<ChartState, "top" | "left" | "width" | "height">;

/** An anchor is a place in itself, a cell with an offset, or two of these; the text of an offset is in units. */
function placeOf(anchor: XmlElement, sheet: SheetState): Place {
  const cell = (name: string): { left: number; top: number } => {
    const at = child(anchor, name);
    const part = (which: string): number => Number(child(at, which)?.text ?? 0) || 0;
    return {
      left: columnEdge(sheet, part("col")) + part("colOff") / unitsPerPoint,
      top: rowEdge(sheet, part("row")) + part("rowOff") / unitsPerPoint,
    };
  };
  const position = child(anchor, "pos");
  const from = position ? { left: points(position, "x"), top: points(position, "y") } : cell("from");
  const extent = child(anchor, "ext");
  if (extent) return { ...from, width: points(extent, "cx"), height: points(extent, "cy") };
  const to = cell("to");
  return { ...from, width: Math.max(0, to.left - from.left), height: Math.max(0, to.top - from.top) };
}

/** Adds a drawing's charts to their sheet; returns how many it could not read (pies, scatters, mixed ones). */
export function readDrawing(
  path: string,
  parts: PackageParts,
  sheet: SheetState,
  sheetIdOf: SheetIdOf,
): number {
  const targets = new Map(parts.relations(path).map((relation) => [relation.id, relation]));
  let leftOut = 0;
  for (const anchor of parts.xml(path)?.children ?? []) {
    const frame = child(anchor, "graphicFrame");
    const link = child(child(child(frame, "graphic"), "graphicData"), "chart");
    const relation = targets.get(link?.attributes["r:id"] ?? link?.attributes["id"] ?? "");
    if (relation?.type !== "chart") continue;
    const read = readChart(parts.xml(relation.target), sheetIdOf);
    if (!read) {
      leftOut += 1;
      continue;
    }
    const names = child(child(frame, "nvGraphicFramePr"), "cNvPr")?.attributes ?? {};
    const number = sheet.charts.length + 1;
    const [title, description] = [
      unescapedString(names["title"] ?? ""),
      unescapedString(names["descr"] ?? ""),
    ];
    const chart: ChartState = {
      id: `chart ${number}`,
      name: unescapedString(names["name"] ?? `Chart ${number}`),
      ...placeOf(anchor, sheet),
      ...read,
    };
    if (title !== "" || description !== "") {
      chart.alternativeText = { ...(title ? { title } : {}), ...(description ? { description } : {}) };
    }
    sheet.charts.push(chart);
  }
  return leftOut;
}
