import type { Criterion } from "../core/scoring/criterion";
import { joinedWords } from "../core/scoring/word-list";
import type { CriteriaHeader } from "./criteria-columns";
import { appliesWords, kindWords, marksWords } from "./criteria-words";
import type { PlannedCell, Role } from "./plan";

/** What stands in each column of a criterion's row. */
export function criterionCells(criterion: Criterion): Readonly<Record<CriteriaHeader, PlannedCell>> {
  return {
    Number: criterion.number,
    Id: criterion.id,
    Section: criterion.section,
    "Short name": criterion.shortName,
    Question: criterion.question,
    Guidance: criterion.guidance,
    "Held against": criterion.standard,
    Kind: kindWords(criterion.kind),
    Marks: marksWords(criterion.marks),
    Options: joinedWords(criterion.options),
    "Reasons offered": joinedWords(criterion.reasons),
    "Applies to": appliesWords(criterion.applies),
    "Words of the result": criterion.foundSentence,
    "Deemed met because": criterion.deemedMetBecause ?? null,
  };
}

interface ColumnLook {
  readonly role: Role;
  readonly width: number;
}

/** The look of each column, in the order of the headers. */
export const criteriaLooks: Readonly<Record<CriteriaHeader, ColumnLook>> = {
  Number: { role: "line", width: 18 },
  Id: { role: "codeLine", width: 12 },
  Section: { role: "input", width: 16 },
  "Short name": { role: "rowHeader", width: 19 },
  Question: { role: "input", width: 30 },
  Guidance: { role: "input", width: 46 },
  "Held against": { role: "input", width: 24 },
  Kind: { role: "text", width: 12 },
  Marks: { role: "text", width: 22 },
  Options: { role: "text", width: 22 },
  "Reasons offered": { role: "text", width: 24 },
  "Applies to": { role: "text", width: 18 },
  "Words of the result": { role: "input", width: 26 },
  "Deemed met because": { role: "input", width: 20 },
};
