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
import { chartPartNames, partNames, sheetLinksName, sheetPartName, surveySheetName } from "./part-names";
import { styleBook } from "./styles-part";
import { drawingLink, worksheetPart } from "./worksheet-part";

/**
 * The sheets as the parts of a workbook file: text by the name of the part.
 * Checked by: test/share/findings-workbook.test.ts
 */
export function workbookParts(sheets: readonly SharedSheet[], title: string): ReadonlyMap<string, string> {
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
  parts.set(partNames.contentTypes, contentTypesPart(hasChart, parts.has(surveySheetName)));
  parts.set(partNames.rootLinks, rootLinksPart());
  parts.set(partNames.properties, propertiesPart(title));
  parts.set(partNames.workbook, workbookPart(sheets));
  parts.set(partNames.workbookLinks, workbookLinksPart(sheets));
  parts.set(partNames.styles, styles.part());
  return parts;
}
