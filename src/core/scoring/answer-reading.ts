import type { CellValue } from "../frame/cell-value";
import { isCellError } from "../frame/cell-value";
import type { Criterion, MarkMeaning } from "./criterion";
import { cellText, foldedWord, markReading } from "./mark-meaning";
import { listedWords } from "./word-list";

/** What was answered. Words are as the criterion offers them, whatever their capitals in the cell. */
export type AnswerValue =
  | { readonly kind: "mark"; readonly word: string; readonly meaning: MarkMeaning }
  | { readonly kind: "choice"; readonly option: string }
  /** In the order in which the criterion offers them, each once. */
  | { readonly kind: "choices"; readonly options: readonly string[] }
  | { readonly kind: "number"; readonly number: number }
  /** Excel's serial number of the day, by the date system of the workbook; a time of day is left out. */
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "text"; readonly text: string };

/** What the answer cell of a criterion says. `text` is what stands in the cell, for showing it to the auditor. */
export type AnswerReading =
  | { readonly state: "answered"; readonly value: AnswerValue }
  | { readonly state: "unscored" }
  | { readonly state: "notAllowed"; readonly text: string };

/** The last day that Excel knows: 31/12/9999. */
const lastSerial = 2_958_465;

/**
 * Reads the answer cell by the kind of the criterion. A blank cell is unscored. Not allowed, and never guessed: a word
 * that isn't offered; a number or day that is text; a day before 1900; an error of Excel. Several choices stand in one
 * cell with semicolons between them; one that isn't offered makes the whole cell not allowed.
 * Checked by: test/core/scoring/answer-reading.test.ts
 */
export function answerReading(
  cell: CellValue,
  criterion: Pick<Criterion, "kind" | "marks" | "options">,
): AnswerReading {
  if (typeof cell !== "string" || criterion.kind === "text") return readingOf(cell, criterion);
  const known = readingsOf(criterion);
  let reading = known.get(cell);
  if (reading === undefined) known.set(cell, (reading = readingOf(cell, criterion)));
  return reading;
}

/** The same few words stand in thousands of cells, and are read several times over: once is enough. */
const knownReadings = new WeakMap<object, Map<string, AnswerReading>>();

function readingsOf(criterion: object): Map<string, AnswerReading> {
  let known = knownReadings.get(criterion);
  if (known === undefined) knownReadings.set(criterion, (known = new Map<string, AnswerReading>()));
  return known;
}

function readingOf(cell: CellValue, criterion: Pick<Criterion, "kind" | "marks" | "options">): AnswerReading {
  const text = cellText(cell);
  if (text === "") return { state: "unscored" };
  const notAllowed: AnswerReading = { state: "notAllowed", text };
  if (isCellError(cell)) return notAllowed;
  const value = valueOf(cell, text, criterion);
  return value === null ? notAllowed : { state: "answered", value };
}

function valueOf(
  cell: CellValue,
  text: string,
  criterion: Pick<Criterion, "kind" | "marks" | "options">,
): AnswerValue | null {
  switch (criterion.kind) {
    case "mark": {
      const reading = markReading(cell, criterion);
      if (reading.state !== "allowed") return null;
      return { kind: "mark", word: reading.word, meaning: reading.meaning };
    }
    case "choice": {
      const option = offered(text, criterion.options);
      return option === null ? null : { kind: "choice", option };
    }
    case "choices": {
      // An option that holds a semicolon may have been chosen from the dropdown, without quotation marks.
      const whole = offered(text, criterion.options);
      const words = whole === null ? listedWords(text) : [whole];
      const chosen = new Set(words.map((word) => offered(word, criterion.options)));
      if (chosen.has(null) || chosen.size === 0) return null;
      return { kind: "choices", options: criterion.options.filter((option) => chosen.has(option)) };
    }
    case "number":
      return typeof cell === "number" && Number.isFinite(cell) ? { kind: "number", number: cell } : null;
    case "date":
      return typeof cell === "number" && cell >= 1 && cell < lastSerial + 1
        ? { kind: "date", serial: Math.floor(cell) }
        : null;
    case "text":
      return { kind: "text", text };
  }
}

function offered(word: string, options: readonly string[]): string | null {
  const folded = foldedWord(word);
  return options.find((option) => foldedWord(option) === folded) ?? null;
}
