import { Checkbox, Link } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ColumnValue } from "../../../core/frame/column-values";
import { groupingValue } from "../../../core/frame/group-of-value";
import { TextField } from "../../parts/TextField";
import type { FieldFault } from "../../rule-faults";
import { counted, numberText } from "../../words/sentence-words";

/** As many are shown before the auditor asks for all, or looks for one. */
const SHOWN_AT_FIRST = 12;

interface ValueChoicesProps {
  readonly values: readonly ColumnValue[];
  readonly chosen: readonly string[];
  readonly fault: FieldFault | null;
  readonly change: (chosen: readonly string[]) => void;
}

/** The values of a column with their rows, to be ticked; over a dozen there is a search. */
export function ValueChoices({ values, chosen, fault, change }: ValueChoicesProps): ReactElement {
  const [search, setSearch] = useState("");
  const [all, setAll] = useState(false);
  const isChosen = (value: string): boolean => chosen.some((other) => folded(other) === folded(value));
  const gone = chosen
    .filter((value) => !values.some((other) => folded(other.value) === folded(value)))
    .map((value) => ({ value, count: 0 }));
  const wanted = folded(search);
  const fitting = [...values, ...gone].filter(({ value }) => folded(value).includes(wanted));
  const shown = fitting.filter(
    ({ value }, index) => all || wanted !== "" || index < SHOWN_AT_FIRST || isChosen(value),
  );
  const toggle = (value: string, ticked: boolean): void =>
    change(ticked ? [...chosen, value] : chosen.filter((other) => folded(other) !== folded(value)));
  return (
    <fieldset className="choices">
      <legend>Values, with their rows in the list</legend>
      {fault === null ? null : <p className="hint">{fault.sentence}</p>}
      {values.length > SHOWN_AT_FIRST ? (
        <TextField
          label="Find a value"
          value={search}
          hint={`${counted(values.length, "different value", "different values")}${chosen.length === 0 ? "" : `, ${numberText(chosen.length)} ticked`}`}
          change={setSearch}
        />
      ) : null}
      <ul className="values">
        {shown.map(({ value, count }) => (
          <li className="line" key={value}>
            <Checkbox
              label={value}
              checked={isChosen(value)}
              onChange={(_, { checked }) => toggle(value, checked === true)}
            />
            <span className="number">{count === 0 ? "not in the list" : numberText(count)}</span>
          </li>
        ))}
      </ul>
      {shown.length === 0 ? <p className="hint">No value holds these words.</p> : null}
      {shown.length < fitting.length ? (
        <Link className="text-link" onClick={() => setAll(true)}>
          Show all {numberText(fitting.length)}
        </Link>
      ) : null}
    </fieldset>
  );
}

/** As a condition compares: without regard to capitals and white space at the ends. */
function folded(value: string): string {
  return groupingValue(value).toLowerCase();
}
