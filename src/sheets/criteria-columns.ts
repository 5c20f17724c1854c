/** Headers of the table on Audit criteria, in order. */
export const criteriaHeaders = [
  "Number",
  "Id",
  "Short name",
  "Question",
  "Guidance",
  "Held against",
  "Marks",
  "Reasons offered",
  "Applies to",
  "Words of the result",
  "Deemed met because",
] as const;

/** The header row of the table; facts of the set stand above it. */
export const criteriaHeaderRow = 9;

/** Labels of the facts above the table, in rows 4 to 7. */
export const criteriaFacts = {
  set: "Set",
  audited: "Audited against",
  caseWord: "A case is called",
  themes: "Themes",
} as const;

/** How many columns stay empty between the table and the lists for dropdowns. */
export const listGap = 1;
