import type { SharedStep } from "../shared-sheet";
import { xmlElement, xmlText } from "./xml-text";

const millimetresOfInch = 25.4;
const paperA4 = 9;

/** Margins of every sheet that we make, in inches as a file has them. */
const margins = {
  left: 15 / millimetresOfInch,
  right: 15 / millimetresOfInch,
  top: 12 / millimetresOfInch,
  bottom: 14 / millimetresOfInch,
  header: 6 / millimetresOfInch,
  footer: 6 / millimetresOfInch,
};

/** A4, one page wide and as many tall as it takes, with the footer of the plan in 8 point type. */
export function printedPage(steps: readonly SharedStep[]): string {
  const page = steps.find((step) => step.step === "page");
  if (page === undefined) return "";
  const inches = Object.entries(margins).map(([side, inch]) => [side, Math.round(inch * 1e4) / 1e4]);
  const footer = `&L&8 ${footerText(page.footerLeft)}&R&8 ${footerText(page.footerRight)}`;
  return (
    xmlElement("pageMargins", Object.fromEntries(inches) as Record<string, number>) +
    xmlElement("pageSetup", {
      paperSize: paperA4,
      orientation: page.orientation,
      fitToWidth: 1,
      fitToHeight: 0,
    }) +
    xmlElement("headerFooter", {}, xmlElement("oddFooter", {}, xmlText(footer)))
  );
}

/** Any ampersand of the text is doubled, because Excel reads one as the start of a code. */
function footerText(text: string): string {
  return text.replaceAll("&", "&&").replaceAll("{page}", "&P").replaceAll("{pages}", "&N");
}
