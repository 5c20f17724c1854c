import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import { chosenList } from "../pane-state";
import { Message } from "../parts/Message";
import { ScreenFrame } from "../parts/ScreenFrame";

/** Which columns of the list go along into the sample, so that a scorer knows the case. */
export function CarriedColumnsScreen(): ReactElement {
  const { state, dispatch } = usePane();
  const { setUp } = state;
  const list = chosenList(state);
  // Of a range the group's name does not say what the cell holds, so its column may go along.
  const taken = new Set([
    ...setUp.caseIdColumns,
    setUp.bands === null ? setUp.groupColumn : null,
    setUp.crossBands === null ? setUp.crossColumn : null,
  ]);
  const columns = (list?.headers ?? []).filter(
    ({ header, repeated }) => header !== "" && !repeated && !taken.has(header),
  );
  const toggle = (header: string, chosen: boolean): void =>
    dispatch({
      action: "edited",
      change: {
        carriedColumns: columns
          .map((column) => column.header)
          .filter((other) => (other === header ? chosen : setUp.carriedColumns.includes(other))),
      },
    });
  return (
    <ScreenFrame
      heading="Columns to carry along"
      lead="They stand beside each drawn case on Audit sample. Take only what a scorer needs."
      primary={{ label: "Done", press: () => dispatch({ action: "opened", view: { screen: "cases" } }) }}
    >
      {list === null ? (
        <Message tone="info" announced={false}>
          <p>Say first which cases this is about.</p>
        </Message>
      ) : null}
      <div>
        {columns.map(({ header }) => (
          <div key={header}>
            <Checkbox
              label={header}
              checked={setUp.carriedColumns.includes(header)}
              onChange={(_, { checked }) => toggle(header, checked === true)}
            />
          </div>
        ))}
      </div>
      <p className="hint">The case number and the group are always there.</p>
    </ScreenFrame>
  );
}
