import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import { counted } from "../words/sentence-words";
import { Message } from "./Message";
import { nameMissing, RecordName } from "./RecordName";
import { ShowButton } from "./ShowButton";

/** Urgent safeguarding concerns at the top of every screen, until somebody says by name that they have seen them. */
export function UrgentConcerns(): ReactElement | null {
  const { state, commands } = usePane();
  const concerns = state.audit?.urgentConcerns ?? [];
  const [first] = concerns;
  if (first === undefined) return null;
  const refused = nameMissing(state.by);
  // A reading under way is overtaken: nobody has to wait for it to say that a child's case was seen to.
  const isHeld = state.task.kind === "running" && state.task.writes;
  const readable = (state.audit?.scoringSheet ?? null) !== null;
  return (
    <section className="notices" aria-label="Urgent safeguarding concern">
      <Message
        tone="error"
        title={`Urgent safeguarding concern: ${first.key}`}
        actions={
          <>
            {readable ? (
              <Button
                className="compact"
                disabledFocusable={refused !== null || isHeld}
                onClick={() => {
                  if (refused === null) void commands.acknowledgeConcern(first);
                }}
              >
                I have seen it
              </Button>
            ) : null}
            <ShowButton as="button" place={first.place} label="Show" of={`case ${first.key}`} />
          </>
        }
      >
        <p className="kept-words">{first.concern}</p>
        <p className="hint">
          {first.scorer === "" ? "" : `Case of ${first.scorer}. `}It stays here until somebody says that they
          have seen it.{" "}
          {readable
            ? "Your name and the time are written beside the case."
            : "The scores can’t be read now: write your name and the date under “Concern acknowledged” beside the case."}
          {concerns.length > 1 ? ` ${counted(concerns.length - 1, "more waits", "more wait")}.` : ""}
        </p>
        {refused === null || !readable ? null : <RecordName />}
      </Message>
    </section>
  );
}
