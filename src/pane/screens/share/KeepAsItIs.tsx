import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ShareText } from "../../../tasks/share-results";
import { focusSoon } from "../../focus-soon";
import { usePane } from "../../pane-context";
import { draftOf } from "../../sharing";
import { ReasonField } from "./ReasonField";

interface KeepAsItIsProps {
  readonly text: ShareText;
  readonly refused: string | null;
}

/** The other two decisions on a text: it is left out, or it stays as it is for a reason. */
export function KeepAsItIs({ text, refused }: KeepAsItIsProps): ReactElement {
  const { state, commands } = usePane();
  const { id, answer } = text;
  const [asked, setAsked] = useState(
    answer?.kind === "kept" || draftOf(state.sharing, id, "reason") !== null,
  );
  return (
    <>
      <div className="message-actions">
        <Button
          disabledFocusable={refused !== null}
          onClick={() => {
            if (refused === null) void commands.answerShareText(id, { kind: "leftOut" });
          }}
        >
          Leave it out
        </Button>
        <Button
          appearance="subtle"
          aria-expanded={asked}
          onClick={() => {
            setAsked(!asked);
            if (!asked) focusSoon(".reason input", "first");
          }}
        >
          {answer?.kind === "saidOtherwise" ? "Keep my text as it is" : "Keep as it is"}
        </Button>
      </div>
      {asked ? (
        <ReasonField
          of={id}
          given={answer?.kind === "kept" ? answer.reason : ""}
          label="Why it may stay as it is"
          button="Keep it for this reason"
          refused={refused}
          accept={(reason) => void commands.answerShareText(id, { kind: "kept", reason })}
        />
      ) : null}
    </>
  );
}
