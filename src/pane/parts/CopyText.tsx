import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

/** Text to be copied: selected where the clipboard is closed to the pane, as it is in some Excels. */
export function CopyText({ text, name }: { readonly text: string; readonly name: string }): ReactElement {
  const [said, setSaid] = useState("");
  const copy = async (area: HTMLTextAreaElement | null): Promise<void> => {
    area?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied.");
    } catch {
      setSaid("It is selected. Press Ctrl+C to copy it.");
    }
  };
  return (
    <div className="code-block">
      <textarea
        className="code"
        readOnly
        aria-label={name}
        rows={Math.min(18, text.split("\n").length)}
        wrap="off"
        value={text}
      />
      <div className="remark-actions">
        <Button
          className="compact"
          onClick={(event) =>
            void copy(
              event.currentTarget.closest(".code-block")?.querySelector<HTMLTextAreaElement>("textarea") ??
                null,
            )
          }
        >
          Copy {name}
        </Button>
        <span role="status" className="hint">
          {said}
        </span>
      </div>
    </div>
  );
}
