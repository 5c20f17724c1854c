import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { MadeCopy } from "../../../tasks/share-results";
import { usePane } from "../../pane-context";
import { Message, Remark } from "../../parts/Message";
import { momentText } from "../../words/moment-text";
import { EmailText } from "./EmailText";
import type { EmailCopy } from "./use-email-copy";

interface CopyMadeProps {
  readonly made: MadeCopy;
  readonly changedSince: boolean;
  readonly emailCopy: EmailCopy;
}

/** The copy that was made: where it is, what the last look at it was unsure about, and the words to send it with. */
export function CopyMade({ made, changedSince, emailCopy }: CopyMadeProps): ReactElement {
  const { saveFile } = usePane();
  const { opened, file, fileName, email, madeAt, unsure, record } = made;
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that made it is at the bottom; the focus stays there, and the message comes into sight.
    top.current?.ownerDocument.documentElement.scrollTo?.({ top: 0 });
  }, [made]);
  const recorded = `Made on ${momentText(madeAt)}. ${record} says so, and which label is which case.`;
  return (
    <div ref={top} className="copy-made">
      {opened ? (
        <Message tone="success" title="The copy is open in Excel">
          <p>Save it and attach it. It holds no case number, formula or link.</p>
          <p>{recorded}</p>
        </Message>
      ) : (
        <Message
          tone="warning"
          title="Excel did not open the copy"
          actions={
            <>
              {saveFile === null ? null : (
                <Button className="compact" onClick={() => saveFile(file, fileName)}>
                  Save the file
                </Button>
              )}
              <Button className="compact" onClick={emailCopy.copy}>
                Copy e-mail text
              </Button>
            </>
          }
        >
          <p>
            It was made and looked through all the same. Save the file and attach it: {fileName}. It holds no
            case number, formula or link.
          </p>
          <p>
            If nothing is saved, this Excel keeps files from the pane. The e-mail text holds the results too.
          </p>
          <p>{recorded}</p>
        </Message>
      )}
      {changedSince ? (
        <Message tone="info">
          <p>What you changed since is not in this copy. Make the workbook again to have it there.</p>
        </Message>
      ) : null}
      {unsure.length === 0 ? null : (
        <section>
          <h2>Look at this before you send it</h2>
          <div className="rows">
            {unsure.map((sentence) => (
              <Remark key={sentence} tone="warning">
                {sentence}
              </Remark>
            ))}
          </div>
        </section>
      )}
      <EmailText email={email} emailCopy={emailCopy} />
    </div>
  );
}
