import { Checkbox, Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FoundList } from "../../../core/frame/found-list";
import type { ListCells } from "../../../core/frame/list-cells";
import { usePane } from "../../pane-context";
import { ChoiceField, columnChoices } from "../../parts/ChoiceField";
import { TextField } from "../../parts/TextField";
import { caseNumberHint, caseNumbersDiffer } from "../../words/case-number-hint";
import { datesHint } from "../../words/dates-hint";
import { typedDay } from "../../words/typed-day";

interface CaseFieldsProps {
  readonly list: FoundList;
  readonly cells: ListCells | null;
}

/** Case number, period and what is left out. */
export function CaseFields({ list, cells }: CaseFieldsProps): ReactElement {
  const { state, dispatch } = usePane();
  const { setUp } = state;
  const edit = (change: Partial<typeof setUp>): void => dispatch({ action: "edited", change });
  const [caseId = "", ...furtherIds] = setUp.caseIdColumns;
  const columns = columnChoices(list.headers);
  return (
    <>
      <ChoiceField
        label="Case number"
        value={caseId}
        choices={caseId === "" ? columnChoices(list.headers, "Choose the column") : columns}
        change={(column) => edit({ caseIdColumns: column === "" ? [] : [column, ...furtherIds] })}
        hint={cells === null ? undefined : caseNumberHint(cells, setUp.caseIdColumns)}
      />
      {cells !== null && caseNumbersDiffer(cells, [caseId]) && furtherIds.length === 0 ? null : (
        <SecondIdColumn list={list} />
      )}
      <ChoiceField
        label="Period"
        value={setUp.periodColumn ?? ""}
        choices={columnChoices(list.headers, "Every row, whatever its date")}
        change={(column) => edit({ periodColumn: column === "" ? null : column })}
        hint={
          cells === null || setUp.periodColumn === null ? undefined : datesHint(cells, setUp.periodColumn)
        }
      />
      {setUp.periodColumn === null ? null : (
        <>
          <div className="pair">
            <TextField
              label="From"
              value={setUp.from}
              placeholder="dd/mm/yyyy"
              fault={dayFault(setUp.from, setUp.to)}
              change={(from) => edit({ from })}
            />
            <TextField
              label="To, included"
              value={setUp.to}
              placeholder="dd/mm/yyyy"
              fault={dayFault(setUp.to, setUp.from) ?? orderFault(setUp.from, setUp.to)}
              change={(to) => edit({ to })}
            />
          </div>
          {setUp.from.trim() === "" && setUp.to.trim() === "" ? (
            <p className="hint">Without From and To every row is in.</p>
          ) : null}
        </>
      )}
      <Field label="Left out">
        <Checkbox
          label="Rows that look like totals"
          checked={setUp.leaveOutTotals}
          onChange={(_, { checked }) => edit({ leaveOutTotals: checked === true })}
        />
      </Field>
    </>
  );
}

/** A second column where one does not tell the cases apart. */
function SecondIdColumn({ list }: { readonly list: FoundList }): ReactElement | null {
  const { state, dispatch } = usePane();
  const [first, second = ""] = state.setUp.caseIdColumns;
  if (first === undefined) return null;
  return (
    <ChoiceField
      label="Together with"
      value={second}
      choices={columnChoices(
        list.headers.filter(({ header }) => header !== first),
        "No other column",
      )}
      change={(column) =>
        dispatch({ action: "edited", change: { caseIdColumns: column === "" ? [first] : [first, column] } })
      }
    />
  );
}

function dayFault(text: string, other: string): string | null {
  if (text.trim() === "") return other.trim() === "" ? null : "Type a date here too.";
  return typedDay(text) === null ? "Type it as day/month/year, for example 01/09/2017." : null;
}

function orderFault(from: string, to: string): string | null {
  const [first, last] = [typedDay(from), typedDay(to)];
  return first !== null && last !== null && last < first ? "To is before From." : null;
}
