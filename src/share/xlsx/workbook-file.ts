import { strToU8, zipSync } from "fflate";
import type { SharedSheet } from "../shared-sheet";
import { chartPart } from "./chart-part";
import { chartLink, drawingPart } from "./drawing-part";
import {
  contentTypesPart,
  linksPart,
  propertiesPart,
  rootLinksPart,
  workbookLinksPart,
  workbookPart,
} from "./package-parts";
import { namespaces } from "./namespaces";
import { chartPartNames, expectedParts, partNames, sheetLinksName, sheetPartName } from "./part-names";
import { styleBook } from "./styles-part";
import { drawingLink, worksheetPart } from "./worksheet-part";

/**
 * The sheets as the bytes of a workbook file. Nothing goes in but the expected parts; the same sheets and title give the
 * same bytes, on every machine and at any time.
 * Checked by: test/share/findings-workbook.test.ts
 */
export function workbookFile(sheets: readonly SharedSheet[], title: string): Uint8Array {
  const parts = fileParts(sheets, title);
  const hasChart = parts.has(chartPartNames.chart);
  const packed = Object.fromEntries(
    expectedParts(hasChart).map((name) => [name, strToU8(parts.get(name) ?? "")]),
  );
  // The zip format keeps local time without a zone: made from local fields, this is the same everywhere.
  return zipSync(packed, { level: 9, mtime: new Date(1980, 0, 1, 0, 0, 0) });
}

function fileParts(sheets: readonly SharedSheet[], title: string): ReadonlyMap<string, string> {
  const styles = styleBook();
  const parts = new Map<string, string>();
  sheets.forEach(({ sheet, steps }, index) => {
    parts.set(sheetPartName(index), worksheetPart(steps, styles, index === 0));
    const chart = steps.find((step) => step.step === "chart");
    if (chart === undefined) return;
    parts.set(
      sheetLinksName(index),
      linksPart([
        { id: drawingLink, type: `${namespaces.link}/drawing`, target: "../drawings/drawing1.xml" },
      ]),
    );
    parts.set(chartPartNames.drawing, drawingPart(chart));
    parts.set(
      chartPartNames.drawingLinks,
      linksPart([{ id: chartLink, type: `${namespaces.link}/chart`, target: "../charts/chart1.xml" }]),
    );
    parts.set(chartPartNames.chart, chartPart(sheet, steps, chart));
  });
  const hasChart = parts.has(chartPartNames.chart);
  parts.set(partNames.contentTypes, contentTypesPart(hasChart));
  parts.set(partNames.rootLinks, rootLinksPart());
  parts.set(partNames.properties, propertiesPart(title));
  parts.set(partNames.workbook, workbookPart(sheets));
  parts.set(partNames.workbookLinks, workbookLinksPart(sheets));
  parts.set(partNames.styles, styles.part());
  return parts;
}
