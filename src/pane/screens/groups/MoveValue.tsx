import { Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { withValueAlone, withValueMoved } from "../../group-values";
import { usePane } from "../../pane-context";

/** Moves a value into another group, a new one, or out of all. */
export function MoveValue(props: { readonly value: string; readonly from: number | null }): ReactElement {
  const { state, dispatch } = usePane();
  const { groups } = state.setUp;
  const label = `Move ${props.value === "" ? "the blank ones" : props.value}`;
  const move = (to: string): void => {
    if (to === "stay") return;
    // The list goes to another card with its value; the focus goes with it, or the keyboard would begin anew.
    setTimeout(() => {
      const lists = [...document.querySelectorAll<HTMLElement>("select.move, .move select")];
      lists.find((list) => list.getAttribute("aria-label") === label)?.focus();
    });
    dispatch({
      action: "edited",
      change: {
        groups:
          to === "new"
            ? withValueAlone(groups, props.value)
            : withValueMoved(groups, props.value, to === "none" ? null : Number(to)),
      },
    });
  };
  const alone = props.from !== null && groups[props.from]?.values.length === 1;
  return (
    <Select
      size="small"
      className="move"
      aria-label={label}
      value="stay"
      onChange={(_, { value }) => move(value)}
    >
      <option value="stay">Move</option>
      {groups.map((group, index) =>
        index === props.from ? null : (
          <option key={index} value={index}>
            to {group.label}
          </option>
        ),
      )}
      {alone ? null : <option value="new">to a new group</option>}
      {props.from === null ? null : <option value="none">to no group</option>}
    </Select>
  );
}
