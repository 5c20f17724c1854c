import type { CriterionPart } from "../core/scoring/criteria-faults";

/** Headers of the table on Audit criteria, in order. */
export const criteriaHeaders = [
  "Number",
  "Id",
  "Section",
  "Short name",
  "Question",
  "Guidance",
  "Held against",
  "Kind",
  "Marks",
  "Options",
  "Reasons offered",
  "Applies to",
  "Words of the result",
  "Deemed met because",
] as const;

export type CriteriaHeader = (typeof criteriaHeaders)[number];

/** Columns that sheets of earlier versions don't have: every question was then of the kind "mark". */
export const laterHeaders: readonly CriteriaHeader[] = ["Section", "Kind", "Options"];

/** The column in which a part of a criterion stands. */
export const headerOfPart: Readonly<Record<CriterionPart, CriteriaHeader>> = {
  id: "Id",
  number: "Number",
  shortName: "Short name",
  question: "Question",
  kind: "Kind",
  marks: "Marks",
  options: "Options",
  reasons: "Reasons offered",
  applies: "Applies to",
};

/** The header row of the table on a new sheet; facts of the set stand above it. */
export const criteriaHeaderRow = 10;

/** Labels of the facts above the table, in rows 4 to 8. */
export const criteriaFacts = {
  set: "Set",
  audited: "Audited against",
  caseWord: "A case is called",
  themes: "Themes",
  partly: "“Partly” counts as",
} as const;

/** How many columns stay empty between the table and the lists for dropdowns. */
export const listGap = 1;
