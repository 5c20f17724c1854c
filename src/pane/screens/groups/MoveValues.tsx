import { Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { partAround } from "../../focus-soon";
import { withValuesAlone, withValuesMoved } from "../../group-values";
import type { TypedGroup } from "../../set-up";

interface MoveValuesProps {
  readonly values: readonly string[];
  /** What is moved, for whoever hears the list without its line. */
  readonly what: string;
  readonly groups: readonly TypedGroup[];
  /** The group that they are in; null where they are in none. */
  readonly from: number | null;
  readonly change: (groups: readonly TypedGroup[]) => void;
}

/** Moves values into another group, a new one, or out of all. */
export function MoveValues({ values, what, groups, from, change }: MoveValuesProps): ReactElement {
  const label = `Move ${what}`;
  const move = (to: string, list: Element): void => {
    if (to === "stay") return;
    const around = partAround(list, ".grouping");
    // The list goes to another card with its value; the focus goes with it, or the keyboard would begin anew.
    setTimeout(() => {
      const lists = [...around.querySelectorAll<HTMLElement>("select.move, .move select")];
      (lists.find((other) => other.getAttribute("aria-label") === label) ?? lists[0])?.focus();
    });
    change(
      to === "new"
        ? withValuesAlone(groups, values)
        : withValuesMoved(groups, values, to === "none" ? null : Number(to)),
    );
  };
  const alone = from !== null && groups[from]?.values.length === values.length;
  return (
    <Select
      size="small"
      className="move"
      aria-label={label}
      value="stay"
      onChange={(event, { value }) => move(value, event.target)}
    >
      <option value="stay">Move</option>
      {groups.map((group, index) =>
        index === from ? null : (
          <option key={index} value={index}>
            to {group.label}
          </option>
        ),
      )}
      {alone ? null : <option value="new">to a new group</option>}
      {from === null ? null : <option value="none">to no group</option>}
    </Select>
  );
}
