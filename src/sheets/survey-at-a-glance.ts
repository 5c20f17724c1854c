import { readKeptSurvey } from "./read-survey-sheet";
import { countedPairs } from "./survey-beside";
import type { SheetCells } from "./workbook";

/** What is told of Audit survey without reading the export again. */
export interface SurveyAtAGlance {
  /** The sheet that it stands on. */
  readonly sheet: string;
  /** When it was made, in words; null where that can't be read. */
  readonly made: string | null;
  /** How many responses were counted; null on a sheet of an earlier version. */
  readonly responses: number | null;
  /**
   * What the findings show of it, as one text to be digested: its pairs as they were counted, and of random respondents how many
   * were invited. "" where they show nothing. The moment of the count is no part of it.
   */
  readonly pairs: string;
}

/**
 * Audit survey in short; null where it is not there, or is not ours.
 * Checked by: test/sheets/survey-sheet.test.ts
 */
export function surveyAtAGlance(cells: SheetCells | null): SurveyAtAGlance | null {
  if (cells === null) return null;
  const survey = readKeptSurvey(cells);
  const { definition, made, responses } = survey;
  if (definition === null) return null;
  const pairs = countedPairs(survey);
  const { respondents, invited } = definition;
  const shown = [pairs, respondents === "random" ? [invited] : null];
  return { sheet: cells.sheet, made, responses, pairs: pairs.length === 0 ? "" : JSON.stringify(shown) };
}
