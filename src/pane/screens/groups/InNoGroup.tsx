import { Checkbox } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { CountedValue } from "../../../core/frame/grouping-counts";
import { usePane } from "../../pane-context";
import { Message } from "../../parts/Message";
import { counted, listed, quoted } from "../../words/sentence-words";
import { valueName } from "../../words/value-name";

interface InNoGroupProps {
  readonly left: readonly CountedValue[];
  readonly bands: "number" | "date" | null;
  readonly remedy: string;
  readonly children?: ReactNode;
}

/** Cases that are in no group: they stop the draw until they are in one, or left out with the auditor's yes. */
export function InNoGroup({ left, bands, remedy, children }: InNoGroupProps): ReactElement {
  const { state, dispatch } = usePane();
  const { leaveOutUngrouped } = state.setUp;
  const cases = left.reduce((sum, { count }) => sum + count, 0);
  const names = listed(left.map(({ value }) => (value === "" ? "blank" : quoted(valueName(value, bands)))));
  return (
    <Message
      tone={leaveOutUngrouped ? "info" : "warning"}
      title={
        leaveOutUngrouped
          ? `${counted(cases, "case is", "cases are")} left out`
          : `${counted(cases, "case is", "cases are")} in no group: ${names}`
      }
    >
      {leaveOutUngrouped ? <p>They are in no group: {names}.</p> : <p>{remedy}</p>}
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
