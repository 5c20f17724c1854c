import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Problem } from "../../core/problem";
import { focusIfLost } from "../focus-if-lost";
import { usePane } from "../pane-context";
import { quoted } from "../words/sentence-words";

/** So many buttons can be read at a glance; the likeliest come first. */
const MOST = 5;

/** Which of these is the scoring column that somebody renamed? The answer is kept in the workbook. */
export function RenamedColumnAnswer({
  problem: { column, candidates, renumbered },
}: {
  readonly problem: Extract<Problem, { kind: "scoringColumnRenamed" }>;
}): ReactElement | null {
  const { state, commands } = usePane();
  if (renumbered) return null;
  const setId = state.audit?.existingCases?.criteriaSet ?? state.setUp.criteriaSet;
  return (
    <>
      <div
        className="remark-actions renamed-answer"
        role="group"
        aria-label={`Which column is ${quoted(column)}?`}
      >
        {candidates.slice(0, MOST).map((each) => (
          <Button
            key={each}
            className="compact"
            onClick={() => void answered(commands.restoreColumn({ column, standsAs: each }))}
          >
            It is {quoted(each)}
          </Button>
        ))}
        <Button className="compact" onClick={() => void answered(commands.addScoringColumns(setId, column))}>
          {candidates.length === 1 ? "No, add it anew" : "None of these, add it anew"}
        </Button>
      </div>
      <p className="hint">
        A column of Case Audit gets its header back. Of a column of your own, Audit record keeps the new name.
        A column that is added anew is blank.
      </p>
    </>
  );
}

/** The next question of that kind gets the focus, or the heading. */
async function answered(ended: Promise<void>): Promise<void> {
  await ended;
  focusIfLost(".renamed-answer button");
}
