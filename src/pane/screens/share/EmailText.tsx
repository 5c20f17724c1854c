import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { MadeCopy } from "../../../tasks/share-results";
import { CopyText } from "../../parts/CopyText";
import { Remark } from "../../parts/Message";
import type { EmailCopy } from "./use-email-copy";

interface EmailTextProps {
  readonly email: MadeCopy["email"];
  readonly emailCopy: EmailCopy;
}

/** The words for the message that the copy goes with: subject and text, each to be copied, and what not to attach. */
export function EmailText({ email, emailCopy }: EmailTextProps): ReactElement {
  const [said, setSaid] = useState("");
  const copySubject = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(email.subject);
      setSaid("Copied.");
    } catch {
      setSaid("Excel keeps the clipboard closed. Select the line and press Ctrl+C.");
    }
  };
  return (
    <section className="card">
      <h2>The e-mail</h2>
      <p className="hint">
        Case Audit can’t send anything. Paste this into a message of yours, attach the copy, and send it.
      </p>
      <p className="kept-words">
        Subject: <strong>{email.subject}</strong>
      </p>
      <div className="remark-actions">
        <Button className="compact" onClick={() => void copySubject()}>
          Copy the subject
        </Button>
        <span role="status" className="hint">
          {said}
        </span>
      </div>
      <div className="remark-actions">
        <Button className="compact" onClick={emailCopy.copy}>
          Copy e-mail text
        </Button>
        <span role="status" className="hint">
          {emailCopy.said}
        </span>
      </div>
      <details className="fold" open={emailCopy.byHand}>
        <summary>Read the text</summary>
        <CopyText text={email.text} name="text without tables" />
      </details>
      <Remark tone="warning">{email.reminder}</Remark>
    </section>
  );
}
