import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { questionName } from "../../core/findings/question-name";
import type { ScoringProgress } from "../../core/scoring/scoring-progress";
import { focusIfLost } from "../focus-if-lost";
import { usePane } from "../pane-context";
import { Message } from "../parts/Message";
import { ScreenFrame } from "../parts/ScreenFrame";
import { counted, numberText } from "../words/sentence-words";
import { ToPutRight } from "./score/ToPutRight";

/** What is still blank, question by question, and what contradicts itself. Blank and N/A are never added together. */
export function CompletenessScreen(): ReactElement {
  const { state, dispatch, commands } = usePane();
  const scoring = state.audit?.scoring ?? null;
  const findings = {
    label: scoring !== null && allScored(scoring) ? "Next: findings" : "Findings",
    press: () => dispatch({ action: "opened", view: { screen: "findings" } } as const),
  };
  if (scoring === null) {
    return (
      <ScreenFrame heading="Is the scoring complete?" primary={findings}>
        <Message tone="info" announced={false}>
          <p>There is nothing to score in yet. Add the scoring columns first.</p>
        </Message>
      </ScreenFrame>
    );
  }
  const set = state.audit?.scoringSheet?.set ?? null;
  const gaps = state.audit?.gaps ?? [];
  const isComplete = allScored(scoring) && gaps.length === 0;
  const blank = gaps.find(({ gap }) => gap === "blank" || gap === "notAllowed") ?? null;
  const scoreBlank = (): void => {
    const key = state.audit?.scoringSheet?.cases.find((each) => each.key === blank?.caseKey)?.key;
    dispatch({ action: "opened", view: { screen: "scoreCase" } });
    if (key !== undefined && blank !== null)
      void commands.scoring.openCase({ key }, blank.criterion ?? undefined);
  };
  const missing = scoring.cases - scoring.scored;
  const tooMany = scoring.byCriterion.some(({ blank }) => blank > scoring.cases / 10);
  return (
    <ScreenFrame
      heading="Is the scoring complete?"
      lead={`${numberText(scoring.scored)} of ${counted(scoring.cases, "case", "cases")} ${scoring.scored === 1 ? "is" : "are"} complete.${missing === 0 ? "" : ` ${numberText(missing)} ${missing === 1 ? "needs" : "need"} something.`}`}
      sentence={
        isComplete ? "Nothing is missing." : "You can make the findings now. Blanks will be named on them."
      }
      primary={blank === null ? findings : { label: "Score the next blank", press: scoreBlank }}
      secondary={blank === null ? null : findings}
    >
      {isComplete ? <Message tone="success" title="Nothing is missing" /> : null}
      <table className="table">
        <caption>Marks by question</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Scored</th>
            <th scope="col">N/A</th>
            <th scope="col">Blank</th>
          </tr>
        </thead>
        <tbody>
          {scoring.byCriterion.map(({ id, scored, notApplicable, blank }) => {
            const criterion = set?.criteria.find((other) => other.id === id);
            return (
              <tr key={id}>
                <th scope="row">{criterion === undefined ? id : questionName(criterion)}</th>
                <td>{numberText(scored)}</td>
                <td>{numberText(notApplicable)}</td>
                <td className={blank > 0 ? "attention" : ""}>
                  {blank > 0 ? <strong>{numberText(blank)}</strong> : "0"}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="hint">
        Blank means not looked at yet. N/A means the question doesn’t apply. They are never added together.
      </p>
      <NotAskedYet />
      <ToPutRight />
      {tooMany ? (
        <Message tone="warning" title="Too many blanks for an estimate" announced={false}>
          <p>The findings show the cases read, and the best and worst case.</p>
        </Message>
      ) : null}
    </ScreenFrame>
  );
}

/** Blank cells that a rule says are not asked can be filled in one step, once the auditor knows how many. */
function NotAskedYet(): ReactElement | null {
  const { state, commands } = usePane();
  const { notAsked = 0 } = state.audit ?? {};
  const { filled } = state;
  const fill = async (): Promise<void> => {
    await commands.fillNotApplicable();
    focusIfLost(".not-asked button", ".foot button");
  };
  if (notAsked === 0)
    return filled === null ? null : (
      <Message
        tone="success"
        title={`${counted(filled.written, "cell", "cells")} filled in on ${filled.sheet}`}
      >
        {filled.left.length === 0 ? null : (
          <p>{counted(filled.left.length, "cell was", "cells were")} changed meanwhile and left alone.</p>
        )}
      </Message>
    );
  return (
    <Message
      className="not-asked"
      tone="info"
      announced={false}
      title={`${counted(notAsked, "blank cell is", "blank cells are")} of questions that are not asked there`}
      actions={
        <Button className="compact" onClick={() => void fill()}>
          Write N/A into {notAsked === 1 ? "it" : `all ${numberText(notAsked)}`}
        </Button>
      }
    >
      <p>
        By their rules these questions don’t apply to the case. They count as N/A already; writing it makes
        that plain on the sheet. No cell that holds anything is written over.
      </p>
    </Message>
  );
}

function allScored(scoring: ScoringProgress): boolean {
  return scoring.cases > 0 && scoring.scored === scoring.cases && scoring.marksNotAllowed.length === 0;
}
