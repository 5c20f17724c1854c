import type { PageLayoutState } from "../host/model";
import { unescapedString } from "./escaped-string";
import { footerParts } from "./footer-text";
import { paperName } from "./paper-sizes";
import type { XmlElement } from "./xml-tree";
import { child, childrenNamed, flagAttribute, numberAttribute } from "./xml-tree";

/** Excel's own margins in inches ("Normal"). */
export const standardMargins = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
} as const;

export const pointsPerInch = 72;

function marginsOf(element: XmlElement | undefined): PageLayoutState["margins"] {
  const margins: NonNullable<PageLayoutState["margins"]> = {};
  for (const [name, standard] of Object.entries(standardMargins)) {
    const inches = numberAttribute(element, name);
    if (inches === undefined || inches === standard) continue;
    margins[name as keyof typeof standardMargins] = Math.round(inches * pointsPerInch * 1000) / 1000;
  }
  return Object.keys(margins).length > 0 ? margins : undefined;
}

function zoomOf(sheet: XmlElement, setup: XmlElement | undefined): PageLayoutState["zoom"] {
  if (flagAttribute(child(child(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage")) {
    const [across, down] = [
      numberAttribute(setup, "fitToWidth") ?? 1,
      numberAttribute(setup, "fitToHeight") ?? 1,
    ];
    return {
      ...(across > 0 ? { horizontalFitToPages: across } : {}),
      ...(down > 0 ? { verticalFitToPages: down } : {}),
    };
  }
  const scale = numberAttribute(setup, "scale");
  return scale === undefined || scale === 100 ? undefined : { scale };
}

function linesOf(text: string | undefined): PageLayoutState["footer"] {
  const parts = footerParts(unescapedString(text ?? ""));
  return Object.keys(parts).length > 0 ? parts : undefined;
}

/** A sheet's page layout but for the print area and titles, which stand among the workbook's names. */
export function readPage(sheet: XmlElement): PageLayoutState {
  const page: PageLayoutState = {};
  const setup = child(sheet, "pageSetup");
  const options = child(sheet, "printOptions");
  const lines = child(sheet, "headerFooter");
  if (setup?.attributes["orientation"] === "landscape") page.orientation = "Landscape";
  if (setup?.attributes["orientation"] === "portrait") page.orientation = "Portrait";
  const paper = paperName(numberAttribute(setup, "paperSize") ?? 0);
  if (paper !== undefined) page.paperSize = paper;
  const margins = marginsOf(child(sheet, "pageMargins"));
  if (margins) page.margins = margins;
  const zoom = zoomOf(sheet, setup);
  if (zoom) page.zoom = zoom;
  const header = linesOf(child(lines, "oddHeader")?.text);
  if (header) page.header = header;
  const footer = linesOf(child(lines, "oddFooter")?.text);
  if (footer) page.footer = footer;
  if (flagAttribute(options, "horizontalCentered")) page.centerHorizontally = true;
  if (flagAttribute(options, "gridLines")) page.printGridlines = true;
  if (flagAttribute(setup, "blackAndWhite")) page.blackAndWhite = true;
  const breaks = childrenNamed(child(sheet, "rowBreaks"), "brk").flatMap(
    (entry) => numberAttribute(entry, "id") ?? [],
  );
  if (breaks.length > 0) page.rowBreaks = breaks.sort((first, second) => first - second);
  return page;
}
