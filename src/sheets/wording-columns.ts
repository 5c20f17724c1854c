import type { Role } from "./plan";

/** Headers of Audit wording, in order; the last three are for the tool and are not printed. */
export const wordingHeaders = [
  "Part",
  "Item",
  "Sentence by the tool",
  "Your sentence",
  "Numbers when you wrote it",
  "Bear in mind",
  "Numbers now",
  "Id",
  "Digest",
] as const;

export type WordingHeader = (typeof wordingHeaders)[number];

/** Without these a sentence can't be told from another, or has no place to be marked. */
export const neededWordingHeaders: readonly WordingHeader[] = [
  "Part",
  "Item",
  "Sentence by the tool",
  "Your sentence",
  "Numbers when you wrote it",
  "Bear in mind",
];

/** Columns that are printed. */
export const printedWordingColumns = 6;

export const wordingLooks: Readonly<Record<WordingHeader, { readonly role: Role; readonly width: number }>> =
  {
    Part: { role: "text", width: 14 },
    Item: { role: "rowHeader", width: 24 },
    "Sentence by the tool": { role: "text", width: 46 },
    "Your sentence": { role: "input", width: 46 },
    "Numbers when you wrote it": { role: "text", width: 16 },
    "Bear in mind": { role: "caveat", width: 30 },
    "Numbers now": { role: "text", width: 16 },
    Id: { role: "codeLine", width: 26 },
    Digest: { role: "codeLine", width: 10 },
  };

/** The row above the table with the key of the digests on Audit findings, and its label. */
export const keyFactRow = 4;
export const keyLabel = "Kept for Case Audit";

/** The header row of a new sheet. */
export const wordingHeaderRow = 6;
