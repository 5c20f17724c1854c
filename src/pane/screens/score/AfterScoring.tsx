import type { ReactElement } from "react";
import { usePane } from "../../pane-context";
import { RowLink } from "../../parts/RowLink";
import { numberText } from "../../words/sentence-words";
import { reviewedCases } from "../second/reviewed-cases";

/** The ways on from scoring: a second reviewer, and the themes of what was remarked. */
export function AfterScoring(): ReactElement {
  const { state, dispatch } = usePane();
  const second = state.audit?.secondReview ?? null;
  const now =
    second === null
      ? "not drawn"
      : second.complete < second.cases
        ? `${numberText(second.complete)} of ${numberText(second.cases)} scored`
        : `${numberText(second.settled)} of ${numberText(second.disagreements)} settled`;
  return (
    <>
      {reviewedCases(state) === null ? null : (
        <RowLink
          name="Second review"
          now={now}
          press={() => dispatch({ action: "opened", view: { screen: "secondReview" } })}
        />
      )}
      <RowLink name="Themes" press={() => dispatch({ action: "opened", view: { screen: "themes" } })} />
    </>
  );
}
