import { cellAddress } from "../../core/frame/cell-address";
import type { PlannedArea } from "../../sheets/plan";
import { areaAddress } from "../../sheets/area-address";
import type { SharedStep } from "../shared-sheet";
import { printedPage } from "./printed-page";
import { namespaces } from "./namespaces";
import { plannedCells, type FileCell, type FileRows } from "./planned-cells";
import type { StyleBook } from "./styles-part";
import { xmlElement, xmlPart, xmlText } from "./xml-text";

/** The link from a sheet to its drawing. */
export const drawingLink = "rId1";

/**
 * One sheet as a part. Text stands in the cell itself and always as text, so that the whole of what a sheet says is in
 * one place and nothing of it can be read as a formula.
 */
export function worksheetPart(steps: readonly SharedStep[], styles: StyleBook, isFirst: boolean): string {
  const rows = plannedCells(steps);
  const used = usedArea(rows);
  const hasChart = steps.some(({ step }) => step === "chart");
  return xmlPart(
    xmlElement(
      "worksheet",
      { xmlns: namespaces.spreadsheet, "xmlns:r": namespaces.link },
      xmlElement("sheetPr", {}, xmlElement("pageSetUpPr", { fitToPage: true })) +
        xmlElement("dimension", { ref: areaAddress(used) }) +
        xmlElement("sheetViews", {}, sheetView(steps, isFirst)) +
        xmlElement("sheetFormatPr", { defaultRowHeight: 13.5 }) +
        xmlElement("cols", {}, columns(steps)) +
        xmlElement("sheetData", {}, sheetRows(rows, steps, styles)) +
        printedPage(steps) +
        xmlElement(
          "ignoredErrors",
          {},
          xmlElement("ignoredError", { sqref: areaAddress(used), numberStoredAsText: true }),
        ) +
        (hasChart ? xmlElement("drawing", { "r:id": drawingLink }) : ""),
    ),
  );
}

function usedArea(rows: FileRows): PlannedArea {
  const columnNumbers = [...rows.values()].flatMap((cells) => [...cells.keys()]);
  return { top: 1, left: 1, bottom: Math.max(1, ...rows.keys()), right: Math.max(1, ...columnNumbers) };
}

/** Gridlines off, the header row frozen where a plan says so, A1 the active cell of every sheet. */
function sheetView(steps: readonly SharedStep[], isFirst: boolean): string {
  const frozen = steps.reduce((rows, step) => (step.step === "freeze" ? step.rows : rows), 0);
  const pane =
    frozen === 0
      ? ""
      : xmlElement("pane", {
          ySplit: frozen,
          topLeftCell: cellAddress(1, frozen + 1),
          activePane: "bottomLeft",
          state: "frozen",
        });
  const selection = xmlElement("selection", {
    pane: frozen === 0 ? undefined : "bottomLeft",
    activeCell: "A1",
    sqref: "A1",
  });
  const attributes = { showGridLines: false, tabSelected: isFirst ? true : undefined, workbookViewId: 0 };
  return xmlElement("sheetView", attributes, pane + selection);
}

/** A file counts five pixels of margin into the width of a column; a digit of Arial 10 is seven pixels wide. */
function columns(steps: readonly SharedStep[]): string {
  return steps
    .flatMap((step) => (step.step === "widths" ? step.characters : []))
    .map((characters, index) => {
      const width = Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
      return xmlElement("col", { min: index + 1, max: index + 1, width, customWidth: true });
    })
    .join("");
}

function sheetRows(rows: FileRows, steps: readonly SharedStep[], styles: StyleBook): string {
  const heights = new Map(
    steps.flatMap((step) =>
      step.step === "heights" ? step.rows.map(({ row, points }) => [row, points] as const) : [],
    ),
  );
  return [...new Set([...rows.keys(), ...heights.keys()])]
    .sort((a, b) => a - b)
    .map((row) => {
      const cells = [...(rows.get(row) ?? [])].sort(([a], [b]) => a - b);
      const points = heights.get(row);
      return xmlElement(
        "row",
        { r: row, ht: points, customHeight: points === undefined ? undefined : true },
        cells.map(([column, cell]) => cellElement(cellAddress(column, row), cell, styles)).join(""),
      );
    })
    .join("");
}

function cellElement(address: string, { value, style }: FileCell, styles: StyleBook): string {
  const attributes = { r: address, s: styles.numberOf(style) };
  if (value === null || value === "") return xmlElement("c", attributes);
  if (typeof value === "number") return xmlElement("c", attributes, xmlElement("v", {}, String(value)));
  const text = xmlElement("t", { "xml:space": "preserve" }, xmlText(String(value)));
  return xmlElement("c", { ...attributes, t: "inlineStr" }, xmlElement("is", {}, text));
}
