import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ListCells } from "../../../core/frame/list-cells";
import { TextField } from "../../parts/TextField";
import type { ConditionFaults, FieldFault } from "../../rule-faults";
import type { TypedCondition } from "../../typed-rule";
import { useColumnFacts } from "../../use-column-facts";
import { datesHint } from "../../words/dates-hint";
import { numbersHint } from "../../words/numbers-hint";
import { counted } from "../../words/sentence-words";

interface ConditionEndsProps {
  readonly condition: TypedCondition;
  readonly cells: ListCells | null;
  readonly fault: ConditionFaults;
  readonly change: (condition: TypedCondition) => void;
}

/** The ends of a range of numbers or dates, both inside; dates kept as text are read with the auditor's yes. */
export function ConditionEnds({ condition, cells, change, fault }: ConditionEndsProps): ReactElement {
  const { column, test, from, to, readTextDates } = condition;
  const dates = test === "dateBetween";
  const facts = useColumnFacts(cells, column);
  const asText = dates ? (facts?.textDates ?? 0) : 0;
  const placeholder = dates ? { placeholder: "dd/mm/yyyy" } : {};
  const wrong = (one: FieldFault | null): string | null =>
    one === null || one.missing ? null : one.sentence;
  const hint = cells === null ? null : dates ? datesHint(facts) : numbersHint(facts);
  return (
    <>
      <div className="pair">
        <TextField
          label="From, included"
          value={from}
          fault={wrong(fault.from)}
          change={(text) => change({ ...condition, from: text })}
          {...placeholder}
        />
        <TextField
          label="To, included"
          value={to}
          fault={wrong(fault.to)}
          change={(text) => change({ ...condition, to: text })}
          {...placeholder}
        />
      </div>
      <p className="hint">
        {fault.from?.missing === true ? `${fault.from.sentence} ` : null}
        {hint}
      </p>
      {asText > 0 || readTextDates ? (
        <Checkbox
          label={`Read dates kept as text as day/month/year (${counted(asText, "cell", "cells")})`}
          checked={readTextDates}
          onChange={(_, { checked }) => change({ ...condition, readTextDates: checked === true })}
        />
      ) : null}
    </>
  );
}
