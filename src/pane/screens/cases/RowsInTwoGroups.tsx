import type { ReactElement } from "react";
import type { SeveralRowsACase } from "../../../core/frame/frame-definition";
import { usePane } from "../../pane-context";
import { ChoiceField } from "../../parts/ChoiceField";

type Placing = SeveralRowsACase["rowsInTwoGroups"];

const WAYS: readonly { readonly value: Placing; readonly word: string }[] = [
  { value: "refuse", word: "Stop and show me" },
  { value: "firstGroup", word: "It is in the group that stands first" },
  { value: "lastGroup", word: "It is in the group that stands last" },
];

/** Where a case goes whose rows are in different groups; only asked where several rows are one case. */
export function RowsInTwoGroups(): ReactElement | null {
  const { state, dispatch } = usePane();
  const { severalRows } = state.setUp;
  if (severalRows === null) return null;
  return (
    <ChoiceField
      label="If the rows of a case are in different groups"
      value={severalRows}
      choices={WAYS}
      hint={
        severalRows === "refuse"
          ? undefined
          : "In the order in which you define the groups, whatever the order of the rows."
      }
      change={(value) =>
        dispatch({
          action: "edited",
          change: { severalRows: WAYS.find((way) => way.value === value)?.value ?? "refuse" },
        })
      }
    />
  );
}
