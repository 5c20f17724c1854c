import { useMemo } from "react";
import { countsFrom1904 } from "../core/frame/date-system";
import type { FrameWarning } from "../core/frame/frame";
import { listWarnings } from "../core/frame/list-warnings";
import { usePane } from "./pane-context";
import { countedFrame } from "./set-up-definition";
import type { CountedList } from "./use-counted-list";

/** What is worth a look, also where something stops the draw: all of it can then be put right in one go. */
export function useWarnings(
  cells: CountedList["cells"],
  outcome: CountedList["everyone"],
): readonly FrameWarning[] {
  const { setUp } = usePane().state;
  return useMemo(() => {
    if (cells === null || outcome === null) return [];
    if (outcome.ok) return outcome.value.warnings;
    const definition = countedFrame(setUp, false);
    return listWarnings(cells, definition, countsFrom1904(cells, definition));
  }, [cells, outcome, setUp]);
}
