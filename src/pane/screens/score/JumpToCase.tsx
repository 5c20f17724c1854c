import { Field, Input } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { UnitId } from "../../../core/frame/unit";
import { usePane } from "../../pane-context";

/** Opens a case by its number. */
export function JumpToCase({ goTo }: { readonly goTo: (key: UnitId) => void }): ReactElement {
  const { state } = usePane();
  const [typed, setTyped] = useState("");
  const [unknown, setUnknown] = useState<string | null>(null);
  const list = useId();
  const cases = state.audit?.scoringSheet?.cases ?? [];
  const jump = (): void => {
    const wanted = typed.trim().toLowerCase();
    if (wanted === "") return;
    const found = cases.find(({ key }) => key.toLowerCase() === wanted);
    setUnknown(found === undefined ? typed.trim() : null);
    if (found === undefined) return;
    setTyped("");
    goTo(found.key);
  };
  return (
    <Field
      label="Go to case"
      {...(unknown === null
        ? {}
        : { validationMessage: `No case ${unknown} is scored here.`, validationState: "error" as const })}
    >
      <Input
        data-part="jump"
        value={typed}
        list={list}
        autoComplete="off"
        placeholder="Case number, then Enter"
        onChange={(_, { value }) => setTyped(value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") jump();
        }}
      />
      <datalist id={list}>
        {cases.map(({ key }) => (
          <option key={key} value={key} />
        ))}
      </datalist>
    </Field>
  );
}
