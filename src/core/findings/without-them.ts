import { wholeNumberText } from "./number-text";

/** What is left of a count without the cases deemed met: "without them 27 of 45", "without them no case is left". */
export function withoutThem(met: number, applicable: number): string {
  return applicable === 0
    ? "without them no case is left"
    : `without them ${wholeNumberText(met)} of ${wholeNumberText(applicable)}`;
}
