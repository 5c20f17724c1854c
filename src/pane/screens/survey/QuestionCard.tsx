import type { ReactElement } from "react";
import { shownRules } from "../../../core/shown-rules";
import type { SurveyDefinition } from "../../../core/survey/survey-definition";
import type { SurveyResult } from "../../../core/survey/survey-result";
import { surveySentence } from "../../../core/survey/survey-sentence";
import type { SurveyReading } from "../../../tasks/survey-results";
import { withSurveyQuestion } from "../../survey-changes";
import { usePane } from "../../pane-context";
import { AnswerThemes } from "./AnswerThemes";
import { AnswersTable } from "./AnswersTable";
import { AskedOfFields } from "./AskedOfFields";
import { KindField } from "./KindField";
import { OptionsOrder } from "./OptionsOrder";
import { PairFields } from "./PairFields";

interface QuestionCardProps {
  readonly result: SurveyResult;
  readonly reading: SurveyReading;
  readonly definition: SurveyDefinition;
  readonly change: (changed: Partial<SurveyDefinition>) => void;
}

/** One question of the survey: what was answered in words, every answer, and what the auditor can say of it. */
export function QuestionCard({ result, reading, definition, change }: QuestionCardProps): ReactElement {
  const { question } = result;
  const themes = usePane().state.audit?.criteria?.themes ?? [];
  const { fewestForPercentage } = shownRules(reading.settings);
  const put = (changed: typeof question): void => change(withSurveyQuestion(definition, changed));
  return (
    <section className="card" aria-label={question.wording}>
      <h3>{question.wording}</h3>
      <p>{surveySentence(result, fewestForPercentage)}</p>
      <AnswersTable result={result} fewest={fewestForPercentage} />
      {question.kind === "freeText" ? (
        <AnswerThemes
          result={result}
          definition={definition}
          change={change}
          themes={themes}
          fewest={fewestForPercentage}
        />
      ) : null}
      <details className="fold">
        <summary>
          Kind and answers<span className="unseen">, {question.wording}</span>
        </summary>
        <KindField question={question} reading={reading} put={put} />
        <AskedOfFields question={question} definition={definition} put={put} />
        <OptionsOrder question={question} put={put} />
      </details>
      {question.options.length === 0 || reading.results.length === 0 ? null : (
        <PairFields question={question} results={reading.results} definition={definition} change={change} />
      )}
    </section>
  );
}
