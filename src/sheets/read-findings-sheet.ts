import type { CellValue } from "../core/frame/cell-value";
import type { Moment } from "../core/sampling/draw-record";
import { cellText } from "../core/scoring/mark-meaning";
import { madeLabel, resultsHeading } from "./findings-words";
import { momentOfWords } from "./moment-words";
import { readScoresWhenMade, type KeptScores } from "./scores-when-made-part";
import { continuedWords } from "./table-pieces";
import type { SheetCells } from "./workbook";

/** What stands on Audit findings, for telling whether it is out of date. */
export interface StandingFindings {
  readonly madeAt: Moment;
  /** "39 of 57" by the name of the question: "1 Threshold level". */
  readonly met: ReadonlyMap<string, string>;
  /** The scores that they were made from; null on a sheet of an earlier version, or where they were taken away. */
  readonly kept: KeptScores | null;
}

/** So far down the sentence with the moment may have been moved. */
const farthestMoment = 20;

/**
 * The results that a findings sheet shows, wherever rows or columns were put in before them; null where it is not one
 * that we made, or was rearranged so far that they can't be made out.
 */
export function readFindingsSheet(cells: SheetCells): StandingFindings | null {
  const { values } = cells;
  const moment = new RegExp(`^${madeLabel} (.+, [0-9:]{5}) from `);
  const made = values
    .slice(0, farthestMoment)
    .flatMap((row) => row.flatMap((cell) => moment.exec(cellText(cell))?.[1] ?? []))[0];
  const heading = values.findIndex((row) => row.includes(resultsHeading));
  const headers = (values[heading + 1] ?? []).map(cellText);
  const [question, found, met] = ["Question", "What was found", "Met"].map((header) =>
    headers.indexOf(header),
  );
  if (made === undefined || heading < 0 || question === undefined || found === undefined || met === undefined)
    return null;
  if (question < 0 || met < 0) return null;
  const counts = new Map<string, string>();
  for (const row of values.slice(heading + 2)) {
    if (isContinuation(row, values[heading + 1] ?? [])) continue;
    const [name = "", count = ""] = [row[question] ?? "", row[met] ?? ""].map(cellText);
    if (name === "" || (row[found] ?? "") === "") break;
    counts.set(name, count);
  }
  return { madeAt: momentOfWords(made), met: counts, kept: readScoresWhenMade(cells) };
}

/** Heading and header stand again in the middle of the table where a printed page begins. */
function isContinuation(row: readonly CellValue[], header: readonly CellValue[]): boolean {
  if (row.includes(`${resultsHeading}${continuedWords}`)) return true;
  return row.length === header.length && row.every((cell, at) => cell === header[at]);
}
