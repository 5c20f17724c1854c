import { dayInWords, dayOfSerial, type DateSystem } from "../../core/frame/calendar";
import type { CellValue } from "../../core/frame/cell-value";
import type { Criterion } from "../../core/scoring/criterion";
import { cellText } from "../../core/scoring/mark-meaning";

/**
 * An answer as people say it: a day in words, whether it comes from a cell (as a serial number, which counts from `days`)
 * or was typed in the pane ("2017-11-23"); everything else as it stands. Only the answer of a question that asks for a day
 * is one: a comment may hold a number.
 */
export function answerWords(
  answer: CellValue,
  kind: Criterion["kind"],
  isAnswer: boolean,
  days: DateSystem,
): string {
  if (kind !== "date" || !isAnswer) return cellText(answer);
  const day = typeof answer === "number" ? dayOfSerial(answer, days) : cellText(answer);
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? dayInWords(day) : cellText(answer);
}
