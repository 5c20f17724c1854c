import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly hint?: string | undefined;
  /** What is wrong with the value, said below it. */
  readonly fault?: string | null;
  readonly placeholder?: string;
  readonly numeric?: boolean;
}

export function TextField(props: TextFieldProps): ReactElement {
  const { fault = null } = props;
  return (
    <Field
      label={props.label}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
      {...(fault === null ? {} : { validationMessage: fault, validationState: "error" as const })}
    >
      <Input
        value={props.value}
        placeholder={props.placeholder ?? ""}
        inputMode={props.numeric === true ? "numeric" : "text"}
        autoComplete="off"
        onChange={(_, { value }) => props.change(value)}
      />
    </Field>
  );
}
