import { Button } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { stratumLabel } from "../../../core/frame/group-of-value";
import { focusSoon, partAround } from "../../focus-soon";
import { usePane } from "../../pane-context";
import { TextField } from "../../parts/TextField";
import type { TypedGroup } from "../../set-up";
import { GroupSize } from "./GroupSize";

interface GroupHeadProps {
  readonly groups: readonly TypedGroup[];
  readonly place: number;
  /** Cases in it, of all that are in. */
  readonly cases: number;
  readonly all: number;
  /** A blank name is no fault yet: a range takes its name from its ends. */
  readonly nameMayWait?: boolean;
  readonly removable: boolean;
  readonly change: (groups: readonly TypedGroup[]) => void;
}

/** A group's name, its place in the order where that matters, and its size. */
export function GroupHead(props: GroupHeadProps): ReactElement {
  const { severalRows } = usePane().state.setUp;
  const { groups, place, change } = props;
  const group = groups[place];
  const label = group?.label ?? "";
  const name = stratumLabel(label);
  const others = groups.filter((_, index) => index !== place).map((other) => stratumLabel(other.label));
  const fault =
    name === ""
      ? props.nameMayWait === true
        ? null
        : "Give the group a name."
      : others.includes(name)
        ? "Another group has this name."
        : null;
  // The order tells where a case of several rows goes; otherwise it has no meaning.
  const ordered = severalRows !== null && severalRows !== "refuse" && groups.length > 1;
  const move = (by: -1 | 1, around: ParentNode): void => {
    const [one, other] = [groups[place], groups[place + by]];
    if (one === undefined || other === undefined) return;
    change(groups.map((each, at) => (at === place ? other : at === place + by ? one : each)));
    focusSoon(".group-head input", place + by, around);
  };
  return (
    <>
      <div className="group-head">
        <TextField
          label="Group"
          value={label}
          fault={fault}
          change={(text) =>
            change(groups.map((other, at) => (at === place ? { ...other, label: text } : other)))
          }
        />
        <span className="rule-actions">
          {ordered && place > 0 ? (
            <HeadButton
              name={`Move ${label} up`}
              icon={<ArrowUpRegular />}
              press={(around) => move(-1, around)}
            />
          ) : null}
          {ordered && place < groups.length - 1 ? (
            <HeadButton
              name={`Move ${label} down`}
              icon={<ArrowDownRegular />}
              press={(around) => move(1, around)}
            />
          ) : null}
          {props.removable ? (
            <HeadButton
              name={`Remove ${label === "" ? `group ${place + 1}` : label}`}
              icon={<DismissRegular />}
              press={(around) => {
                change(groups.filter((_, at) => at !== place));
                focusSoon(".group-head input", Math.max(0, place - 1), around);
              }}
            />
          ) : null}
        </span>
      </div>
      <GroupSize cases={props.cases} all={props.all} />
    </>
  );
}

function HeadButton(props: {
  readonly name: string;
  readonly icon: ReactElement;
  /** `around` is the grouping that the button stands in. */
  readonly press: (around: ParentNode) => void;
}): ReactElement {
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={props.icon}
      title={props.name}
      aria-label={props.name}
      onClick={(event) => props.press(partAround(event.currentTarget, ".grouping"))}
    />
  );
}
