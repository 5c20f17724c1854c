import { cellAddress } from "../../core/frame/cell-address";
import type { Step } from "../../sheets/plan";
import { rangeOf } from "../areas";
import { markLooks } from "../../sheets/stylesheet";

/**
 * Colour beside the word: one conditional format for each word over the whole area. The formula compares the trimmed
 * cell without regard to letter case, as the reading of marks does.
 */
export function highlightWords(
  sheet: Excel.Worksheet,
  { area, words }: Extract<Step, { step: "highlight" }>,
): void {
  const formats = rangeOf(sheet, area).conditionalFormats;
  formats.clearAll();
  const first = cellAddress(area.left, area.top);
  for (const { word, role } of words) {
    const look = markLooks[role];
    const custom = formats.add("Custom").custom;
    custom.rule.formula = `=TRIM(${first})="${word.replaceAll('"', '""')}"`;
    custom.format.fill.color = look.fill;
    if (look.bold === true) custom.format.font.bold = true;
    if (look.colour !== undefined) custom.format.font.color = look.colour;
    if (look.numberFormat !== undefined) custom.format.numberFormat = look.numberFormat;
  }
}
