import { useState, type ReactElement } from "react";
import { usePane } from "../../pane-context";
import { ChoiceField } from "../../parts/ChoiceField";
import { TextField } from "../../parts/TextField";

const ANOTHER = "another";

/** Who is scoring: chosen once each time the pane is opened, from the names in the workbook, or typed. No account. */
export function WhoIsScoring(): ReactElement {
  const { state, dispatch } = usePane();
  const names = state.audit?.scoringSheet?.scorers ?? [];
  const [typing, setTyping] = useState(state.by !== "" && !names.includes(state.by));
  const named = (by: string): void => dispatch({ action: "named", by });
  return (
    <section className="card">
      {names.length === 0 ? null : (
        <ChoiceField
          label="Who is scoring?"
          value={typing ? ANOTHER : state.by}
          choices={[
            { value: "", word: "Choose your name" },
            ...names.map((name) => ({ value: name, word: name })),
            { value: ANOTHER, word: "Another name" },
          ]}
          change={(choice) => {
            setTyping(choice === ANOTHER);
            named(choice === ANOTHER ? "" : choice);
          }}
        />
      )}
      {typing || names.length === 0 ? (
        <TextField
          label={names.length === 0 ? "Who is scoring?" : "Your name"}
          value={state.by}
          change={named}
          hint="It is written into the column Scorer of each case that you score and nobody has."
        />
      ) : null}
    </section>
  );
}
