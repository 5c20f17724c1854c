import { useEffect, useRef } from "react";
import type { FindingsPreview } from "../tasks/findings-results";
import { usePane } from "./pane-context";

/** The findings as last read; read anew where there are none, and after each look at the workbook. */
export function useCurrentPreview(): FindingsPreview | null {
  const { state, commands } = usePane();
  const { audit, preview, task } = state;
  const begun = (audit?.scoring?.begun ?? 0) > 0;
  const read = useRef(preview === null ? null : audit);
  useEffect(() => {
    // A message that stands is left standing.
    if (!begun || task.kind !== "none" || read.current === audit) return;
    read.current = audit;
    void commands.previewFindings();
  }, [begun, task.kind, audit, commands]);
  return begun ? preview : null;
}
