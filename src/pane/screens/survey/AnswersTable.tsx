import type { ReactElement } from "react";
import { MOST_OPTIONS } from "../../../core/survey/column-kind";
import { optionRows } from "../../../core/survey/option-rows";
import type { SurveyResult } from "../../../core/survey/survey-result";
import { addUp, respondentsText } from "../../../core/survey/survey-sentence";
import { counted } from "../../words/sentence-words";

/** Every answer as k of n, who gave none last; the two sides of a scale stand over their answers. */
export function AnswersTable(props: {
  readonly result: SurveyResult;
  readonly fewest: number;
}): ReactElement | null {
  const { result, fewest } = props;
  const { question, asked, responses } = result;
  const rows = optionRows(result);
  if (question.options.length === 0 || question.options.length > MOST_OPTIONS) return null;
  return (
    <>
      <table className="table survey-answers">
        <caption>Answers to {question.wording}</caption>
        <thead className="unseen">
          <tr>
            <th scope="col">Answer</th>
            <th scope="col">Respondents</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ words, respondents, together }) => (
            <tr key={words} className={together === null ? "" : "together"}>
              <th scope="row">{words}</th>
              <td>{respondentsText(respondents, asked, fewest)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {question.kind === "severalChoices" ? (
        <p className="hint">Several answers each: they {addUp(result)}.</p>
      ) : null}
      {asked < responses ? (
        <p className="hint">Asked of {counted(asked, "respondent", "respondents")} only.</p>
      ) : null}
    </>
  );
}
