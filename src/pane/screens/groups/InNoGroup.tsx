import { Checkbox } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { CountedValue } from "../../../core/frame/grouping-counts";
import { usePane } from "../../pane-context";
import { Message } from "../../parts/Message";
import { counted, listed, quoted } from "../../words/sentence-words";
import { valueName } from "../../words/value-name";

interface InNoGroupProps {
  readonly left: readonly CountedValue[];
  readonly cases: number;
  readonly bands: "number" | "date" | null;
  readonly remedy: string;
  readonly children?: ReactNode;
}

/** More values than this are told by the list only. */
const MOST_NAMED = 3;

/** Cases that are in no group: they stop the draw until they are in one, or left out with the auditor's yes. */
export function InNoGroup({ left, cases, bands, remedy, children }: InNoGroupProps): ReactElement {
  const { state, dispatch } = usePane();
  const { leaveOutUngrouped } = state.setUp;
  const names = listed(
    left.map(({ value }) =>
      value === "" ? "blank" : bands === "date" ? valueName(value, bands) : quoted(value),
    ),
  );
  return (
    <Message
      tone={leaveOutUngrouped ? "info" : "warning"}
      title={
        leaveOutUngrouped
          ? `${counted(cases, "case is", "cases are")} left out`
          : `${counted(cases, "case is", "cases are")} in no group${left.length > MOST_NAMED ? "" : `: ${names}`}`
      }
    >
      {leaveOutUngrouped ? (
        <p>They are in no group{left.length > MOST_NAMED ? "" : `: ${names}`}.</p>
      ) : (
        <p>{remedy}</p>
      )}
      {children}
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
