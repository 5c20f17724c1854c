import type { SheetGlance } from "../frame/sheet-glance";
import { cellText } from "../scoring/mark-meaning";
import { isAboutResponse } from "./responses";

/** So many headers with a question mark tell a questionnaire from a list that has a "Consent?" among its columns. */
const FEWEST_QUESTIONS = 3;

/**
 * Whether a sheet looks like the export of a questionnaire, by its first rows: several headers are questions, or two or more say
 * what is known of a response ("Respondent ID", "Start date") and one is a question. For what is offered first; the auditor
 * chooses.
 * Checked by: test/core/survey/looks-like-survey.test.ts
 */
export function looksLikeSurvey({ topRows }: Pick<SheetGlance, "topRows">): boolean {
  return topRows.slice(0, 10).some(({ values }) => {
    const headers = values.map(cellText).filter((text) => text !== "");
    const questions = headers.filter((text) => /\?(\s*\(.*\))?$|\?\s*\[/.test(text)).length;
    const about = headers.filter(isAboutResponse).length;
    return questions >= FEWEST_QUESTIONS || (questions >= 1 && about >= 2);
  });
}
