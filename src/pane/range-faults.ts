import type { TypedGroup } from "./set-up";
import { typedDay } from "./words/typed-day";
import { typedNumber } from "./words/typed-number";

export interface RangeFaults {
  readonly from: string | null;
  readonly to: string | null;
  /** Neither end is typed. */
  readonly empty: boolean;
}

/** What is wrong with the ends of a range as typed, each in a sentence for its field. One end may stay blank. */
export function rangeFaults({ from = "", to = "" }: TypedGroup, bands: "number" | "date"): RangeFaults {
  const read = (text: string): number | string | null =>
    bands === "number" ? typedNumber(text) : typedDay(text);
  const wrong = (text: string): string | null =>
    text.trim() === "" || read(text) !== null
      ? null
      : bands === "number"
        ? "Type a number, for example 17."
        : "Type it as day/month/year, for example 01/09/2017.";
  const [first, last] = [read(from), read(to)];
  // Days of the form year-month-day are in their order as texts too.
  const reversed = first !== null && last !== null && last < first;
  return {
    from: wrong(from),
    to: wrong(to) ?? (reversed ? "To is before From." : null),
    empty: from.trim() === "" && to.trim() === "",
  };
}
