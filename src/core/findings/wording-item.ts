/** The parts of Audit wording, in the order in which they stand there. */
export const wordingParts = {
  summary: "Summary",
  results: "Results",
  goodPractice: "Good practice",
  toImprove: "To improve",
  limitations: "Limitations",
  signOff: "Sign-off",
} as const;

export type WordingPart = keyof typeof wordingParts;

/** A sentence of the findings that the auditor may put in words of their own. */
export interface WordingItem {
  /** Stays the same for ever; a row of Audit wording is known by it. */
  readonly id: string;
  readonly part: WordingPart;
  /** What the sentence is about, as on Audit findings: "In short", "4 Right decision". */
  readonly item: string;
  /** "" where the tool has none: what was seen, and names for the sign-off. */
  readonly sentence: string;
  /** The numbers that the sentence rests on: "44 of 51"; "" for none. */
  readonly numbers: string;
  /** What a percentage in such a sentence may be of: cases to which the question applied. Left out where that is not one number. */
  readonly base?: number;
  /** Percentages that such a sentence may hold without being k of that n: estimate and interval, in whole per cent. */
  readonly otherPercentages?: readonly number[];
}
