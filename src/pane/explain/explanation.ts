import type { CellPlace } from "../../core/cell-place";
import type { Problem, ProblemOf } from "../../core/problem";
import { capitalised, listed, numberText, quoted } from "../words/sentence-words";

/** A cell that a message can take the auditor to. */
export interface PlaceLink {
  readonly label: string;
  readonly place: CellPlace;
}

/** Every place of a problem that was kept, to be listed when the auditor asks. */
export interface ListedPlaces {
  /** "Referrals, column “Referral ID”". */
  readonly where: string;
  readonly entries: readonly PlaceLink[];
  /** How many there are in the list; at most 100 are kept as places. */
  readonly of: number;
}

/** A problem in the auditor's words. */
export interface Explanation {
  readonly title: string;
  readonly happened: string;
  /** What was and was not written. */
  readonly written: string;
  readonly remedy: string;
  readonly places: readonly PlaceLink[];
  /** Where there may be more places than those above. */
  readonly all?: ListedPlaces;
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

/** Links named by the row, as the auditor sees it: to both of two, to the first of more. */
export function rowLinks(
  places: readonly CellPlace[],
  most = places.length > 2 ? 1 : 2,
): readonly PlaceLink[] {
  return places.slice(0, most).map((place) => ({ label: `Show ${rowName(place)}`, place }));
}

/** Places to be listed: each by its row, with what `beside` says of it. `of` is how many there are in all. */
export function listedPlaces(
  column: string,
  places: readonly CellPlace[],
  of: number,
  beside: (index: number) => string = () => "",
): ListedPlaces {
  return {
    where: `${places[0]?.sheet ?? ""}, column ${quoted(column)}`,
    entries: places.map((place, index) => {
      const words = beside(index);
      return { label: `${capitalised(rowName(place))}${words === "" ? "" : `: ${words}`}`, place };
    }),
    of,
  };
}

function rowName({ address }: CellPlace): string {
  return `row ${numberText(Number(/\d+$/.exec(address)?.[0] ?? 0))}`;
}
