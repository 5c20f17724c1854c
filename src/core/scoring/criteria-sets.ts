import type { CriteriaSet } from "./criterion";
import { caseFileSet } from "./case-file-set";
import { checklistSet } from "./checklist-set";
import { mashCompleteSet } from "./mash-complete-set";
import { mashThresholdSet } from "./mash-threshold-set";

/** The ready-made sets, in the order in which they are offered. */
export const criteriaSets: readonly CriteriaSet[] = [
  mashThresholdSet,
  mashCompleteSet,
  caseFileSet,
  checklistSet,
];

/** The ready-made set of this id; null where there is none. */
export function criteriaSet(id: string): CriteriaSet | null {
  return criteriaSets.find((set) => set.id === id) ?? null;
}
