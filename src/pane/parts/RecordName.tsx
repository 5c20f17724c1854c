import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import { TextField } from "./TextField";

/** Whoever sits here, for the record. */
export function RecordName(): ReactElement {
  const { state, dispatch } = usePane();
  return (
    <TextField
      label="Your name, for the record"
      value={state.by}
      change={(by) => dispatch({ action: "named", by })}
    />
  );
}

/** Why a change of a draw can't be made without a name; null with one. */
export function nameMissing(by: string): string | null {
  return by.trim() === "" ? "Say who does this: your name goes on the record." : null;
}
