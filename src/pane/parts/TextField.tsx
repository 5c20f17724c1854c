import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly hint?: string | undefined;
  /** What is wrong with the value, said below it. */
  readonly fault?: string | null | undefined;
  readonly placeholder?: string;
  readonly numeric?: boolean;
}

export function TextField(props: TextFieldProps): ReactElement {
  return (
    <Field
      label={props.label}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
      {...(props.fault == null ? {} : { validationMessage: props.fault, validationState: "error" as const })}
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
