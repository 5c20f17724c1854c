import type { AllOrNone } from "../core/disclosure/protected-figures";
import type { ShownSurvey } from "../core/disclosure/survey/shown-survey";
import { questionName } from "../core/findings/question-name";
import type { PublicWords } from "./public-words";

/**
 * Rows in which all or none of the cases met a question, a sentence each with its place, for the auditor who decides whether
 * they may stand in a copy: whoever is known to be in such a row is known to have met the question, or not.
 * Checked by: test/share/protected-report.test.ts
 */
export function allOrNoneSentences(
  rows: readonly AllOrNone[],
  {
    questions,
    strata,
    columns,
    groupColumn,
  }: Pick<PublicWords, "questions" | "strata" | "columns" | "groupColumn">,
): readonly string[] {
  return rows.map(({ criterion, column, row, met }) => {
    const question = questions.find((each) => each.criterion.id === criterion);
    const name = question === undefined ? "A question" : questionName(question.criterion);
    const amount = met === "all" ? "every case" : "no case";
    const values = columns.find((each) => each.column === column)?.values;
    const value = row === null ? "" : column === null ? strata[row]?.label : values?.[row]?.name;
    const place =
      row === null
        ? "Results, all cases read"
        : `Results by ${column ?? groupColumn ?? "group"}, “${value ?? ""}”`;
    return `${name}: ${amount} to which it applied met it (${place}).`;
  });
}

/** The same for a survey: answers that everybody gave who was asked, so that each respondent is known to have given it. */
export function sameAnswerSentences(survey: ShownSurvey | null): readonly string[] {
  return (survey?.questions ?? []).flatMap(({ name, asked, options }) =>
    options.flatMap((option) =>
      asked !== null && asked > 0 && option.cases === asked
        ? [`${name}: everybody who was asked answered “${option.name}” (Survey).`]
        : [],
    ),
  );
}
