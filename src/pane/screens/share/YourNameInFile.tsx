import type { ReactElement } from "react";
import { Message } from "../../parts/Message";

/**
 * What Excel adds to a file on saving it, and where to take it out again.
 * Source: Microsoft Support, Remove hidden data and personal information by inspecting documents, presentations, or workbooks.
 */
export function YourNameInFile(): ReactElement {
  return (
    <Message tone="info" title="Excel adds your name when you save" announced={false}>
      <p>
        The copy is made without a name. When you save it, Excel writes yours into the file, as its author and
        as who last saved it.
      </p>
      <details className="fold">
        <summary>Take it out again</summary>
        <ul className="rows">
          <li>
            <strong>Windows:</strong> File, Info, Check for Issues, Inspect Document. Tick “Document
            Properties and Personal Information”, then Inspect, Remove All, and save.
          </li>
          <li>
            <strong>Mac:</strong> in Excel’s settings, under Security, tick “Remove personal information from
            this file on save”, and save.
          </li>
          <li>
            <strong>On the web:</strong> open the copy in Excel on a computer, and do it there.
          </li>
        </ul>
      </details>
    </Message>
  );
}
