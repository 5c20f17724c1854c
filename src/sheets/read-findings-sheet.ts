import { cellText } from "../core/scoring/mark-meaning";
import type { Moment } from "../core/sampling/draw-record";
import { findingsGrid, madeLabel, resultsHeading } from "./findings-words";
import { momentOfWords } from "./moment-words";
import type { SheetCells } from "./workbook";

/** What stands on Audit findings, for telling whether it is out of date. */
export interface StandingFindings {
  readonly madeAt: Moment;
  /** "39 of 57" by the name of the question: "1 Threshold level". */
  readonly met: ReadonlyMap<string, string>;
}

/** The results that a findings sheet shows; null where it is not one that we made. */
export function readFindingsSheet({ values }: SheetCells): StandingFindings | null {
  const made = new RegExp(`^${madeLabel} (.+, [0-9:]{5}) from `).exec(cellText(values[1]?.[0] ?? ""))?.[1];
  const heading = values.findIndex((row) => row[0] === resultsHeading);
  if (made === undefined || heading < 0) return null;
  const met = new Map<string, string>();
  for (const row of values.slice(heading + 2)) {
    const [question = "", found = "", count = ""] = row.slice(0, findingsGrid.length);
    if (question === "" || found === "") break;
    met.set(cellText(question), cellText(count));
  }
  return { madeAt: momentOfWords(made), met };
}
