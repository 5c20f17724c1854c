import type { FocusEvent, ReactElement } from "react";
import { RecordName } from "../../parts/RecordName";
import { TextField } from "../../parts/TextField";
import { CheckRow } from "./CheckRow";

interface ContactRowProps {
  readonly contact: string;
  readonly type: (contact: string) => void;
  /** Somebody is done with typing. */
  readonly done: () => void;
}

/** Who answers questions about the copy, and who makes it. */
export function ContactRow({ contact, type, done }: ContactRowProps): ReactElement {
  const missing = contact.trim() === "";
  const left = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) done();
  };
  return (
    <CheckRow
      state={missing ? "open" : "done"}
      title={missing ? "Nobody is named for questions" : "Somebody answers questions"}
    >
      <div role="presentation" onBlur={left}>
        <TextField
          label="Who answers questions about it"
          value={contact}
          change={type}
          hint="A team or a mailbox, not a case worker. It stands on the first page."
        />
      </div>
      <RecordName />
    </CheckRow>
  );
}
