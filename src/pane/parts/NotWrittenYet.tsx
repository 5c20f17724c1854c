import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import type { PaneView } from "../pane-state";
import type { ShareDraft } from "../sharing";
import { counted } from "../words/sentence-words";
import { Message } from "./Message";

/** On every other screen: an answer is not in the workbook yet, or words for the copy are not used yet. */
export function NotWrittenYet(): ReactElement | null {
  const { sitting, view, sharing } = usePane().state;
  const heldUp = sitting !== null && sitting.heldUp !== null && view.screen !== "scoreCase";
  const rows = sharing.preview?.allOrNone?.id ?? null;
  const placeOf = ({ of }: ShareDraft): PaneView =>
    of === rows ? { screen: "share" } : { screen: "shareText", text: of };
  const drafts = sharing.drafts.filter((draft) => !isOpen(placeOf(draft), view));
  const [draft] = drafts;
  if (!heldUp && draft === undefined) return null;
  return (
    <section className="notices" aria-label="Not written yet">
      {heldUp ? (
        <Message
          tone="warning"
          title="Your mark is not written yet"
          actions={<GoBack to={{ screen: "scoreCase" }} />}
        >
          <p>What you said about case {sitting.reading.key} is kept here only.</p>
        </Message>
      ) : null}
      {draft === undefined ? null : (
        <Message
          tone="warning"
          title="Your words for the copy are not used yet"
          actions={<GoBack to={placeOf(draft)} />}
        >
          <p>
            What you typed for {counted(drafts.length, "text", "texts")} is kept here only, until you use it.
          </p>
        </Message>
      )}
    </section>
  );
}

function GoBack({ to }: { readonly to: PaneView }): ReactElement {
  const { dispatch } = usePane();
  return (
    <Button className="compact" onClick={() => dispatch({ action: "opened", view: to })}>
      Go back to it
    </Button>
  );
}

/** What is typed is in sight on its own screen. */
function isOpen(place: PaneView, view: PaneView): boolean {
  return (
    place.screen === view.screen &&
    (place.screen !== "shareText" || view.screen !== "shareText" || place.text === view.text)
  );
}
