import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { cellText } from "../../../core/scoring/mark-meaning";
import type { CaseReading } from "../../../tasks/read-scored-case";
import { usePane } from "../../pane-context";

/** A scorer who comes upon a child in danger says so here; it is then shown on every screen until somebody has seen it. */
export function FlagConcern({ reading }: { readonly reading: CaseReading }): ReactElement {
  const { commands, state } = usePane();
  const { urgent } = reading;
  const concern = cellText(urgent?.concern ?? "");
  const seen = cellText(urgent?.acknowledged ?? "");
  const [typed, setTyped] = useState(concern);
  const isSame = typed.trim() === concern;
  return (
    <details className="fold concern" open={concern !== ""}>
      <summary>
        Urgent safeguarding concern{concern === "" ? "" : seen === "" ? ": not seen yet" : ": seen"}
      </summary>
      {urgent === null ? (
        <p>The table has no column for it. Go to Criteria and update the columns.</p>
      ) : (
        <div className="card">
          <Field
            label="What is the concern?"
            hint="It is shown at the top of every screen until somebody says by name that they have seen it. It does not replace a referral."
          >
            <Textarea value={typed} rows={2} resize="vertical" onChange={(_, { value }) => setTyped(value)} />
          </Field>
          {seen === "" ? null : <p className="hint">Seen by {seen}</p>}
          <Button
            disabledFocusable={isSame || state.task.kind === "running"}
            onClick={() => {
              if (isSame) return;
              // The concern is seen at the top from now on, by whoever flagged it first of all.
              void commands.flagConcern(reading, typed.trim()).then(() => {
                document.documentElement.scrollTop = 0;
              });
            }}
          >
            {typed.trim() === "" && concern !== "" ? "Take it back" : "Flag it now"}
          </Button>
        </div>
      )}
    </details>
  );
}
