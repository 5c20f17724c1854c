import type { ReactElement } from "react";
import type { SurveyDefinition } from "../../../core/survey/survey-definition";
import type { SurveyReading } from "../../../tasks/survey-results";
import { withSurveyQuestion } from "../../survey-changes";
import { counted } from "../../words/sentence-words";
import { KindField } from "./KindField";

/** The columns that are left out: the number of a response, its time. Each can be made a question. */
export function NotQuestions(props: {
  readonly reading: SurveyReading;
  readonly definition: SurveyDefinition;
  readonly change: (changed: Partial<SurveyDefinition>) => void;
}): ReactElement | null {
  const { reading, definition, change } = props;
  const left = definition.questions.filter(({ kind }) => kind === "aboutResponse");
  if (left.length === 0) return null;
  return (
    <details className="fold">
      <summary>{counted(left.length, "column is", "columns are")} left out</summary>
      {left.map((question) => (
        <KindField
          key={question.id}
          label={question.wording}
          question={question}
          reading={reading}
          put={(changed) => change(withSurveyQuestion(definition, changed))}
        />
      ))}
    </details>
  );
}
