import { Field, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** Text of several lines. */
export function LinesField(props: {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly hint?: string;
}): ReactElement {
  return (
    <Field label={props.label} {...(props.hint === undefined ? {} : { hint: props.hint })}>
      <Textarea
        value={props.value}
        rows={Math.min(8, Math.max(2, props.value.split("\n").length))}
        onChange={(_, { value }) => props.change(value)}
      />
    </Field>
  );
}
