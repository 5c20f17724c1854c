import { useMemo, type ReactElement } from "react";
import { kindsFor, questionOfKind } from "../../../core/survey/question-of-kind";
import { surveyKindWords, type SurveyKind, type SurveyQuestion } from "../../../core/survey/survey-question";
import { surveyQuestions } from "../../../core/survey/survey-questions";
import type { SurveyReading } from "../../../tasks/survey-results";
import { ChoiceField } from "../../parts/ChoiceField";

/** What kind of question it is. Set back to what was found, it has the answers that were found. */
export function KindField(props: {
  readonly question: SurveyQuestion;
  readonly reading: SurveyReading;
  readonly put: (question: SurveyQuestion) => void;
  readonly label?: string;
}): ReactElement {
  const { question, reading, put, label = "Kind" } = props;
  const { responses } = reading;
  const found = useMemo(() => surveyQuestions(responses), [responses]);
  const choose = (kind: SurveyKind): void => {
    const guess = found.find(({ id }) => id === question.id);
    put(
      guess?.kind === kind
        ? { ...guess, askedOf: question.askedOf }
        : questionOfKind(question, kind, responses),
    );
  };
  return (
    <ChoiceField
      label={label}
      value={question.kind}
      choices={kindsFor(question).map((kind) => ({ value: kind, word: surveyKindWords[kind] }))}
      change={(kind) => choose(kind as SurveyKind)}
    />
  );
}
