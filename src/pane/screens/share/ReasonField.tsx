import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../../pane-context";
import { TextField } from "../../parts/TextField";
import { draftOf } from "../../sharing";

interface ReasonFieldProps {
  /** The text, or the rows, that may stay as they are. */
  readonly of: string;
  /** The reason that was given before; "" for none. */
  readonly given: string;
  readonly label: string;
  readonly button: string;
  /** Why nothing can be decided yet; null where it can. */
  readonly refused: string | null;
  readonly accept: (reason: string) => void;
}

/** Why something may stay as it is. Without a reason nothing is accepted. */
export function ReasonField(props: ReasonFieldProps): ReactElement {
  const { state, dispatch } = usePane();
  const { of, given } = props;
  const typed = draftOf(state.sharing, of, "reason") ?? given;
  const refused = typed.trim() === "" ? "Say why it may stay." : props.refused;
  return (
    <div className="reason">
      <TextField
        label={props.label}
        value={typed}
        hint={refused ?? "The reason goes on Audit record, not into the copy."}
        change={(text) =>
          dispatch({
            action: "sharing",
            event: { event: "typed", draft: { of, what: "reason", typed: text }, start: given },
          })
        }
      />
      <div className="message-actions">
        <Button
          disabledFocusable={refused !== null}
          onClick={() => {
            if (refused === null) props.accept(typed.trim());
          }}
        >
          {props.button}
        </Button>
      </div>
    </div>
  );
}
