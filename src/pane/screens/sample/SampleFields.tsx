import type { ReactElement } from "react";
import { usePane } from "../../pane-context";
import { ChoiceField, type Choice } from "../../parts/ChoiceField";
import { TextField } from "../../parts/TextField";
import type { SharedOut } from "../../set-up";

const WAYS: readonly (Choice & { readonly value: SharedOut })[] = [
  { value: "equal", word: "Equally" },
  { value: "proportional", word: "In proportion to size" },
  { value: "stated", word: "My own numbers" },
];

/** How many cases, and how they are shared out among the groups. */
export function SampleFields(): ReactElement {
  const { state, dispatch } = usePane();
  const { setUp } = state;
  return (
    <div className="pair">
      {setUp.sharedOut === "stated" ? null : (
        <TextField
          label="Cases to draw"
          numeric
          value={setUp.size}
          change={(size) => dispatch({ action: "edited", change: { size } })}
        />
      )}
      <ChoiceField
        label="Shared out"
        value={setUp.sharedOut}
        choices={WAYS}
        change={(value) => {
          const way = WAYS.find((other) => other.value === value)?.value ?? "equal";
          dispatch({ action: "edited", change: { sharedOut: way } });
        }}
      />
    </div>
  );
}
