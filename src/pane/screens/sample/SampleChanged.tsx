import type { ReactElement } from "react";
import type { PaneState } from "../../pane-state";
import { Message } from "../../parts/Message";
import { counted, listed } from "../../words/sentence-words";

/** What was just done to the sample, and what of it needs a look. */
export function SampleChanged({
  change,
}: {
  readonly change: PaneState["sampleChange"];
}): ReactElement | null {
  if (change === null) return null;
  if (change.done === "removed")
    return (
      <Message tone="success" title="The draw is removed">
        <p>{change.removed.record} stays and says so. The next draw gets a record of its own.</p>
      </Message>
    );
  if (change.done === "assigned") {
    const { byName, kept } = change.assigned;
    return (
      <Message tone="success" title="The cases are shared out">
        <p>
          {listed(byName.map(({ name, cases }) => `${name}: ${cases}`))}.
          {kept === 0 ? "" : ` ${counted(kept, "case keeps its", "cases keep their")} scorer.`}
        </p>
      </Message>
    );
  }
  const { entered, notInList } = change.changed;
  return (
    <>
      <Message
        tone="success"
        title={
          change.done === "replaced"
            ? "The case is replaced"
            : `${counted(entered.length, "more case is", "more cases are")} drawn`
        }
      >
        <p>New in the sample: {listed(entered, 10)}.</p>
      </Message>
      {notInList.length === 0 ? null : (
        <Message tone="warning" title="Not in the list any more" announced={false}>
          <p>
            {listed(notInList, 10)} came in from the frozen list. The columns carried along stay blank for{" "}
            {notInList.length === 1 ? "it" : "them"}.
          </p>
        </Message>
      )}
    </>
  );
}
