import { useMemo } from "react";
import { countsFrom1904InSlices } from "../core/frame/date-system";
import type { FrameWarning } from "../core/frame/frame";
import { listWarningsInSlices } from "../core/frame/list-warnings";
import { caseNumbersQuestion } from "./counted-frames";
import { usePane } from "./pane-context";
import { countedFrame } from "./set-up-definition";
import type { CountedList } from "./use-counted-list";
import { useWorkedOut } from "./use-worked-out";
import { answered, keyOf, type Question } from "./worked-out";

const NONE: readonly FrameWarning[] = [];

/** What is worth a look, also where something stops the draw: all of it can then be put right in one go. */
export function useWarnings(
  cells: CountedList["cells"],
  outcome: CountedList["everyone"],
): readonly FrameWarning[] {
  const { setUp } = usePane().state;
  const stopped = outcome !== null && !outcome.ok;
  const question = useMemo((): Question<readonly FrameWarning[]> | null => {
    if (cells === null || !stopped) return null;
    const definition = countedFrame(setUp, false);
    return {
      name: "warnings",
      key: keyOf(definition),
      *work() {
        const date1904 = yield* countsFrom1904InSlices(cells, definition);
        const numbers = yield* answered(cells, caseNumbersQuestion(cells, definition.caseIdColumns));
        return yield* listWarningsInSlices(cells, definition, date1904, numbers);
      },
    };
  }, [cells, stopped, setUp]);
  const { answer } = useWorkedOut(cells, cells?.rowCount ?? 0, question);
  if (outcome === null) return NONE;
  return outcome.ok ? outcome.value.warnings : (answer ?? NONE);
}
