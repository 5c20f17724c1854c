import { Link } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { focusIfLost } from "../../focus-if-lost";
import { usePane } from "../../pane-context";
import { Message } from "../../parts/Message";
import { ScreenFrame } from "../../parts/ScreenFrame";
import { ShowButton } from "../../parts/ShowButton";
import { counted } from "../../words/sentence-words";
import { keptSentence, leftOutSentence } from "./blank-sentences";
import { DrawSecondReview } from "./DrawSecondReview";
import type { ReviewedCases } from "./reviewed-cases";

/** A second review waits for the first marks, but for those of which the auditor says that they stay blank. */
export function FirstScoring({ cases }: { readonly cases: ReviewedCases }): ReactElement {
  const { state, dispatch, commands } = usePane();
  const [told, setTold] = useState<readonly string[]>([]);
  const { scoring = null, scoringSheet = null } = state.audit ?? {};
  const incomplete = (scoringSheet?.cases ?? []).filter(({ unanswered }) => unanswered > 0);
  const notAllowed = scoring?.marksNotAllowed[0]?.place ?? null;
  const untold = incomplete.filter(({ key }) => !told.includes(key));
  if (scoring !== null && notAllowed === null && untold.length === 0)
    return <DrawSecondReview cases={cases} stayBlank={incomplete} />;
  const place = scoring?.nextCase?.place ?? notAllowed;
  const leftOut = incomplete.filter(({ comparable }) => !comparable).length;
  const kept = incomplete.length - leftOut;
  return (
    <ScreenFrame
      heading="Draw cases for a second reviewer"
      sentence={
        scoring === null
          ? "There is nothing to score in yet. Add the scoring columns first."
          : incomplete.length === 0
            ? "There are marks that aren’t allowed. Put them right first."
            : `${counted(incomplete.length, "case is", "cases are")} not fully scored yet.`
      }
      primary={
        place === null
          ? {
              label: "Go to score",
              press: () => dispatch({ action: "opened", view: { screen: "score", added: null } }),
            }
          : { label: "Go to the next blank", press: () => void commands.show(place) }
      }
    >
      <Message tone="info" announced={false}>
        <p>
          The cases of a second review are drawn once the first scoring is complete, so that nobody knows them
          while scoring.
        </p>
      </Message>
      {scoring === null || incomplete.length === 0 || leftOut === scoring.cases ? null : notAllowed !==
        null ? (
        <p>
          Some marks aren’t allowed. They are to be put right before anything stays blank.{" "}
          <ShowButton place={notAllowed} label="Show the first" />
        </p>
      ) : (
        <section className="card card-quiet">
          <h2>Can’t they be scored?</h2>
          <p>
            A file may be lost. {leftOut === 0 ? "" : `${leftOutSentence(leftOut)} `}
            {kept === 0 ? "" : `${keptSentence(kept)} `}
            The record keeps which cases these are, and that you said so.
          </p>
          <p>
            <Link
              className="text-link"
              onClick={() => {
                setTold(incomplete.map(({ key }) => key));
                focusIfLost();
              }}
            >
              {incomplete.length === 1 ? "It stays blank: go on" : "They stay blank: go on"}
            </Link>
          </p>
        </section>
      )}
    </ScreenFrame>
  );
}
