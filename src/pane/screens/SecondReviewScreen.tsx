import { Link } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { RecognisedAudit } from "../../tasks/recognised-audit";
import { focusIfLost } from "../focus-if-lost";
import { usePane } from "../pane-context";
import { Message } from "../parts/Message";
import { ProblemList } from "../parts/ProblemList";
import { ScreenFrame } from "../parts/ScreenFrame";
import { ShareBar } from "../parts/ShareBar";
import { ShowButton } from "../parts/ShowButton";
import { counted, numberText } from "../words/sentence-words";
import { NeedsCases } from "./NeedsCases";
import { FirstScoring } from "./second/FirstScoring";
import { reviewedCases } from "./second/reviewed-cases";
import { ReviewersAgree } from "./second/ReviewersAgree";

/** A second reviewer: drawing the cases, waiting for the marks, then how far the two agree. */
export function SecondReviewScreen(): ReactElement {
  const { state, dispatch, commands } = usePane();
  const { audit, task, agreement } = state;
  const second = audit?.secondReview ?? null;
  const [stayBlank, setStayBlank] = useState(0);
  const read = useRef<RecognisedAudit | null>(null);
  useEffect(() => {
    // Both reviewers' marks are read anew on opening and after each look at the workbook.
    if (second === null || task.kind !== "none" || read.current === audit) return;
    read.current = audit;
    void commands.readAgreement();
  }, [second, task.kind, audit, commands]);

  const found = reviewedCases(state);
  if (found === null) return <NeedsCases heading="Second review" />;
  const problems = audit?.sheetProblems ?? [];
  if (second === null && problems.length > 0) {
    return (
      <ScreenFrame
        heading="Second review"
        primary={{ label: "Look again", press: () => void commands.look() }}
      >
        <ProblemList problems={problems} byLooking />
      </ScreenFrame>
    );
  }
  if (second === null) return <FirstScoring cases={found} />;
  const blanks = agreement?.blanks ?? [];
  if (agreement === null || blanks.length > stayBlank) {
    const first = blanks[0];
    return (
      <ScreenFrame
        heading="The second review is under way"
        lead={`${second.reviewer} has scored ${numberText(second.complete)} of ${counted(second.cases, "case", "cases")}.`}
        sentence={`The second marks are typed on ${second.sheet}, which shows no first mark.`}
        primary={
          first === undefined
            ? {
                label: "In the sheet",
                press: () => void commands.show({ sheet: second.sheet, address: "A5" }),
              }
            : { label: "Go to the next blank", press: () => void commands.show(first) }
        }
        secondary={{
          label: "Score",
          press: () => dispatch({ action: "opened", view: { screen: "score", added: null } }),
        }}
      >
        <ShareBar share={second.cases === 0 ? 0 : second.complete / second.cases} />
        <Message tone="info" announced={false}>
          <p>
            First marks and disagreements are shown here once the second marks are all there, so that the
            reviewer does not see them meanwhile. Please don’t look at {found.sheet} either.
          </p>
        </Message>
        {first === undefined || second.complete === 0 ? null : (
          <p>
            {counted(blanks.length, "second mark is", "second marks are")} missing or not allowed.{" "}
            <Link
              className="text-link"
              onClick={() => {
                setStayBlank(blanks.length);
                focusIfLost();
              }}
            >
              {blanks.length === 1 ? "It stays blank: go on" : "They stay blank: go on"}
            </Link>{" "}
            <ShowButton place={first} label="Show the first" />
          </p>
        )}
      </ScreenFrame>
    );
  }
  return <ReviewersAgree agreement={agreement} stayBlank={blanks.length} />;
}
