import type { ReactElement } from "react";
import type { SelectionMethod } from "../../../core/sampling/sample-definition";
import { usePane } from "../../pane-context";
import { ChoiceField, type Choice } from "../../parts/ChoiceField";
import { Remark } from "../../parts/Message";

const WAYS: readonly (Choice & { readonly value: SelectionMethod; readonly meaning: string })[] = [
  {
    value: "stratified",
    word: "At random within each group",
    meaning: "Each group gives a number of cases of its own; in it every case has the same chance.",
  },
  {
    value: "simpleRandom",
    word: "At random from the whole list",
    meaning: "Every case has the same chance, whatever its group. A small group may give few cases or none.",
  },
  {
    value: "systematic",
    word: "Every so many rows (systematic)",
    meaning: "Through each group in the order of the list, at equal steps from a random start.",
  },
];

/** How cases are picked, with what that means. */
export function PickingFields(): ReactElement {
  const { state, dispatch } = usePane();
  const { selection } = state.setUp;
  const way = WAYS.find(({ value }) => value === selection);
  return (
    <>
      <ChoiceField
        label="How cases are picked"
        value={selection}
        choices={WAYS}
        hint={way?.meaning}
        change={(value) =>
          dispatch({
            action: "edited",
            change: { selection: WAYS.find((other) => other.value === value)?.value ?? "stratified" },
          })
        }
      />
      {selection === "systematic" ? (
        <Remark tone="warning">
          There are no spares, and the sample can’t be extended. Choose it only if the order of the list has
          nothing to do with how well cases are done: the sample itself can’t show that.
        </Remark>
      ) : null}
    </>
  );
}
