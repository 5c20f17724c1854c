import type { ReactElement } from "react";
import type { SurveyReading, WrittenSurvey } from "../../../tasks/survey-results";
import { Message } from "../../parts/Message";
import { ShowButton } from "../../parts/ShowButton";
import { listed, quoted } from "../../words/sentence-words";

interface SurveyStateProps {
  readonly reading: SurveyReading;
  readonly made: WrittenSurvey | null;
  /** Something was changed here and is not on the sheet. */
  readonly isChanged: boolean;
}

/** How the sheet stands against the answers and the marks of now, and what of it goes into a copy to share. */
export function SurveyState({ reading, made, isChanged }: SurveyStateProps): ReactElement | null {
  const { standing, surveySheet } = reading;
  if (standing.state === "none") return null;
  const open = <ShowButton place={{ sheet: surveySheet, address: "A1" }} label={`Open ${surveySheet}`} />;
  const when = standing.made === null ? "" : `Made on ${standing.made}. `;
  const kept = made?.kept ?? [];
  return (
    <>
      {standing.state === "changedByHand" ? (
        <Message tone="info" announced={false} actions={open}>
          <p>
            {when}Somebody wrote on {surveySheet}. It will be kept under a dated name when the survey is made
            again.
          </p>
        </Message>
      ) : isChanged || standing.state === "outOfDate" ? (
        <Message
          tone="warning"
          title={isChanged ? `${surveySheet} says otherwise` : `${surveySheet} is out of date`}
          announced={!isChanged}
          actions={open}
        >
          <p>
            {when}
            {isChanged
              ? "What you changed here is not on it yet."
              : "Answers, marks or names have changed since. Make the survey again."}
          </p>
        </Message>
      ) : (
        <Message
          tone="success"
          title={`${surveySheet} matches the answers and the marks`}
          announced={made !== null}
          actions={open}
        >
          <p>
            {when}Audit findings shows its pairs when the findings are made. A copy to share has its answers
            with small numbers hidden, and nothing by sector.
          </p>
        </Message>
      )}
      {kept.length === 0 ? null : (
        <Message tone="info">
          <p>
            The old sheet held something that Case Audit did not write, or was protected, so it was kept as{" "}
            {listed(kept.map(quoted))}.
          </p>
        </Message>
      )}
    </>
  );
}
