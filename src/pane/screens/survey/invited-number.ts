import { typedWholeNumber } from "../../words/typed-whole-number";
import { counted } from "../../words/sentence-words";

/** What is wrong with a number of people invited as it stands in its field; null where nothing is, or nothing stands there. */
export function invitedFault(typed: string | null, responses: number): string | null {
  if (typed === null || typed.trim() === "") return null;
  const number = typedWholeNumber(typed);
  if (number === null) return "type a whole number, or leave it blank.";
  return number < responses
    ? `fewer than the ${counted(responses, "person", "people")} who responded can’t have been invited.`
    : null;
}

/** How many were invited: as typed, null where that is blank, or as it was set up before. */
export function invitedNumber(typed: string | null, before: number | null): number | null {
  return typed === null ? before : typedWholeNumber(typed);
}
