import { questionOfKind } from "./question-of-kind";
import type { Responses } from "./responses";
import { foldedAnswer } from "./spelt-options";
import type { SurveyDefinition } from "./survey-definition";
import type { SurveyQuestion } from "./survey-question";

/** A kept set-up of a survey, fitted to the export as it stands now. */
export interface KeptSurvey {
  readonly definition: SurveyDefinition;
  /** Ids of questions that were set up and are not in the export any more; what hung on them is left out. */
  readonly gone: readonly string[];
}

/**
 * Fits what the auditor said before to the questions that the export has now: kinds and the order of options are the auditor's,
 * columns are those of the export, so that one that was moved is found; an answer that came since joins the options. null where
 * the export has none of the questions: it is another survey, and is set up anew.
 * Checked by: test/core/survey/kept-survey.test.ts
 */
export function keptSurvey(
  kept: SurveyDefinition,
  found: readonly SurveyQuestion[],
  place: Pick<SurveyDefinition, "sheet" | "headerRow">,
  responses: Responses,
): KeptSurvey | null {
  const asked = kept.questions.filter(({ kind }) => kind !== "aboutResponse");
  const has = (id: string | null): boolean => found.some((question) => question.id === id);
  if (!asked.some(({ id }) => has(id))) return null;
  return {
    definition: {
      ...kept,
      ...place,
      questions: found.map((question) => {
        const before = kept.questions.find(({ id }) => id === question.id);
        return before === undefined ? question : fitted(before, question, responses);
      }),
      by: has(kept.by) ? kept.by : null,
      pairs: kept.pairs.filter(({ question }) => has(question)),
      ...(kept.coded === undefined ? {} : { coded: kept.coded.filter(({ question }) => has(question)) }),
    },
    gone: asked.filter(({ id }) => !has(id)).map(({ id }) => id),
  };
}

function fitted(kept: SurveyQuestion, found: SurveyQuestion, responses: Responses): SurveyQuestion {
  const known = new Map(kept.options.map((option) => [foldedAnswer(option), option]));
  // Answers are known by the spelling of the set-up, headers of options among them.
  const columns = found.columns.map((column) =>
    column.option === null
      ? column
      : { ...column, option: known.get(foldedAnswer(column.option)) ?? column.option },
  );
  const asKept = kept.kind === found.kind ? found : questionOfKind(found, kept.kind, responses);
  const come = asKept.options.filter((option) => !known.has(foldedAnswer(option)));
  return { ...kept, columns, options: [...kept.options, ...come] };
}
