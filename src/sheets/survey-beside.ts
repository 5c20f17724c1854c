import type { AuditSettings } from "../core/audit-definition";
import type { CriterionResult } from "../core/findings/findings";
import { pairedResult, type PairedResult } from "../core/survey/paired-result";
import type { StandingSurvey } from "./read-survey-sheet";

/** The survey as the findings show it: its pairs, as they were counted on Audit survey. */
export interface SurveyBeside {
  /** The sheet that it stands on. */
  readonly sheet: string;
  /** When that was made, in words. */
  readonly made: string;
  /** The survey's half as counted then, the audit's as it is now. */
  readonly paired: readonly PairedResult[];
}

/**
 * The pairs of a survey that stands on a sheet, beside the results of now; null where none stands there, or no pair of it has a
 * criterion any more.
 * Checked by: test/sheets/survey-sheet.test.ts
 */
export function surveyBeside(
  sheet: string,
  { definition, counts, made }: Pick<StandingSurvey, "definition" | "counts" | "made">,
  results: readonly CriterionResult[],
  { confidenceLevel }: Pick<AuditSettings, "confidenceLevel">,
): SurveyBeside | null {
  if (definition === null || made === null) return null;
  const paired = definition.pairs.flatMap((pair): readonly PairedResult[] => {
    const counted = counts.find(
      ({ question, criterion }) => question === pair.question && criterion === pair.criterion,
    );
    const result = results.find(({ criterion }) => criterion.id === pair.criterion);
    if (counted === undefined || result === undefined) return [];
    const { count, base } = counted;
    return [pairedResult(pair, { count, base }, result, definition, confidenceLevel)];
  });
  return paired.length === 0 ? null : { sheet, made, paired };
}
