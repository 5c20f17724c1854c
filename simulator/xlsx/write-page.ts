import type { PageLayoutState } from "../host/model";
import { escapedString } from "./escaped-string";
import { footerText } from "./footer-text";
import { paperNumber } from "./paper-sizes";
import { pointsPerInch, standardMargins } from "./read-page";
import { escapedText, xmlElement } from "./xml-text";

/** Whether the page is shrunk to a number of pages, which a file says at its very beginning. */
export const fitsToPages = (page: PageLayoutState): boolean =>
  page.zoom?.horizontalFitToPages !== undefined || page.zoom?.verticalFitToPages !== undefined;

function margins(page: PageLayoutState): string {
  const inches = Object.entries(standardMargins).map(([name, standard]) => {
    const points = page.margins?.[name as keyof typeof standardMargins];
    return [
      name,
      points === undefined ? standard : Math.round((points / pointsPerInch) * 1e8) / 1e8,
    ] as const;
  });
  return xmlElement("pageMargins", Object.fromEntries(inches));
}

function setup(page: PageLayoutState): string {
  const fits = fitsToPages(page);
  const attributes = {
    paperSize: page.paperSize === undefined ? undefined : paperNumber(page.paperSize),
    scale: fits ? undefined : page.zoom?.scale,
    // 0 is as many pages as it takes.
    fitToWidth: fits ? (page.zoom?.horizontalFitToPages ?? 0) : undefined,
    fitToHeight: fits ? (page.zoom?.verticalFitToPages ?? 0) : undefined,
    orientation: page.orientation?.toLowerCase(),
    blackAndWhite: page.blackAndWhite ? true : undefined,
  };
  return Object.values(attributes).every((value) => value === undefined)
    ? ""
    : xmlElement("pageSetup", attributes);
}

function lines(page: PageLayoutState): string {
  const line = (name: string, text: string): string =>
    text === "" ? "" : xmlElement(name, {}, escapedText(escapedString(text)));
  const content = line("oddHeader", footerText(page.header)) + line("oddFooter", footerText(page.footer));
  return content === "" ? "" : xmlElement("headerFooter", {}, content);
}

function breaks(page: PageLayoutState): string {
  const items = [...new Set(page.rowBreaks ?? [])]
    .filter((row) => row > 0)
    .sort((first, second) => first - second)
    .map((row) => xmlElement("brk", { id: row, max: 16383, man: true }));
  if (items.length === 0) return "";
  return xmlElement("rowBreaks", { count: items.length, manualBreakCount: items.length }, items.join(""));
}

/** The print settings of a sheet, in the order that a file wants. A break at row 0 can't be, and is left out. */
export function writtenPage(page: PageLayoutState): string {
  const options = {
    horizontalCentered: page.centerHorizontally ? true : undefined,
    gridLines: page.printGridlines ? true : undefined,
  };
  const printed = Object.values(options).some(Boolean) ? xmlElement("printOptions", options) : "";
  return printed + margins(page) + setup(page) + lines(page) + breaks(page);
}
