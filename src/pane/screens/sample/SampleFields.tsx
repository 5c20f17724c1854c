import type { ReactElement } from "react";
import type { StratumPlan } from "../../../core/sampling/sample-plan";
import { usePane } from "../../pane-context";
import { ChoiceField, type Choice } from "../../parts/ChoiceField";
import { TextField } from "../../parts/TextField";
import type { SetUp, SharedOut } from "../../set-up";
import { typedWholeNumber } from "../../words/typed-whole-number";

const WAYS: readonly (Choice & { readonly value: SharedOut })[] = [
  { value: "equal", word: "Equally" },
  { value: "proportional", word: "In proportion to size" },
  { value: "stated", word: "My own numbers" },
];

/** How many cases, and how they are shared out among the groups. */
export function SampleFields({
  plan,
}: {
  /** null while the numbers don't fit. */
  readonly plan: readonly StratumPlan[] | null;
}): ReactElement {
  const { state, dispatch } = usePane();
  const { setUp } = state;
  // The auditor's own numbers begin with those that stood there, not with blanks.
  const own = (): Partial<SetUp> =>
    plan === null
      ? { sharedOut: "stated" }
      : {
          sharedOut: "stated",
          stated: Object.fromEntries(plan.map(({ label, sampleSize }) => [label, String(sampleSize)])),
        };
  return (
    <div className="pair">
      {setUp.sharedOut === "stated" ? null : (
        <TextField
          label="Cases to draw"
          numeric
          value={setUp.size}
          fault={numberFault(setUp.size)}
          change={(size) => dispatch({ action: "edited", change: { size } })}
        />
      )}
      <ChoiceField
        label="Shared out"
        value={setUp.sharedOut}
        choices={WAYS}
        change={(value) => {
          const way = WAYS.find((other) => other.value === value)?.value ?? "equal";
          dispatch({ action: "edited", change: way === "stated" ? own() : { sharedOut: way } });
        }}
      />
    </div>
  );
}

/** What is wrong with a typed number, said at its field; null where it is a whole number. */
export function numberFault(text: string): string | null {
  return typedWholeNumber(text) === null ? "Type a whole number." : null;
}
