import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

export interface Choice {
  readonly value: string;
  readonly word: string;
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly change: (value: string) => void;
  readonly hint?: string | undefined;
  readonly fault?: string | null;
  /** Shown as text. */
  readonly locked?: boolean;
}

/** One of several, as the browser's own list: it works by keyboard, at every width and in contrast themes. */
export function ChoiceField(props: ChoiceFieldProps): ReactElement {
  const { fault = null } = props;
  // What can't be changed is read, not chosen: as text it has the contrast that a greyed list lacks.
  if (props.locked === true)
    return (
      <div>
        <p>{props.label}</p>
        <p>
          <strong>{props.choices.find(({ value }) => value === props.value)?.word ?? props.value}</strong>
        </p>
        {props.hint === undefined ? null : <p className="hint">{props.hint}</p>}
      </div>
    );
  return (
    <Field
      label={props.label}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
      {...(fault === null ? {} : { validationMessage: fault, validationState: "error" as const })}
    >
      <Select value={props.value} onChange={(_, { value }) => props.change(value)}>
        {props.choices.map(({ value, word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Columns as choices; repeated and unnamed headers can't be told apart and are left out. */
export function columnChoices(
  headers: readonly { readonly header: string; readonly repeated: boolean }[],
  none?: string,
): readonly Choice[] {
  const columns = headers
    .filter(({ header, repeated }) => header !== "" && !repeated)
    .map(({ header }) => ({ value: header, word: header }));
  return none === undefined ? columns : [{ value: "", word: none }, ...columns];
}
