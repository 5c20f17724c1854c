import type { AuditSettings } from "../audit-definition";
import type { CriterionResult } from "./findings";

/** Does "Partly" count half on this criterion, so that its estimate is of a score? */
export function isScore(result: Pick<CriterionResult, "criterion">, settings: AuditSettings): boolean {
  return settings.partlyCountsAs === 0.5 && offersPartly(result);
}

/** How "Partly" counts, as it must be printed; null where no criterion offers it. */
export function partlySentence(findings: {
  readonly results: readonly Pick<CriterionResult, "criterion">[];
  readonly settings: AuditSettings;
}): string | null {
  if (!findings.results.some(offersPartly)) return null;
  const words = {
    0: "“Partly” counts as not met, by a setting fixed before scoring.",
    0.5: "“Partly” counts as half met, by a setting fixed before scoring. Estimates of such a question are of its score.",
    1: "“Partly” counts as met, by a setting fixed before scoring.",
  } as const;
  return words[findings.settings.partlyCountsAs];
}

function offersPartly({ criterion }: Pick<CriterionResult, "criterion">): boolean {
  return criterion.marks.some(({ meaning }) => meaning === "partly");
}
