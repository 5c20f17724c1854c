import { useState, type ReactElement } from "react";
import { usePane } from "../pane-context";
import { ScreenFrame } from "../parts/ScreenFrame";
import { TextField } from "../parts/TextField";
import { quoted } from "../words/sentence-words";

/** A further audit in the same workbook: it gets a record, a sample, criteria and findings of its own. */
export function NewAuditScreen(): ReactElement {
  const { state, dispatch, commands } = usePane();
  const [name, setName] = useState("");
  const taken = (state.audit?.audits ?? []).some((audit) => audit.name.trim() === name.trim());
  return (
    <ScreenFrame
      heading="Another audit"
      lead="It gets sheets of its own in this workbook. The audits that stand are not touched."
      sentence="Nothing is written yet."
      primary={{
        label: "Next: which cases?",
        refused:
          name.trim() === ""
            ? "Give it a name."
            : taken
              ? `${quoted(name.trim())} stands in this workbook already.`
              : null,
        press: () => {
          dispatch({ action: "auditBegun", name: name.trim() });
          void commands.look();
        },
      }}
    >
      <TextField label="Name of the audit" value={name} change={setName} />
    </ScreenFrame>
  );
}
