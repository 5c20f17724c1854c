import { columnLetters } from "../../core/frame/cell-address";
import { areaAddress } from "../../sheets/area-address";
import { cutText } from "../../sheets/safe-text";
import type { Step } from "../../sheets/plan";

const pointsPerMillimetre = 72 / 25.4;

/** A4, one page wide, or two where the plan says so, and as many as needed tall, the margins of every sheet that we make, and its footer. */
export function layOutPage(sheet: Excel.Worksheet, step: Extract<Step, { step: "page" }>): void {
  const page = sheet.pageLayout;
  page.orientation = step.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.leftMargin = 15 * pointsPerMillimetre;
  page.rightMargin = 15 * pointsPerMillimetre;
  page.topMargin = 12 * pointsPerMillimetre;
  page.bottomMargin = 14 * pointsPerMillimetre;
  page.headerMargin = 6 * pointsPerMillimetre;
  page.footerMargin = 6 * pointsPerMillimetre;
  page.zoom = { horizontalFitToPages: step.sideBySide === undefined ? 1 : 2, verticalFitToPages: 0 };
  page.centerHorizontally = false;
  page.blackAndWhite = false;
  if (step.area !== null) page.setPrintArea(areaAddress(step.area));
  if (step.titleRows !== null) page.setPrintTitleRows(`$${step.titleRows.top}:$${step.titleRows.bottom}`);
  if (step.sideBySide !== undefined) {
    const column = columnLetters(step.sideBySide.titleColumn);
    page.setPrintTitleColumns(`$${column}:$${column}`);
  }
  const footer = page.headersFooters.defaultForAllPages;
  footer.leftFooter = footerText(step.footerLeft);
  footer.rightFooter = footerText(step.footerRight);
  // A sheet that is laid out anew must not keep the breaks of its earlier, shorter self.
  sheet.horizontalPageBreaks.removePageBreaks();
  breakPages(sheet, step.breaksBefore);
}

/** A page begins before each of these rows; breaks that stand stay. */
export function breakPages(sheet: Excel.Worksheet, before: readonly number[]): void {
  for (const row of before) sheet.horizontalPageBreaks.add(`A${row}`);
}

/**
 * A footer in 8 point type. A plan writes {page} and {pages}; any other ampersand is doubled, because Excel reads it as
 * the start of a code. A footer holds at most 255 characters, codes and both sides together.
 */
function footerText(text: string): string {
  const escaped = cutText(text, 100).replaceAll("&", "&&");
  return `&8 ${escaped}`.replaceAll("{page}", "&P").replaceAll("{pages}", "&N");
}
