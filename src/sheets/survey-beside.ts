import type { AuditSettings } from "../core/audit-definition";
import type { CriterionResult } from "../core/findings/findings";
import { pairedResult, type PairedResult } from "../core/survey/paired-result";
import type { SurveyPair } from "../core/survey/survey-definition";
import type { KeptSurveySheet } from "./read-survey-sheet";

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
  survey: Pick<KeptSurveySheet, "definition" | "counts" | "made">,
  results: readonly CriterionResult[],
  { confidenceLevel }: Pick<AuditSettings, "confidenceLevel">,
): SurveyBeside | null {
  const { definition, made } = survey;
  if (definition === null || made === null) return null;
  const paired = countedPairs(survey).flatMap(({ pair, counted }): readonly PairedResult[] => {
    const result = results.find(({ criterion }) => criterion.id === pair.criterion);
    return result === undefined ? [] : [pairedResult(pair, counted, result, definition, confidenceLevel)];
  });
  return paired.length === 0 ? null : { sheet, made, paired };
}

/** The pairs of a survey that were counted on its sheet; none where that can't be read. */
export function countedPairs({
  definition,
  counts,
  made,
}: Pick<KeptSurveySheet, "definition" | "counts" | "made">): readonly {
  readonly pair: SurveyPair;
  readonly counted: PairedResult["survey"];
}[] {
  if (definition === null || made === null) return [];
  return definition.pairs.flatMap((pair) =>
    counts
      .filter(({ question, criterion }) => question === pair.question && criterion === pair.criterion)
      .slice(0, 1)
      .map(({ count, base }) => ({ pair, counted: { count, base } })),
  );
}
