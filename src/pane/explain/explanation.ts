import type { CellPlace, Problem, ProblemOf } from "../../core/problem";
import { listed, numberText } from "../words/sentence-words";

/** A cell that a message can take the auditor to. */
export interface PlaceLink {
  readonly label: string;
  readonly place: CellPlace;
}

/** A problem in the auditor's words. */
export interface Explanation {
  readonly title: string;
  readonly happened: string;
  /** What was and was not written. */
  readonly written: string;
  readonly remedy: string;
  readonly places: readonly PlaceLink[];
}

/** One entry for each kind: a kind without words does not compile. */
export type ExplanationsOf<K extends Problem["kind"]> = {
  readonly [Kind in K]: (problem: ProblemOf<Kind>) => Explanation;
};

export const NOTHING_WRITTEN = "Nothing was written.";

/** What stands in the workbook because of a task that did not end well. */
export function writtenSentence(sheets: readonly string[]): string {
  if (sheets.length === 0) return NOTHING_WRITTEN;
  const stand = sheets.length === 1 ? "This sheet was" : "These sheets were";
  return `${stand} written before it ended: ${listed(sheets)}. Your list was not changed.`;
}

/** Links to the first places; more than three only lengthen the message. */
export function placeLinks(places: readonly CellPlace[], most = 3): readonly PlaceLink[] {
  return places.slice(0, most).map((place) => ({ label: `Show ${place.address}`, place }));
}

/** Links named by the row, as the auditor sees it. */
export function rowLinks(places: readonly CellPlace[], most = 2): readonly PlaceLink[] {
  return places.slice(0, most).map((place) => ({
    label: `Show row ${numberText(Number(/\d+$/.exec(place.address)?.[0] ?? 0))}`,
    place,
  }));
}
