import type { FoundList, ListHeader } from "./found-list";

/** Columns for the case number, the date and the groups, by their names and what they hold; for the auditor to change. */
export function suggestedColumns(headers: readonly ListHeader[]): FoundList["suggestion"] {
  return {
    // "Number of children" and "No. of visits" count something.
    caseId: suggested(headers, /\b(id|ref|reference|(number|no)(?!\.? off?\b))\b|case/i, ["text", "number"]),
    date: suggested(headers, /received|referred|date/i, ["date"]),
    group: suggested(headers, /outcome|status|decision|category|group|type/i, ["text"]),
  };
}

function suggested(
  headers: readonly ListHeader[],
  words: RegExp,
  kinds: readonly ListHeader["looksLike"][],
): string | null {
  const fitting = headers.filter((header) => kinds.includes(header.looksLike) && !header.repeated);
  // A name of the column's own comes before one that is told apart by its letters only.
  const own = fitting.filter((header) => header.byLetters !== true);
  const named =
    own.find(({ header }) => words.test(header)) ?? fitting.find(({ header }) => words.test(header));
  return named?.header ?? (kinds.includes("date") ? (own[0] ?? fitting[0])?.header : null) ?? null;
}
