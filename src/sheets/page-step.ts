import type { PlannedArea, Step } from "./plan";

export interface PageWords {
  readonly auditName: string;
  readonly sheet: string;
  /** When the sheet was made, in words; "" where that is not said. */
  readonly made?: string;
}

/** A4 landscape with the footer of all our sheets: audit on the left; sheet, when it was made and the page on the right. */
export function pageStep(
  words: PageWords,
  area: PlannedArea | null,
  breaksBefore: readonly number[] = [],
  titleRow: number | null = null,
): Extract<Step, { step: "page" }> {
  const made = words.made === undefined || words.made === "" ? "" : ` · made ${words.made}`;
  return {
    step: "page",
    orientation: "landscape",
    titleRows: titleRow === null ? null : { top: titleRow, bottom: titleRow },
    area,
    breaksBefore,
    footerLeft: words.auditName,
    footerRight: `${words.sheet}${made} · page {page} of {pages}`,
  };
}
