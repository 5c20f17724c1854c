import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import { Message } from "./Message";

/** On every other screen: an answer is not in the workbook yet. */
export function NotWrittenYet(): ReactElement | null {
  const { state, dispatch } = usePane();
  const { sitting, view } = state;
  if (sitting === null || sitting.heldUp === null || view.screen === "scoreCase") return null;
  return (
    <section className="notices" aria-label="Not written yet">
      <Message
        tone="warning"
        title="Your mark is not written yet"
        actions={
          <Button
            className="compact"
            onClick={() => dispatch({ action: "opened", view: { screen: "scoreCase" } })}
          >
            Go back to it
          </Button>
        }
      >
        <p>What you said about case {sitting.reading.key} is kept here only.</p>
      </Message>
    </section>
  );
}
