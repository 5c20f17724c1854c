import { useEffect, useRef, useState, type ReactElement } from "react";
import { casesOf, nextUnscoredCase } from "../case-order";
import "../look/score.css";
import { usePane } from "../pane-context";
import { Message } from "../parts/Message";
import { ScreenFrame } from "../parts/ScreenFrame";
import { OpenCase } from "./score/OpenCase";
import { WhoIsScoring } from "./score/WhoIsScoring";

/** One case at a time: what its row says, the questions with their marks, and how far it is. */
export function ScoreCaseScreen(): ReactElement {
  const { state, dispatch, commands } = usePane();
  const { scoring } = commands;
  const table = state.audit?.scoringSheet ?? null;
  const [asksWho, setAsksWho] = useState(state.by.trim() === "");
  const sitting = state.sitting;

  useEffect(() => scoring.followRows(), [scoring, table?.sheet]);
  // What was written meanwhile is counted anew once this screen is left.
  useEffect(() => () => void commands.lookAgain(), [commands]);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || asksWho || table === null || sitting !== null) return;
    begun.current = true;
    const own = casesOf(table.cases, state.by.trim());
    const first = nextUnscoredCase(own, null) ?? own[0];
    if (first !== undefined) void scoring.openCase({ key: first.key });
  }, [asksWho, table, sitting, scoring, state.by]);

  if (table === null)
    return (
      <ScreenFrame
        heading="Score a case"
        primary={{
          label: "Go to criteria",
          press: () => dispatch({ action: "opened", view: { screen: "criteria" } }),
        }}
      >
        <Message tone="info" announced={false}>
          <p>There is nothing to score in yet. Add the scoring columns first.</p>
        </Message>
      </ScreenFrame>
    );
  if (asksWho)
    return (
      <ScreenFrame
        heading="Score a case"
        primary={{
          label: "Go on to the case",
          refused: state.by.trim() === "" ? "Say who is scoring." : null,
          press: () => setAsksWho(false),
        }}
      >
        <WhoIsScoring />
      </ScreenFrame>
    );
  if (sitting === null) return <ScreenFrame heading="Score a case">{null}</ScreenFrame>;
  return <OpenCase key={sitting.reading.key} table={table} sitting={sitting} />;
}
