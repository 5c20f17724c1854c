import { useState } from "react";
import type { MadeCopy } from "../../../tasks/share-results";
import { copyRichText } from "../../copy-rich-text";

/** Copying the text of the e-mail, and what came of it. */
export interface EmailCopy {
  readonly copy: () => void;
  /** "" before anything was copied. */
  readonly said: string;
  /** The clipboard is closed to the pane: the text is shown, to be copied by hand. */
  readonly byHand: boolean;
}

export function useEmailCopy(made: MadeCopy | null): EmailCopy {
  const [{ of, copied }, setDone] = useState<{ of: MadeCopy | null; copied: boolean | null }>({
    of: null,
    copied: null,
  });
  // What was said of an earlier copy does not hold for this one.
  const done = of === made ? copied : null;
  return {
    copy: () => {
      if (made !== null) void copyRichText(made.email).then((copied) => setDone({ of: made, copied }));
    },
    said:
      done === null
        ? ""
        : done
          ? "Copied. Paste it into a new message."
          : "Excel keeps the clipboard closed. Copy the text below by hand.",
    byHand: done === false,
  };
}
