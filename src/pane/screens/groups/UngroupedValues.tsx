import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { groupingValue } from "../../../core/frame/group-of-value";
import type { GroupValue } from "../../group-values";
import { usePane } from "../../pane-context";
import { Message } from "../../parts/Message";
import { counted, listed, numberText, quoted } from "../../words/sentence-words";
import { MoveValue } from "./MoveValue";

/** Values that are in no group yet: into one, or out of the audit with the auditor's yes. */
export function UngroupedValues({ values }: { readonly values: readonly GroupValue[] }): ReactElement | null {
  const { state, dispatch } = usePane();
  const { groups, leaveOutUngrouped } = state.setUp;
  const grouped = new Set(groups.flatMap((group) => group.values.map(groupingValue)));
  const left = values.filter(({ value }) => !grouped.has(value));
  if (left.length === 0) return null;
  const cases = left.reduce((sum, { count }) => sum + count, 0);
  const names = listed(left.map(({ value }) => (value === "" ? "blank" : quoted(value))));
  return (
    <Message
      tone={leaveOutUngrouped ? "info" : "warning"}
      title={
        leaveOutUngrouped
          ? `${counted(cases, "case is", "cases are")} left out`
          : `${counted(cases, "case is", "cases are")} in no group: ${names}`
      }
    >
      {leaveOutUngrouped ? <p>They are in no group: {names}.</p> : <p>Put them in one, or leave them out.</p>}
      <ul className="values">
        {left.map(({ value, count }) => (
          <li className="line" key={value}>
            <span>{value === "" ? "(blank)" : value}</span>
            <span className="line">
              <span className="number">{numberText(count)}</span>
              <MoveValue value={value} from={null} />
            </span>
          </li>
        ))}
      </ul>
      <Checkbox
        label="Leave them out"
        checked={leaveOutUngrouped}
        onChange={(_, { checked }) =>
          dispatch({ action: "edited", change: { leaveOutUngrouped: checked === true } })
        }
      />
    </Message>
  );
}
