/** Headers of Audit disagreements, in order. */
export const disagreementHeaders = {
  caseNumber: "Case number",
  group: "Group",
  question: "Question",
  questionId: "Question id",
  first: "First mark",
  firstScorer: "First scorer",
  second: "Second mark",
  secondScorer: "Second reviewer",
  agreed: "Agreed mark",
  agreedBy: "Agreed by",
  agreedOn: "Agreed on",
  why: "Why",
} as const;

export type DisagreementColumn = keyof typeof disagreementHeaders;

export const disagreementOrder = Object.keys(disagreementHeaders) as readonly DisagreementColumn[];

/** The header row of a new sheet; title and explanation stand above it. */
export const disagreementHeaderRow = 4;
