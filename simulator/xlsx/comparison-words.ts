/** The comparisons of validation and conditional formats: the file's word and that of Office.js. */
const officeWords: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

/**
 * Validation and conditional formats differ in two spellings: the first says "GreaterThanOrEqualTo", the second
 * "GreaterThanOrEqual" (DataValidationOperator and ConditionalCellValueOperator of Office.js).
 */
export function officeComparison(word: string | undefined, use: "validation" | "conditionalFormat"): string {
  const name = officeWords[word ?? "between"] ?? "Between";
  return use === "validation" && name.endsWith("ThanOrEqual") ? `${name}To` : name;
}

/** The file's word; "between" for one that is not known. */
export function fileComparison(word: unknown): string {
  const wanted = typeof word === "string" ? word.replace(/^([GL]\w+ThanOrEqual)To$/, "$1") : "";
  return Object.entries(officeWords).find(([, name]) => name === wanted)?.[0] ?? "between";
}
