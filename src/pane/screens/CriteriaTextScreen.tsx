import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { criteriaFileText, criteriaSetOfText } from "../../core/scoring/criteria-set-file";
import type { CriteriaSet } from "../../core/scoring/criterion";
import { exchangedQuestions } from "../exchanged-questions";
import { usePane } from "../pane-context";
import { CopyText } from "../parts/CopyText";
import { Message } from "../parts/Message";
import { ProblemList } from "../parts/ProblemList";
import { ScreenFrame } from "../parts/ScreenFrame";
import { LinesField } from "./criteria/LinesField";

/** The questions as the text of a file, to be shared with other boards, and those of others for this audit. */
export function CriteriaTextScreen({ set }: { readonly set: CriteriaSet }): ReactElement {
  const { state, commands } = usePane();
  const [text, setText] = useState("");
  const [asked, setAsked] = useState(false);
  const read = criteriaSetOfText(text, "the text");
  // Scores that can't be read now may be there all the same.
  const begun = (state.audit?.scoring?.begun ?? 0) > 0 || (state.audit?.sheetProblems.length ?? 0) > 0;
  const use = (): void => {
    setAsked(true);
    if (!read.ok || begun) return;
    void commands.saveCriteria(set, exchangedQuestions(set, read.value, state.audit?.scoredHeaders ?? []));
  };
  return (
    <ScreenFrame
      heading="Share a set of questions"
      lead="Questions, guidance and marks can be used by other boards. No case goes along."
    >
      <section>
        <h2>These questions, to keep</h2>
        <CopyText text={criteriaFileText(set)} name="these questions" />
      </section>
      <section>
        <h2>Other questions, to use here</h2>
        <LinesField
          label="Paste them here"
          value={text}
          change={(value) => {
            setText(value);
            setAsked(false);
          }}
        />
        <label className="file-choice">
          Or choose a file
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              setAsked(false);
              void file?.text().then(setText);
            }}
          />
        </label>
        <div className="remark-actions">
          <Button className="compact" disabledFocusable={text.trim() === ""} onClick={use}>
            Use them
          </Button>
        </div>
      </section>
      {asked && !read.ok ? <ProblemList problems={read.problems} byLooking /> : null}
      {asked && read.ok && begun ? (
        <Message tone="warning" title="Scoring has begun">
          <p>The questions of this audit can be edited, but not exchanged for others. Nothing was written.</p>
        </Message>
      ) : null}
    </ScreenFrame>
  );
}
