import { serialOfDay } from "../frame/calendar";
import type { CellValue } from "../frame/cell-value";
import type { AnswerPart } from "./answer-change";
import type { Criterion } from "./criterion";

/**
 * What a cell holds once something said in the pane is written to it: a number where the answer is a number; the serial
 * number (from 1900) of a calendar day like "2017-11-23" where it is a day; else the text. What is no number and no day
 * stays text, which `answerReading` does not allow.
 * Checked by: test/core/scoring/said-cell.test.ts
 */
export function saidCell({ kind }: Pick<Criterion, "kind">, part: AnswerPart, text: string): CellValue {
  if (part !== "mark" || text === "") return text;
  if (kind === "number") return isPlainNumber(text) ? Number(text) : text;
  return kind === "date" ? (serialOfDay(text, 1900) ?? text) : text;
}

/** Digits with an optional sign, point and exponent, as `String` writes any finite number. */
export function isPlainNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/u.test(text);
}
