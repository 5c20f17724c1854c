import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FoundList } from "../../../core/frame/found-list";
import type { ListCells } from "../../../core/frame/list-cells";
import { usePane } from "../../pane-context";
import { ChoiceField, columnChoices } from "../../parts/ChoiceField";
import { TextField } from "../../parts/TextField";
import { useColumnFacts } from "../../use-column-facts";
import { datesHint } from "../../words/dates-hint";
import { periodText } from "../../words/frame-words";
import { counted } from "../../words/sentence-words";
import { typedDay } from "../../words/typed-day";

interface PeriodFieldsProps {
  readonly list: FoundList;
  readonly cells: ListCells | null;
}

/** Which cases by date: the column, and the first and last day, both included. */
export function PeriodFields({ list, cells }: PeriodFieldsProps): ReactElement {
  const { state, dispatch } = usePane();
  const { periodColumn, from, to, readTextDates } = state.setUp;
  const edit = (change: Partial<typeof state.setUp>): void => dispatch({ action: "edited", change });
  const facts = useColumnFacts(cells, periodColumn);
  const asText = facts?.textDates ?? 0;
  return (
    <>
      <ChoiceField
        label="Period"
        value={periodColumn ?? ""}
        choices={columnChoices(list.headers, "Every row, whatever its date")}
        change={(column) => edit({ periodColumn: column === "" ? null : column, readTextDates: false })}
        hint={cells === null || periodColumn === null ? undefined : datesHint(facts)}
      />
      {periodColumn === null ? null : (
        <>
          <div className="pair">
            <TextField
              label="From"
              value={from}
              placeholder="dd/mm/yyyy"
              fault={dayFault(from, to)}
              change={(text) => edit({ from: text })}
            />
            <TextField
              label="To, included"
              value={to}
              placeholder="dd/mm/yyyy"
              fault={dayFault(to, from) ?? orderFault(from, to)}
              change={(text) => edit({ to: text })}
            />
          </div>
          <p className="hint tight">{periodInWords(from, to)}</p>
          {asText > 0 || readTextDates ? (
            <Checkbox
              label={`Read dates kept as text as day/month/year (${counted(asText, "cell", "cells")})`}
              checked={readTextDates}
              onChange={(_, { checked }) => edit({ readTextDates: checked === true })}
            />
          ) : null}
        </>
      )}
    </>
  );
}

/** "1 September 2017 to 1 November 2017, 62 days. Both days count whole." */
function periodInWords(from: string, to: string): string | null {
  if (from.trim() === "" && to.trim() === "") return "Without From and To every row is in.";
  const [first, last] = [typedDay(from), typedDay(to)];
  if (first === null || last === null || last < first) return null;
  return `${periodText({ from: first, to: last })}. Both days count whole.`;
}

function dayFault(text: string, other: string): string | null {
  if (text.trim() === "") return other.trim() === "" ? null : "Type a date here too.";
  return typedDay(text) === null ? "Type it as day/month/year, for example 01/09/2017." : null;
}

function orderFault(from: string, to: string): string | null {
  const [first, last] = [typedDay(from), typedDay(to)];
  return first !== null && last !== null && last < first ? "To is before From." : null;
}
