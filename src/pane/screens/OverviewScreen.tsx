import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import type { RecognisedAudit } from "../../tasks/recognised-audit";
import { isCopied, lastCopy } from "../last-copy";
import { nextStep } from "../next-step";
import { usePane } from "../pane-context";
import { stageFact } from "../stage-facts";
import { Message } from "../parts/Message";
import { ProblemList } from "../parts/ProblemList";
import { AuditsHere } from "../parts/AuditsHere";
import { RowLink } from "../parts/RowLink";
import { ScreenFrame } from "../parts/ScreenFrame";
import { ShareBar } from "../parts/ShareBar";
import { StateSign } from "../parts/StateSign";
import { stageState, stageView, STAGE_STATE_WORDS, STAGES } from "../stages";
import { SampleChanged } from "./sample/SampleChanged";
import { momentText } from "../words/moment-text";
import { capitalised, counted, numberText } from "../words/sentence-words";
import { Button } from "@fluentui/react-components";

/** How far the audit is: one fact a stage, and the next step. */
export function OverviewScreen(): ReactElement {
  const { state, dispatch, commands } = usePane();
  const { audit } = state;
  const next = nextStep(state);
  const scoring = audit?.scoring ?? null;
  const compared = audit?.comparedWith.length ?? 0;
  const nextCase = scoring?.nextCase ?? null;
  const begun = (audit?.record ?? null) !== null || (audit?.existingCases ?? null) !== null;
  // The record says what the audit is: where it can't be read, nothing is said of the audit and no step is offered.
  const unreadable = !begun && (audit?.sheetProblems.length ?? 0) > 0;
  const name =
    audit?.record?.definition.name ??
    audit?.existingCases?.name ??
    (unreadable ? "This audit can’t be read" : "No audit yet");
  const unfinished = audit?.unfinishedDraw ?? null;
  return (
    <ScreenFrame
      heading={name === "" ? "This audit" : name}
      lead={
        unreadable
          ? "Nothing was changed. Put right what is said below, then look again."
          : !begun
            ? "Draw a random sample that anyone can check, and score it here."
            : isCopied(state)
              ? `This audit is finished. The copy was made on ${momentText(lastCopy(state) ?? "")}.`
              : scoring === null
                ? "This audit is under way."
                : `This audit is under way. ${numberText(scoring.scored)} of ${counted(scoring.cases, "case is", "cases are")} scored.`
      }
      primary={
        unreadable
          ? { label: "Look again", press: () => void commands.look() }
          : { label: next.label, press: () => dispatch({ action: "opened", view: next.view }) }
      }
      secondary={
        audit?.record?.state === "Committed"
          ? { label: "Check the draw", press: () => void commands.checkDraw() }
          : null
      }
    >
      {unfinished === null ? null : (
        <Message
          tone="warning"
          title={`A draw was not finished on ${momentText(unfinished.since)}`}
          announced={false}
          actions={
            <Button className="compact" onClick={() => void commands.removeUnfinishedDraw(unfinished.record)}>
              Remove its sheets
            </Button>
          }
        >
          <p>Nothing counts from it. {unfinished.record} stays and says that the draw was stopped.</p>
        </Message>
      )}
      <SampleChanged change={state.sampleChange} />
      <ProblemList problems={audit?.sheetProblems ?? []} byLooking tone="warning" />
      {unreadable ? null : (
        <section className="card card-next">
          <h2>Next: {next.sentence}</h2>
          {scoring === null || next.view.screen !== "score" ? null : (
            <ShareBar share={scoring.scored / scoring.cases} />
          )}
          {nextCase === null || next.view.screen !== "score" ? null : (
            <p className="hint">
              The next case is <span className="never-broken">{nextCase.key}</span>.
            </p>
          )}
        </section>
      )}
      <AuditsHere shown={name} />
      <ul className="rows overview-rows">
        {STAGES.map(({ stage, word }) => {
          const fact = stageFact(stage, state);
          return (
            <li key={stage}>
              <button
                type="button"
                onClick={() => dispatch({ action: "opened", view: stageView(stage, state) })}
              >
                <StateSign state={stageState(stage, state)} />
                <span>
                  <strong>
                    {word}
                    <span className="unseen">, {STAGE_STATE_WORDS[stageState(stage, state)]}</span>
                  </strong>
                  <span>{fact.fact}</span>
                  {fact.detail === null ? null : <span className="hint">{fact.detail}</span>}
                </span>
                <ChevronRightRegular aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
      {begun ? (
        <>
          <RowLink
            name="Practitioner survey"
            now={surveyFact(audit?.survey ?? null)}
            press={() => dispatch({ action: "opened", view: { screen: "survey" } })}
          />
          <RowLink
            name="Change since last time"
            now={compared === 0 ? "Not set up" : counted(compared, "earlier audit", "earlier audits")}
            press={() => dispatch({ action: "opened", view: { screen: "lastTime" } })}
          />
          <RowLink
            name="Set up another audit"
            now="in this workbook"
            press={() => dispatch({ action: "opened", view: { screen: "newAudit" } })}
          />
        </>
      ) : null}
    </ScreenFrame>
  );
}

/** "111 responses, made 6 December 2017", from what stands on Audit survey. */
function surveyFact(survey: RecognisedAudit["survey"]): string {
  if (survey === null) return "Not set up";
  const { responses, made } = survey;
  const facts = [
    responses === null ? "" : counted(responses, "response", "responses"),
    made === null ? "" : `made ${made.replace(/,.*/, "")}`,
  ].filter((fact) => fact !== "");
  return capitalised(facts.join(", "));
}
