import type { ReactElement } from "react";
import { questionName } from "../../core/findings/question-name";
import { criteriaSet } from "../../core/scoring/criteria-sets";
import type { ScoringProgress } from "../../core/scoring/scoring-progress";
import { usePane } from "../pane-context";
import { Message } from "../parts/Message";
import { ScreenFrame } from "../parts/ScreenFrame";
import { counted, numberText } from "../words/sentence-words";
import { MarksNotAllowed } from "./score/MarksNotAllowed";

/** What is still blank, question by question. Blank and N/A are never added together. */
export function CompletenessScreen(): ReactElement {
  const { state, dispatch, commands } = usePane();
  const scoring = state.audit?.scoring ?? null;
  const findings = {
    label: scoring !== null && isComplete(scoring) ? "Next: findings" : "Findings",
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
  const set =
    state.audit?.criteria ?? criteriaSet(state.audit?.existingCases?.criteriaSet ?? state.setUp.criteriaSet);
  const { nextCase } = scoring;
  const missing = scoring.cases - scoring.scored;
  const tooMany = scoring.byCriterion.some(({ blank }) => blank > scoring.cases / 10);
  return (
    <ScreenFrame
      heading="Is the scoring complete?"
      lead={`${numberText(scoring.scored)} of ${counted(scoring.cases, "case", "cases")} ${scoring.scored === 1 ? "is" : "are"} complete.${missing === 0 ? "" : ` ${numberText(missing)} ${missing === 1 ? "needs" : "need"} something.`}`}
      sentence={
        isComplete(scoring)
          ? "Nothing is missing."
          : "You can make the findings now. Blanks will be named on them."
      }
      primary={
        nextCase === null
          ? findings
          : { label: "Go to the next blank", press: () => void commands.show(nextCase.place) }
      }
      secondary={nextCase === null ? null : findings}
    >
      {isComplete(scoring) ? <Message tone="success" title="Nothing is missing" /> : null}
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
      <MarksNotAllowed scoring={scoring} />
      {tooMany ? (
        <Message tone="warning" title="Too many blanks for an estimate" announced={false}>
          <p>The findings show the cases read, and the best and worst case.</p>
        </Message>
      ) : null}
    </ScreenFrame>
  );
}

function isComplete(scoring: ScoringProgress): boolean {
  return scoring.cases > 0 && scoring.scored === scoring.cases && scoring.marksNotAllowed.length === 0;
}
