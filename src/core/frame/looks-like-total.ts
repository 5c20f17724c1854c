import type { CellValue } from "./cell-value";

/** "Total", "Grand total of 2017", "Subtotal:", "Totals": the label of a total, with whatever it is the total of. */
const BEGINS_AS_TOTAL = /^((grand|sub|overall)[\s-]*)?totals?\b(?!-\w)/i;
/** "North Total", "2017 total", "NFA subtotal": as Excel's Subtotal writes it, the word at the end. */
const ENDS_AS_TOTAL = /\s(sub)?totals?:?$/i;
/** Nothing but the word, or the word and its number: a note that begins with "Total" says more. */
const ONLY_A_TOTAL = /^((grand|sub|overall)[\s-]*)?(totals?|sums?)(\s*\(?[\d,.]+\)?)?\s*:?$/i;
/** The last row of Excel's Subtotal with another function than the sum. */
const GRAND_FUNCTION = /^grand\s+(count|average|max|min|product|stddevp?|varp?)$/i;
/** "North Count": what is counted within a group. Names end in the other functions' words, such as Max. */
const ENDS_AS_COUNT = /\s(count|average)$/i;

/**
 * Whether a row looks like a total and not like a case.
 *
 * Its case number says so: "Total", "Grand total", "Subtotal", "North Total", "Grand Count", "Sum:". Or its case number
 * is blank and another cell says so; there "Total" and no more, or "North Total", is enough, while words that go on, such
 * as "Total refusal of consent", count only where the row has no other words. "North Count" and "North Average" count
 * only beside numbers and where the row has no other words. A row with a case number is no total whatever its other
 * cells say. The auditor decides; nothing is left out on this alone.
 * Checked by: test/core/frame/looks-like-total.test.ts
 */
export function looksLikeTotal(caseId: readonly CellValue[], cells: readonly CellValue[]): boolean {
  const others = cells.map(words).filter((text) => text !== "");
  const ids = caseId.map(words).filter((text) => text !== "");
  if (ids.some(saysTotal)) return true;
  if (caseId.some((value) => typeof value !== "string")) return false;
  const labels = [...ids, ...others];
  const [label = ""] = labels;
  const onlyLabel = labels.length === 1;
  if (onlyLabel && ENDS_AS_COUNT.test(label) && cells.some((value) => typeof value === "number")) return true;
  if (ids.length > 0) return false;
  return (
    others.some((text) => ONLY_A_TOTAL.test(text) || ENDS_AS_TOTAL.test(text) || GRAND_FUNCTION.test(text)) ||
    (onlyLabel && BEGINS_AS_TOTAL.test(label))
  );
}

function saysTotal(text: string): boolean {
  return [BEGINS_AS_TOTAL, ENDS_AS_TOTAL, ONLY_A_TOTAL, GRAND_FUNCTION].some((pattern) => pattern.test(text));
}

/** The words of a cell; "" for a number, a date, yes or no, an error and a blank. */
function words(value: CellValue): string {
  return typeof value === "string" ? value.trim() : "";
}
