import type { ReactElement } from "react";
import type { AddedColumns } from "../../tasks/scoring-results";
import { casesOf, nextUnscoredCase } from "../case-order";
import { usePane } from "../pane-context";
import { Message } from "../parts/Message";
import { ProblemList } from "../parts/ProblemList";
import { RowLink } from "../parts/RowLink";
import { ScreenFrame } from "../parts/ScreenFrame";
import { ShareBar } from "../parts/ShareBar";
import { keptSentences } from "../words/kept-aids-words";
import { counted, numberText } from "../words/sentence-words";
import { AfterScoring } from "./score/AfterScoring";
import { MarksNotAllowed } from "./score/MarksNotAllowed";
import { SampleChanged } from "./sample/SampleChanged";
import { ProgressCard } from "./score/ProgressCard";
import { WhoIsScoring } from "./score/WhoIsScoring";

/** How far the scoring is. Cases are scored one by one in the pane, or in the sheet. */
export function ScoreScreen({ added }: { readonly added: AddedColumns | null }): ReactElement {
  const { state, dispatch, commands } = usePane();
  const scoring = state.audit?.scoring ?? null;
  const problems = state.audit?.sheetProblems ?? [];
  const open = (screen: "criteria" | "completeness" | "findings" | "shareOut" | "scoreCase"): void =>
    dispatch({ action: "opened", view: { screen } });
  if (scoring === null) {
    return (
      <ScreenFrame
        heading="Score the cases"
        primary={
          problems.length > 0
            ? { label: "Look again", press: () => void commands.look() }
            : { label: "Go to criteria", press: () => open("criteria") }
        }
      >
        {problems.length > 0 ? (
          <ProblemList problems={problems} byLooking />
        ) : (
          <Message tone="info" announced={false}>
            <p>There is nothing to score in yet. Add the scoring columns first.</p>
          </Message>
        )}
      </ScreenFrame>
    );
  }
  const { nextCase } = scoring;
  const left = scoring.cases - scoring.scored;
  const by = state.by.trim();
  const cases = state.audit?.scoringSheet?.cases ?? [];
  const own = casesOf(cases, by);
  const next = nextUnscoredCase(own, null) ?? nextUnscoredCase(cases, null);
  const isOwn = next !== null && next.scorer === by && by !== "";
  const scoreNext = (): void => {
    open("scoreCase");
    // Whoever has said no name yet is asked for it there first.
    if (next !== null && by !== "") void commands.scoring.openCase({ key: next.key });
  };
  const noScorer = scoring.byScorer.find(({ scorer }) => scorer === "")?.cases ?? 0;
  return (
    <ScreenFrame
      heading="Score the cases"
      sentence={
        next === null
          ? "Every case has a mark for every question."
          : `${isOwn ? "Next of yours" : "Next"}: ${next.key}${next.stratum === "" ? "" : `, ${next.stratum}`}.`
      }
      primary={
        next === null
          ? { label: "Check for completeness", press: () => open("completeness") }
          : { label: "Score the next case", press: scoreNext }
      }
      secondary={
        nextCase === null
          ? { label: "Findings", press: () => open("findings") }
          : { label: "In the sheet", press: () => void commands.show(nextCase.place) }
      }
    >
      {added === null ? null : <AddedMessage added={added} />}
      <SampleChanged change={state.sampleChange} />
      {left === 0 && scoring.cases > 0 ? (
        <Message tone="success" title={`All ${counted(scoring.cases, "case is", "cases are")} scored`} />
      ) : null}
      <div>
        <p>
          <span className="big number">{numberText(scoring.scored)}</span> of{" "}
          {counted(scoring.cases, "case", "cases")} scored
        </p>
        <ShareBar share={scoring.cases === 0 ? 0 : scoring.scored / scoring.cases} />
        {scoring.begun > scoring.scored ? (
          <p className="hint">{counted(scoring.begun - scoring.scored, "more is", "more are")} begun.</p>
        ) : null}
      </div>
      <MarksNotAllowed scoring={scoring} />
      <ProgressCard
        title="By scorer"
        rows={scoring.byScorer.map(({ scorer, ...row }) => ({
          ...row,
          name: scorer === "" ? "No name yet" : scorer === by ? `You (${scorer})` : scorer,
        }))}
      />
      <ProgressCard
        title="By group"
        rows={scoring.byStratum.map(({ stratum, ...row }) => ({
          ...row,
          name: stratum === "" ? "All cases" : stratum,
        }))}
      />
      <WhoIsScoring />
      {state.audit?.record?.state === "Committed" ? (
        <RowLink
          name="Share the cases out"
          now={noScorer === 0 ? "all have a scorer" : `${numberText(noScorer)} without a scorer`}
          press={() => open("shareOut")}
        />
      ) : null}
      <RowLink
        name="Check for completeness"
        now={left === 0 ? "" : `${numberText(left)} left`}
        press={() => open("completeness")}
      />
      <AfterScoring />
    </ScreenFrame>
  );
}

function AddedMessage({ added }: { readonly added: AddedColumns }): ReactElement {
  return (
    <Message
      tone="success"
      title={
        added.added.length === 0
          ? "The columns were all there already"
          : `${counted(added.added.length, "column", "columns")} added to ${added.sheet}`
      }
    >
      <p>
        Choose each mark from its list. A blank cell means not looked at yet; N/A means the question doesn’t
        apply.
      </p>
      {keptSentences(added.kept).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Message>
  );
}
