import { typedNumber } from "./typed-number";
import { typedWholeNumber } from "./typed-whole-number";

/** What is wrong with a typed whole number, said at its field; null where it is one of `least` or more. */
export function numberFault(text: string, least = 0): string | null {
  const number = typedWholeNumber(text);
  if (number === null) return "Type a whole number.";
  return number < least ? `Type ${least} or more.` : null;
}

/** What is wrong with a typed number between two others, both of them allowed; null where nothing is. */
export function rangeFault(text: string, from: number, to: number): string | null {
  const number = typedNumber(text);
  return number !== null && number >= from && number <= to ? null : `Type a number from ${from} to ${to}.`;
}
