import { useState } from "react";
import { handOutFile } from "./workbook/hand-out-file";
import { newWorkbookBytes } from "./workbook/new-workbook-bytes";

export interface NewWorkbooksProps {
  /** As base64, in the order in which the add-in had Excel open them. */
  readonly created: readonly string[];
  readonly say: (notice: string) => void;
}

/** Where Excel would open another window: what the add-in made can be saved, and looked at in a spreadsheet program. */
export function NewWorkbooks({ created, say }: NewWorkbooksProps) {
  // Of another workbook nothing was closed yet.
  const [closed, setClosed] = useState({ of: created, number: 0 });
  const number = created.length;
  const bytes = newWorkbookBytes(created[number - 1] ?? "");
  if (number <= (closed.of === created ? closed.number : 0)) return null;
  return (
    <section className="notice new-workbook" aria-label="New workbook">
      <p role="status">
        The add-in opened a new workbook{bytes === null ? ", which is blank" : ""}. Excel would show it in a
        window of its own.
      </p>
      {bytes === null ? null : (
        <button
          type="button"
          onClick={() =>
            say(handOutFile(bytes, number === 1 ? "New workbook.xlsx" : `New workbook ${number}.xlsx`))
          }
        >
          Save the new workbook
        </button>
      )}
      <button type="button" onClick={() => setClosed({ of: created, number })}>
        Close
      </button>
    </section>
  );
}
