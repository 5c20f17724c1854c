import { listInWords } from "../../core/findings/number-text";
import { acrossPage } from "../across-page";
import { type ColumnLeftOut } from "./workings-blocks";
import type { WorkingsInput } from "../workings-sheet";

function leftOutWords(
  leftOut: readonly ColumnLeftOut[],
  wanted: ColumnLeftOut["why"],
  because: string,
): readonly string[] {
  const columns = leftOut.filter(({ why }) => why === wanted).map(({ column }) => column);
  return columns.length === 0
    ? []
    : [`Not worked out here either: the counts by ${listInWords(columns)}. ${because}`];
}

function inShortWords(leftOut: readonly ColumnLeftOut[]): readonly string[] {
  const columns = leftOut.filter(({ why }) => why === "inShort").map(({ column }) => column);
  return columns.length === 0
    ? []
    : [
        `In short, because there are so many: the counts by ${listInWords(columns)}, in one row for each question and value. “Met, k” and “Applicable, a” stand in the last two columns as COUNTIFS over the scored table; All is k of a, as it is on the findings; the percentage there is k of a in whole percent, halves rounded up. Not worked out for these columns: estimates with their intervals, and who is not counted.`,
      ];
}

/** What has no formula here, and why; and what keeps a pair from agreeing. */
export function workingsNotes(
  { reservations }: WorkingsInput,
  leftOut: readonly ColumnLeftOut[],
  grid: readonly number[],
): readonly string[] {
  const notes = [
    ...reservations,
    ...inShortWords(leftOut),
    ...leftOutWords(leftOut, "tooMany", "There are so many of them that the workbook would be slow to open."),
    ...leftOutWords(
      leftOut,
      "comparedOtherwise",
      "Some of the cells there hold what Excel’s formulas would take for another value: several spaces together, a space that does not break, a truth value, an error.",
    ),
    "Not worked out here: which cases were drawn (SHA-256 has no formula in Excel; the record says how to draw again), days and times, and the numbers under the chart, which are those above in points of 100.",
    "A formula counts words without regard to capitals. It does not count a word with a space before or after it; such marks are put right before findings are made.",
  ];
  return notes.flatMap((note) => acrossPage(note, "note", grid));
}
