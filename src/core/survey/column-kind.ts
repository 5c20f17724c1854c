import type { CellValue } from "../frame/cell-value";
import { cellText } from "../scoring/mark-meaning";
import { numberInCell } from "./number-in-cell";
import { scaleOrder } from "./known-scales";
import { speltOptions } from "./spelt-options";
import type { SurveyQuestion } from "./survey-question";

/** More different answers than this are not offered by any questionnaire that people fill in. */
export const MOST_OPTIONS = 60;

/** A longer answer is somebody's own words. */
const LONGEST_OPTION = 150;

type Found = Pick<SurveyQuestion, "kind" | "separator" | "options">;

/**
 * What kind of question one column of answers belongs to, by the answers alone. A guess that the auditor can correct:
 * - whole numbers from 0 to 10 are a scale, other numbers numbers, whether they stand there as numbers or as text;
 * - parts between semicolons or lines that come again and again are several choices;
 * - words of a known scale are a scale;
 * - answers that come again make one choice, and what only one respondent wrote beside them is "Other answers";
 * - all else is free text.
 * Checked by: test/core/survey/column-kind.test.ts
 */
export function columnKind(cells: readonly CellValue[]): Found {
  const filled = cells.filter((cell) => cellText(cell) !== "");
  const texts = filled.map(cellText);
  const plain = { separator: null, options: [] };
  if (texts.length === 0) return { ...plain, kind: "oneChoice" };
  const numbers = filled.map(numberInCell).filter((number) => number !== null);
  if (numbers.length === filled.length) return numberKind(numbers);
  for (const separator of [";", "\n"]) {
    const several = severalIn(texts, separator);
    if (several !== null) return { kind: "severalChoices", separator, options: several };
  }
  const options = speltOptions(texts);
  const ordered = scaleOrder(options.map(({ option }) => option));
  if (ordered !== null) return { ...plain, kind: "scale", options: ordered };
  const chosen = offeredOptions(options, texts.length);
  return chosen === null ? { ...plain, kind: "freeText" } : { ...plain, kind: "oneChoice", options: chosen };
}

function numberKind(numbers: readonly number[]): Found {
  const isScale = numbers.every((number) => Number.isInteger(number) && number >= 0 && number <= 10);
  const options = isScale ? [...new Set(numbers)].sort((a, b) => a - b).map(String) : [];
  return { kind: isScale ? "scale" : "number", separator: null, options };
}

/** The choices between separators, most frequent first; null where the parts are not such as come again. */
function severalIn(texts: readonly string[], separator: string): readonly string[] | null {
  if (!texts.some((text) => text.includes(separator))) return null;
  const parts = texts.map((text) => partsOf(text, separator));
  // Where everybody chose one, the separator at the end of each still tells.
  if (!parts.some((part) => part.length > 1) && !texts.every((text) => text.endsWith(separator))) return null;
  const options = speltOptions(parts.flat());
  const given = parts.flat().length;
  const again = options.filter(({ times }) => times > 1).reduce((sum, { times }) => sum + times, 0);
  const fits = options.every(({ option }) => option.length <= LONGEST_OPTION);
  if (!fits || again * 3 < given * 2 || options.length > MOST_OPTIONS) return null;
  return withoutSingles(options);
}

/** The answers in one cell. A separator at the end, as Microsoft Forms writes it, ends the last one. */
export function partsOf(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** What was offered among the answers; null where they are words of the respondents' own. */
function offeredOptions(
  options: ReturnType<typeof speltOptions>,
  answered: number,
): readonly string[] | null {
  const again = options.filter(({ times }) => times > 1);
  const repeated = again.reduce((sum, { times }) => sum + times, 0);
  const isShort = again.every(({ option }) => option.length <= LONGEST_OPTION);
  if (!isShort || again.length > MOST_OPTIONS) return null;
  const few = options.length <= 3 && options.every(({ option }) => isLikeAnOption(option));
  return repeated * 3 >= answered * 2 || few ? withoutSingles(options) : null;
}

/** What came once and is a sentence is somebody's own: it may name a person. */
function isLikeAnOption(answer: string): boolean {
  return answer.length <= 40 && answer.split(/\s+/).length <= 3;
}

/**
 * Where some came again, several that one respondent each wrote are "Other answers"; up to two of them may be rare options, where
 * they are not somebody's own words.
 */
function withoutSingles(options: ReturnType<typeof speltOptions>): readonly string[] {
  const singles = options.filter(({ times }) => times === 1);
  const stays = singles.length <= 2 || singles.length === options.length;
  return options
    .filter(({ option, times }) => times > 1 || (stays && isLikeAnOption(option)))
    .map(({ option }) => option);
}
