import type { AllOrNone } from "../core/disclosure/protected-figures";
import type { ShownSurvey } from "../core/disclosure/survey/shown-survey";
import { questionName } from "../core/findings/question-name";
import type { PublicWords } from "./public-words";
import { shownSides } from "./report/survey-answer-rows";

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

/**
 * The same for a survey: answers that everybody gave who was asked, so that each respondent is known to have given it; where these
 * are several of a scale, the side of it that all are on.
 * Checked by: test/share/survey-odd.test.ts
 */
export function sameAnswerSentences(survey: ShownSurvey | null): readonly string[] {
  return (survey?.questions ?? []).flatMap((question) => {
    const { name, asked, options } = question;
    const ofAll = options.filter(({ cases }) => asked !== null && asked > 0 && cases === asked);
    const sides = shownSides(question).filter(
      ({ count }) => ofAll.length === 0 && count > 0 && count === asked,
    );
    return [...ofAll.map((option) => option.name), ...sides.map(({ side }) => side)].map(
      (answer) => `${name}: everybody who was asked answered “${answer}” (Survey).`,
    );
  });
}
