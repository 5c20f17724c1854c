import { useEffect, useMemo, useRef, type ReactElement } from "react";
import { questionName } from "../../core/findings/question-name";
import type { SurveyDefinition } from "../../core/survey/survey-definition";
import type { RecognisedAudit } from "../../tasks/recognised-audit";
import "../look/survey.css";
import { usePane } from "../pane-context";
import { Message } from "../parts/Message";
import { ProblemList } from "../parts/ProblemList";
import { RecordName } from "../parts/RecordName";
import { ScreenFrame } from "../parts/ScreenFrame";
import { surveySheets } from "../survey-asked";
import { surveyCounts } from "../survey-counts";
import { useWorkedOut } from "../use-worked-out";
import { counted } from "../words/sentence-words";
import { ExportFields } from "./survey/ExportFields";
import { invitedFault, invitedNumber } from "./survey/invited-number";
import { NotQuestions } from "./survey/NotQuestions";
import { PairCard } from "./survey/PairCard";
import { QuestionCard } from "./survey/QuestionCard";
import { RespondentsFields } from "./survey/RespondentsFields";
import { SurveyRemarks } from "./survey/SurveyRemarks";
import { SurveyState } from "./survey/SurveyState";

/** The survey of practitioners beside the audit: its questions as found, corrected, counted, and paired with criteria. */
export function SurveyScreen(): ReactElement {
  const { state, dispatch, commands } = usePane();
  const { audit, task, surveying } = state;
  const { reading, invited } = surveying;
  const stands = audit?.record?.state === "Committed" || (audit?.existingCases ?? null) !== null;
  const asked = useRef<RecognisedAudit | null>(surveying.of);
  useEffect(() => {
    // The export is read on opening and after each look at the workbook. A message that stands is left standing.
    if (!stands || task.kind !== "none" || surveying.of === audit || asked.current === audit) return;
    asked.current = audit;
    void commands.readSurvey();
  }, [stands, task.kind, audit, surveying.of, commands]);

  const definition = surveying.definition ?? reading?.definition ?? null;
  const responses = reading?.responses ?? null;
  const count = responses?.rows.length ?? 0;
  const typedFault = invitedFault(invited, count);
  const question = useMemo(() => {
    if (reading === null || definition === null) return null;
    // What is wrong with a number as typed is said beside its field.
    const number = typedFault === null ? invitedNumber(invited, definition.invited) : null;
    return surveyCounts(reading, { ...definition, invited: number });
  }, [reading, definition, invited, typedFault]);
  const { answer } = useWorkedOut(responses, count, question);
  const sheets = surveySheets(audit);
  const frame = { heading: "Survey beside audit" };
  if (reading === null || definition === null)
    return (
      <ScreenFrame
        {...frame}
        {...(task.kind === "running"
          ? {}
          : { lead: "Open the survey’s export in this workbook, or paste it on a sheet." })}
        secondary={{ label: "Look again", press: () => void commands.look() }}
      >
        {stands ? (
          <ExportFields sheets={sheets} sheet={surveying.sheet} headerRow={surveying.headerRow} />
        ) : (
          <Message tone="info" announced={false}>
            <p>A survey stands beside an audit. Draw the cases first, or say which ones you have.</p>
          </Message>
        )}
      </ScreenFrame>
    );

  const change = (changed: Partial<SurveyDefinition>): void =>
    dispatch({ action: "surveyed", change: { definition: { ...definition, ...changed } } });
  const { standing, surveySheet } = reading;
  const faults = answer?.faults ?? [];
  const isChanged = surveying.definition !== null || invited !== null;
  const upToDate = standing.state === "asItStands" && !isChanged;
  const names = new Map(reading.results.map(({ criterion }) => [criterion.id, questionName(criterion)]));
  const make = {
    label: standing.state === "none" ? "Add the survey" : "Make the survey again",
    refused:
      faults.length > 0
        ? "The survey can’t be counted: see above."
        : typedFault !== null
          ? `How many were invited: ${typedFault}`
          : null,
    press: (): void =>
      void commands.writeSurvey({ ...definition, invited: invitedNumber(invited, definition.invited) }),
  };
  return (
    <ScreenFrame
      {...frame}
      lead={`${counted(count, "person", "people")} responded. Put a survey question beside the criterion it speaks to.`}
      sentence={
        upToDate
          ? "Next: the findings, which show the pairs."
          : `Writes ${surveySheet}, and a line on Audit record. Your export stays as it is.`
      }
      primary={
        upToDate
          ? {
              label: "Next: findings",
              press: () => dispatch({ action: "opened", view: { screen: "findings" } }),
            }
          : make
      }
      secondary={upToDate ? make : null}
    >
      <SurveyState reading={reading} made={surveying.made} isChanged={isChanged} />
      <ProblemList problems={faults} byLooking />
      <SurveyRemarks reading={reading} survey={answer?.survey ?? null} />
      <ExportFields sheets={sheets} sheet={definition.sheet} headerRow={definition.headerRow} />
      <RespondentsFields definition={definition} invited={invited} responses={count} change={change} />
      {answer === null || answer.survey.paired.length === 0 ? null : (
        <section>
          <h2>Beside the audit</h2>
          <div className="survey-cards">
            {answer.survey.paired.map((pair) => (
              <PairCard
                key={`${pair.pair.question} ${pair.pair.criterion}`}
                paired={pair}
                criterion={names.get(pair.pair.criterion) ?? pair.pair.criterion}
                settings={reading.settings}
                definition={definition}
                change={change}
              />
            ))}
          </div>
        </section>
      )}
      <section>
        <h2>Questions</h2>
        <div className="survey-cards">
          {(answer?.survey.results ?? []).map((result) => (
            <QuestionCard
              key={result.question.id}
              result={result}
              reading={reading}
              definition={definition}
              change={change}
            />
          ))}
        </div>
      </section>
      <NotQuestions reading={reading} definition={definition} change={change} />
      <RecordName />
    </ScreenFrame>
  );
}
